import type { Context } from '../../facts/context.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { replacement } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Rows of letters and digits that Unicode has for mathematics, for circles and for East Asian text. */
const STYLED =
  /(?:[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F169}\u{1F170}-\u{1F189}\u24B6-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A\uFF10-\uFF19][\s'’]{0,1}){2,}/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export const styledLetters = rule({
  id: 'styled-letters',
  group: 'typography',
  severity: 'warning',
  title: 'Styled Unicode letters',
  why: 'Bold or script letters made of special Unicode characters look like a disguise to filters. Screen readers spell them out or skip them, and some email programs show boxes. Write plain letters, and make them bold in the markup.',
  filters: ['SUSP_UTF8_WORD_SUBJ'],
  examples: [
    {
      format: 'text',
      draft: 'Our ⟦𝗻𝗲𝘄 𝗰𝗵𝗮𝗶𝗿𝘀⟧ are here.',
      fixed: 'Our new chairs are here.',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: ⟦Ｓａｌｅ⟧ today\n---\nHello.',
      fixed: '---\nsubject: Sale today\n---\nHello.',
    },
    { format: 'text', draft: 'Let 𝑥 be a number, and 東京Ｔｏｗｅｒ a place.' },
  ],
  *check({ draft }) {
    const { subject, preheader, body } = draft;
    for (const where of [subject, preheader, body]) if (where) yield* rowsIn(where, draft);
  },
});

function* rowsIn(where: MappedText, draft: Context['draft']): Generator<Hit> {
  for (const { 0: row, index } of where.text.matchAll(STYLED)) {
    const evidence = row.trimEnd();
    const around = where.text.slice(Math.max(0, index - 1), index + evidence.length + 1);
    if (EAST_ASIAN.test(around)) continue;
    const span = where.span(index, index + evidence.length);
    const plain = evidence.normalize('NFKC');
    const message = text`“${excerpt(evidence)}” is made of styled Unicode characters, which screen readers can’t read as words. Write “${excerpt(plain)}”.`;
    const fixes =
      plain === evidence ? [] : replacement(draft, { span, evidence, becomes: plain, safe: false });
    yield { span, evidence, message, share: 0.5, fixes };
  }
}
