import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { guessFormat } from '../../../src/core/read/format.ts';
import { readFrontMatter } from '../../../src/core/read/front-matter.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { MappedText } from '../../../src/core/text/mapped-text.ts';
import { archiveOf, corpora, withoutCorpora } from '../../support/corpora.ts';
import { SAMPLES } from '../../support/samples.ts';
import { micromarkHtml, withoutHidden, wordsOf, wordsOfHtml } from '../../support/visible.ts';

/** The words our reader sees, and those another library does. */
function bothHtml(source: string): { ours: readonly string[]; theirs: readonly string[] } {
  const draft = readDraft(source, 'html', 'utf-8');
  return { ours: wordsOf(draft.body.text), theirs: wordsOfHtml(withoutHidden(draft)) };
}

/** Of Markdown, both read the HTML that micromark makes of it with html-to-text. */
function bothMarkdown(source: string): { ours: readonly string[]; theirs: readonly string[] } {
  const rest = source.slice(readFrontMatter(MappedText.whole(source)).end);
  const html = readDraft(micromarkHtml(rest), 'html', 'utf-8');
  return {
    ours: wordsOf(readDraft(rest, 'markdown', 'utf-8').body.text),
    theirs: wordsOfHtml(withoutHidden(html)),
  };
}

describe('our samples read as other libraries read them', () => {
  // The last sample is broken markup, which every parser mends in its own way.
  for (const [index, source] of SAMPLES.html.slice(0, -1).entries()) {
    test(`html ${index}`, () => {
      const { ours, theirs } = bothHtml(source);
      assert.deepEqual(ours, theirs);
    });
  }
  // The last sample has a footnote, which micromark moves to the end.
  for (const [index, source] of SAMPLES.markdown.slice(0, -1).entries()) {
    test(`markdown ${index}`, () => {
      const { ours, theirs } = bothMarkdown(source);
      assert.deepEqual(ours, theirs);
    });
  }
});

describe('real templates read as other libraries read them', {
  skip: withoutCorpora,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-'));
  after(() => rmSync(folder, { recursive: true }));
  if (corpora) execFileSync('tar', ['-xzf', archiveOf('templates'), '-C', folder]);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf-8' }).sort();

  /** Every `step`-th template of a format. */
  function sample(format: 'html' | 'markdown', step: number): readonly string[] {
    const all = paths.filter((path) => /\.(?:html|hbs|twig|mjml|ejs|tpl|md|markdown)$/.test(path));
    const sources = all.map((path) => [path, readFileSync(join(folder, path), 'utf-8')] as const);
    const own = sources.filter(([path, source]) => guessFormat(path, source) === format);
    return own.filter((_, index) => index % step === 0).map(([, source]) => source);
  }

  function agreement(
    sources: readonly string[],
    both: (source: string) => { ours: readonly string[]; theirs: readonly string[] },
  ): number {
    const same = sources.filter((source) => {
      const { ours, theirs } = both(source);
      return ours.join(' ') === theirs.join(' ');
    });
    return same.length / sources.length;
  }

  test('html, word for word', () => {
    const sources = sample('html', 3).filter((source) => readFrontMatter(MappedText.whole(source)).end === 0);
    assert.ok(sources.length > 100);
    assert.equal(agreement(sources, bothHtml), 1);
  });

  // What is left: GitHub's autolinks inside brackets; footnotes, which micromark moves to the end, are left out.
  test('markdown, word for word', () => {
    const sources = sample('markdown', 4).filter((source) => !source.includes('[^'));
    assert.ok(sources.length > 30);
    assert.ok(agreement(sources, bothMarkdown) > 0.95);
  });
});
