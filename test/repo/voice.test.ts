import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { shownTexts } from '../../tools/generate/l10n.ts';

/** Words that no text for users has, each with a sentence that would have it. */
const BANNED: readonly (readonly [pattern: RegExp, wrong: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'Find it, and mend it.'],
  [/\bhonest (?:e-?mails?|mails?|people|senders?)\b/i, 'Common in honest mail.'],
  [/\b(?:hold|holds|held)\b.*\bagainst\b/i, 'What filters hold against a draft.'],
  [/\bwhoever\b/i, 'Whoever wants to leave reports it.'],
  [/\bcommoner\b/i, 'It is far commoner in spam.'],
  [/\bways? out\b/i, 'No way out was found.'],
  [/\bleav(?:e|es|ing)\b[^.]*\bbe\b[.:]/i, 'Ways to leave a finding be.'],
  [/(?<![-\w])mails?\b/i, 'The text of the mail.'],
  [/\bfindings?\b/i, 'The draft has three findings.'],
  [/\b(?:colour|honour|favour|behaviour|cancelled|judgement)/i, 'Findings are coloured.'],
  [/\bsafe problems?\b/i, 'Fix all safe problems.'],
  [/\b(?:misspelt|licence)\b/i, 'A misspelt tag has no effect.'],
  [/\bas (?:spam|fraud|phishing) does\b/i, 'It hurries the reader, as spam does.'],
  [/(?<!\bthere )\bis no\b(?! longer)/i, 'This is no JSON.'],
  [/!(?=\s|$)/, 'Well done!'],
];

/** What is quoted is another's: a draft's, a symbol's or a command's. */
function unquoted(text: string): string {
  return text.replace(/“[^”]*”|`[^`]*`|\([^)]*command:[^)]*\)|"[^"]*"/g, '“”');
}

/** What a banned word is found in. */
function faults(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) =>
    BANNED.filter(([pattern]) => pattern.test(unquoted(text))).map(([pattern]) => `${pattern}: ${text}`),
  );
}

function ofManifest(): readonly string[] {
  const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  return Object.values(texts);
}

function ofSchema(): readonly string[] {
  const schema = readFileSync('schema/inboxlintrc.schema.json', 'utf8');
  return [...schema.matchAll(/"(?:markdownD|d)escription": ("(?:[^"\\]|\\.)*")/g)].map(([, text = '']) =>
    String(JSON.parse(text)),
  );
}

describe('the texts that users read', () => {
  for (const [pattern, wrong] of BANNED) {
    it(`would be caught if one said “${wrong}”`, () => assert.match(unquoted(wrong), pattern));
  }

  it('have plain words in rules, messages and the editor', () => {
    const texts = shownTexts();
    assert.ok(texts.length > 500);
    assert.deepEqual(faults(texts), []);
  });

  it('have plain words in commands, settings and the walkthrough', () => {
    const texts = ofManifest();
    assert.ok(texts.length > 200);
    assert.deepEqual(faults(texts), []);
  });

  it('have plain words in the schema of the configuration', () => {
    const texts = ofSchema();
    assert.ok(texts.length > 100);
    assert.deepEqual(faults(texts), []);
  });

  it('have plain words on the pages of the documentation', () => {
    // There, programs have names with “Mail”, and what JSON calls findings is told by that name.
    const elsewhere = /\b(?:mails?|findings?)\b/gi;
    const pages = globSync(['*.md', '!{accuracy,architecture,lexicon,parity}.md'], { cwd: 'docs' });
    assert.ok(pages.length > 12);
    for (const page of ['README.md', 'SECURITY.md', ...pages.map((name) => `docs/${name}`)]) {
      const text = readFileSync(page, 'utf8').replace(/```[^`]*```|\]\([^)]*\)/g, '');
      assert.deepEqual(faults(text.replace(elsewhere, '').split('\n')), [], page);
    }
  });

  it('have plain words in the tables of what filters and providers look for', () => {
    for (const name of ['filter-checks', 'sender-requirements']) {
      const lines = readFileSync(`tools/data/${name}.json`, 'utf8').split('\n');
      const texts = lines.flatMap((line) => /"[^"]*": "([^"]*)"/.exec(line)?.[1] ?? []);
      assert.ok(texts.length > 20);
      assert.deepEqual(faults(texts), [], name);
    }
  });
});
