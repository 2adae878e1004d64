import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check, fixAll, guessFormat, type Level, type Report } from '../../src/core/index.ts';

interface Case {
  readonly file: string;
  /** Rules of which one at least reports something. */
  readonly says?: readonly string[];
  /** Rules that report nothing. */
  readonly not?: readonly string[];
  readonly levels?: readonly Level[];
}

/** Drafts that were misread or misjudged once, and what is to be said of them. */
const CASES: readonly Case[] = [
  {
    file: '01-fluid-hybrid-columns.html',
    says: ['repeated-punctuation'],
    not: ['missing-postal-address'],
    levels: ['risky', 'spam'],
  },
  { file: '01b-fluid-hybrid-by-class.html', says: ['repeated-punctuation'], not: ['hidden-text'] },
  { file: '03-empty-text-part.eml', says: ['missing-text-part', 'differing-parts'] },
  { file: '03c-text-part-with-tags.eml', says: ['missing-text-part', 'differing-parts'] },
  { file: '04-wordpress-translated.php', says: ['repeated-punctuation'] },
  {
    file: '05-apple-mail-split-html.eml',
    says: ['ip-address-link'],
    not: ['missing-unsubscribe', 'missing-postal-address'],
  },
  {
    file: '06-subject-first-line.txt',
    says: ['subject-punctuation', 'repeated-punctuation'],
    not: ['missing-subject'],
  },
  { file: '07-postal-address-in-capitals.html', not: ['shouting'], levels: ['clean'] },
  { file: '09-server-side-script.html', not: ['script'] },
  { file: '10-header-partial.html', not: ['unbalanced-document', 'missing-unsubscribe'] },
  { file: '12-priority-3.eml', says: ['priority-header'] },
  { file: '13-no-from.eml', says: ['missing-from'] },
  { file: '14-list-unsubscribe-percent.eml', says: ['unresolved-template'] },
  { file: '16-short-preheader-unpadded.html', says: ['unpadded-preheader'] },
  { file: '17-smarty-else.tpl', levels: ['clean'] },
  { file: '18-velocity-comment.vm', not: ['urgent-wording'], levels: ['clean'] },
  { file: '25-sender-name-in-base64.eml', says: ['needless-name-encoding'] },
  { file: '27-empty-head-for-yahoo.html', not: ['unbalanced-document'] },
  {
    file: '28-text-part-not-judged.eml',
    says: ['ip-address-link', 'urgent-wording', 'repeated-punctuation'],
  },
];

describe('a draft that was misread or misjudged once', () => {
  for (const { file, says = [], not = [], levels } of CASES) {
    it(`is told right now: ${file}`, () => {
      const { findings, level } = reportOn(file);
      const rules = findings.map(({ rule }): string => rule);
      if (says.length > 0)
        assert.ok(
          says.some((rule) => rules.includes(rule)),
          `${says} in ${rules}`,
        );
      assert.deepEqual(
        rules.filter((rule) => not.includes(rule)),
        [],
      );
      if (levels) assert.ok(levels.includes(level), level);
    });
  }

  it('is not read at all where its format is none', () => {
    assert.equal(guessFormat('emails/welcome.pug', 'html\n  p Hello!!!'), undefined);
  });

  it('is as large as what is sent of it, not as its template', () => {
    const code = '{% if member.plan == "garden-club-yearly-with-extra-beds" %}a{% else %}b{% endif %}\n';
    const source = `<!DOCTYPE html><html><body><p>Hello</p>${code.repeat(1500)}</body></html>`;
    const { findings } = check(source, { format: 'html' });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'clipped-size'),
      [],
    );
  });

  it('is said to click only where something says so', () => {
    const { findings } = reportOn('08-wrong-words-for-click.html');
    for (const { message } of findings) assert.doesNotMatch(message.template, /says to click/);
  });
});

describe('a fix', () => {
  it('does no edit twice', () => {
    for (const { fixes } of reportOn('duplicate-edits.md').findings) {
      for (const { edits } of fixes)
        assert.equal(new Set(edits.map(({ span }) => span.start)).size, edits.length);
    }
  });

  for (const file of [
    '24-signed-message-fixed.eml',
    'fix-makes-a-placeholder.html',
    'fix-makes-a-script-tag.md',
    'noop-safe-fix.html',
  ]) {
    it(`in bulk leaves alone what a signature covers, and makes no syntax: ${file}`, () => {
      assert.equal(fixAll(source(file), { format: formatOf(file), bytes: 'utf-8' }), source(file));
      assert.ok(reportOn(file).findings.every(({ fixes }) => fixes.every(({ safe }) => !safe)));
    });
  }
});

function reportOn(file: string): Report {
  return check(source(file), { format: formatOf(file) });
}

function formatOf(file: string) {
  const format = guessFormat(file, source(file));
  assert.ok(format, file);
  return format;
}

function source(file: string): string {
  return readFileSync(join('test/cases', file), 'utf8');
}
