import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { contrast, over, readColour, WHITE } from '../../src/core/facts/style/colours.ts';
import { check, type Finding } from '../../src/core/index.ts';
import { ON_THE_DESKTOP } from '../../tools/test/skips.ts';
import { startBrowser } from '../../tools/vscode/browser.ts';
import { chosenHost } from '../../tools/vscode/host-tests.ts';
import { installHost } from '../../tools/vscode/install.ts';
import { barriersIn } from '../support/axe.ts';

/** What axe-core calls what a rule of ours reports. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'html-has-lang': ['missing-language'],
  'html-lang-valid': ['missing-language'],
  'document-title': ['missing-title'],
  'color-contrast': ['insufficient-contrast', 'low-contrast'],
  'image-alt': ['missing-alt'],
  'link-name': ['empty-link-text'],
  'heading-order': ['skipped-heading-level'],
  'empty-heading': ['empty-heading'],
};
const AXE_RULES = Object.keys(SAME);
const OUR_RULES = new Set(Object.values(SAME).flat());

const TEXT = '<p>Our garden chairs are made of oak by two people in a workshop near the lake.</p>';

function email(body: string, html = '<html lang="en">', head = '<title>Garden chairs</title>'): string {
  return `<!DOCTYPE html>${html}<head>${head}</head><body>${TEXT}${body}</body></html>`;
}

/** Drafts with one fault or none, each with what axe-core has to say. */
const DRAFTS: readonly (readonly [draft: string, found?: string])[] = [
  [email('<h1>Spring</h1><h2>Chairs</h2><p><a href="https://example.com/care">Care guide</a></p>')],
  [email('', '<html>'), 'html-has-lang'],
  [email('', '<html lang="">'), 'html-has-lang'],
  [email('', '<html xml:lang="en">'), 'html-has-lang'],
  [email('', '<html lang="english">'), 'html-lang-valid'],
  [email('', '<html lang="en_US">'), 'html-lang-valid'],
  [email('', '<html lang="en-US">')],
  [email('', '<html lang="en">', ''), 'document-title'],
  [email('', '<html lang="en">', '<title> </title>'), 'document-title'],
  [email('<img src="https://example.com/chair.png">'), 'image-alt'],
  [email('<img src="https://example.com/line.png" alt="">')],
  [email('<p><a href="https://example.com/chairs">&nbsp;</a></p>'), 'link-name'],
  [email('<a href="https://example.com/"><img src="https://example.com/logo.png" alt=""></a>'), 'link-name'],
  [email('<a href="https://example.com/"><img src="https://example.com/logo.png" alt="Shop"></a>')],
  [email('<a href="https://example.com/" aria-label="Shop"></a>')],
  [email('<h1>Spring</h1><h3>Chairs</h3>'), 'heading-order'],
  [email('<h2>Spring</h2><h2>Chairs</h2><h3>Oak</h3><h2>Tables</h2>')],
  [email('<h1>Spring</h1><div role="heading" aria-level="4">Chairs</div>'), 'heading-order'],
  [email('<h1>Spring</h1><h3 style="display:none">Chairs</h3>')],
  [email('<h1>Spring</h1><h2>&nbsp;</h2>'), 'empty-heading'],
  [email('<h1><img src="https://example.com/spring.png" alt=""></h1>'), 'empty-heading'],
  [email('<h1><img src="https://example.com/spring.png" alt="Spring"></h1>')],
  [email('<p style="color:#999999">Once a month.</p>'), 'color-contrast'],
  [email('<p style="color:#757575">Once a month.</p>')],
  [email('<p aria-hidden="true"><span style="color:#757575">Once a month.</span></p>')],
  [
    email(
      '<table role="presentation" bgcolor="#ffcc00"><tr><td><font color="white">Sale</font></td></tr></table>',
    ),
    'color-contrast',
  ],
];

const COLOURS = ['#000000', '#333333', '#666666', '#767676', '#8a8a8a', '#999999', '#cccccc', '#ffffff'];
const TINTS = ['#b00020', '#0a66c2', '#ffcc00', '#187272', 'rgb(123,125,129)', 'rgba(0,0,0,.5)', 'tomato'];
const SIZES = [
  'font-size:14px',
  'font-size:18px;font-weight:bold',
  'font-size:19px;font-weight:700',
  'font-size:24px',
];

/** Texts of all colours on all others, in several sizes: each names its element. axe-core leaves open what cannot be seen at all. */
function swatches(): readonly string[] {
  const pairs = [...COLOURS, ...TINTS].flatMap((colour) =>
    [...COLOURS, ...TINTS].flatMap((behind) => (isSeen(colour, behind) ? [{ colour, behind }] : [])),
  );
  return pairs
    .flatMap(({ colour, behind }) => SIZES.map((size) => ({ colour, behind, size })))
    .map(
      ({ colour, behind, size }, index) =>
        `<div style="background-color:${behind}"><p id="t${index}" style="color:${colour};${size}">Chairs</p></div>`,
    );
}

function isSeen(written: string, behind: string): boolean {
  const [top, below] = [readColour(written), readColour(behind)];
  if (!top || !below) return false;
  const background = over(below, WHITE);
  return contrast(over(top, background), background) >= 1.01;
}

describe('rules about accessibility and axe-core', {
  skip: chosenHost() !== 'browser' && ON_THE_DESKTOP,
}, () => {
  const temp = mkdtempSync(join(tmpdir(), 'inboxlint-axe-'));
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    const { browser } = await installHost();
    context = await startBrowser(browser, join(temp, 'profile'), 'http://127.0.0.1');
    page = await context.newPage();
  });
  after(async () => {
    await context?.close();
    rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  for (const [draft, found] of DRAFTS) {
    it(`agree on ${draft.replace(TEXT, '…').slice(15)}`, async () => {
      await page.setContent(draft);
      const barriers = await barriersIn(page, AXE_RULES);
      assert.deepEqual(
        barriers.map((text) => text.slice(0, text.indexOf(':'))),
        found === undefined ? [] : [found],
      );
      const said = check(draft, { format: 'html' }).findings.map(({ rule }) => rule);
      const own = said.filter((rule) => OUR_RULES.has(rule));
      assert.deepEqual(
        own.map((rule) => SAME[found ?? '']?.includes(rule)),
        found === undefined ? [] : [true],
        own.join(),
      );
    });
  }

  it('agree on which of many texts have too little contrast', async () => {
    const texts = swatches();
    const draft = email(texts.join('\n'));
    await page.setContent(draft);
    const [barrier = ''] = await barriersIn(page, ['color-contrast']);
    const theirs = [...barrier.matchAll(/id="(t\d+)"/g)].map(([, id]) => id);
    const ours = check(draft, { format: 'html' }).findings.flatMap((finding) => idsOf(finding, draft));
    assert.deepEqual(ours.toSorted(), theirs.toSorted());
    assert.ok(
      theirs.length > 300 && texts.length > theirs.length + 200,
      `${theirs.length} of ${texts.length}`,
    );
  });
});

/** The texts in which a finding about contrast has its places. */
function idsOf({ rule, span, also }: Finding, draft: string): readonly string[] {
  if (!SAME['color-contrast']?.includes(rule)) return [];
  return [span, ...also].map(({ start }) => {
    return /id="(t\d+)"[^>]*$/.exec(draft.slice(draft.lastIndexOf('<p', start), start))?.[1] ?? '?';
  });
}
