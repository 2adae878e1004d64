import type { Draft } from '../../draft/draft.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** What a row of letters and digits that looks random has: rows are looked for around it, as most words have neither. */
const SIGN = /\d|[A-Z]{10}/g;
/** A character of such a row. */
const INSIDE = /[A-Za-z\d_-]/;
const REST = /[A-Za-z\d_-]*/y;
/** Characters of a row that can stand alone as a word. */
const [FEWEST, MOST] = [10, 200];
const BEFORE = /^$|[\s>([{"'“#:]/;
const BEHIND = /^$|[\s<)\]}"'”.,;:!?]/;
/** Characters of a row of letters and digits: shorter ones name models. */
const MIN_CHARACTERS = 16;
/** Changes between letters and digits that no name or model has. */
const MIN_CHANGES = 4;
/** Capitals that nobody can say. */
const UNSPEAKABLE = /^(?!.*(.)\1\1)(?=[A-Z]{10})[A-Z]*[BCDFGHJKLMNPQRSTVWXZ]{7}[A-Z]*$/;
/** Hits that make up the rule's whole share. */
const FULL_SHARE_AT_WORDS = 2;

export const hashWords = rule({
  id: 'hash-words',
  group: 'typography',
  severity: 'warning',
  title: 'Random letters and digits',
  why: 'Spam adds random letters and digits to its text or comments to make every copy different, so filters look for them. They tell readers nothing, either. Use a merge field for a number that means something, or leave them out.',
  filters: ['TRACKER_ID'],
  presets: { transactional: 'info' },
  examples: [
    {
      format: 'text',
      draft: 'The garden opens on Sunday.\n\n⟦x8f3k2q9z1m7p4w6t5⟧ ⟦XKQWZPLMNTRW⟧ ARRGGGHHHHHH',
    },
    { format: 'html', draft: '<p>Opens on Sunday.</p>⟦<!-- qx7Lp2Zk9Vw4Nt8Rb3Hd5 -->⟧' },
    { format: 'text', draft: 'A chair, model COMFORT-2000-XL; see https://example.com/x8f3k2q9z1m7p4w6t5' },
    { format: 'html', draft: '<!-- 2026-11-26 build-12345678 --><p>Key: {{ api_key }}</p>' },
    { format: 'markdown', draft: 'Run `x8f3k2q9z1m7p4w6t5` and `main_section_1_column_2`.' },
  ],
  *check({ draft }) {
    const { source, comments, body } = draft;
    yield* wordsIn(body, codeIn(draft));
    for (const { text: inside, span } of comments) {
      if (inside.length > 500 || inside.startsWith('[') || /[<{=]/.test(inside)) continue;
      const evidence = [...alone(inside)].map((row) => row.evidence).find(isRandom);
      if (evidence === undefined || source.slice(span.start, span.start + 4) !== '<!--') continue;
      const message = text`Random letters such as “${evidence}” in a comment are common in spam. Remove the comment.`;
      yield { span, evidence, message, share: 1 / FULL_SHARE_AT_WORDS, fault: 'comments' };
    }
  },
});

interface CharacterRow {
  readonly evidence: string;
  readonly index: number;
}

/** The rows in a text that nothing is glued to, and that have a sign of being random. */
function* alone(read: string): Generator<CharacterRow> {
  let end = 0;
  for (const { index: sign } of read.matchAll(SIGN)) {
    if (sign < end) continue;
    let start = sign;
    while (start > end && INSIDE.test(read.charAt(start - 1))) start--;
    REST.lastIndex = start;
    const evidence = REST.exec(read)?.[0] ?? '';
    end = start + evidence.length;
    if (evidence.length < FEWEST || evidence.length > MOST) continue;
    if (BEFORE.test(read.charAt(start - 1)) && BEHIND.test(read.charAt(end)))
      yield { evidence, index: start };
  }
}

function* wordsIn(body: MappedText, isCode: (offset: number) => boolean): Generator<Hit> {
  for (const { evidence, index } of alone(body.text)) {
    if (!isRandom(evidence) || isCode(index)) continue;
    const message = text`“${evidence}” looks random, and random codes are common in spam. Use a merge field, or leave it out.`;
    yield {
      span: body.span(index, index + evidence.length),
      evidence,
      message,
      share: 1 / FULL_SHARE_AT_WORDS,
    };
  }
}

/** Letters and digits take turns: not words joined by dashes, nor a date or a number among letters. */
function isRandom(word: string): boolean {
  if (!/\d|[A-Z]{10}/.test(word)) return false;
  if (UNSPEAKABLE.test(word)) return true;
  if (word.length < MIN_CHARACTERS) return false;
  const parts = word.match(/\p{L}+|\d+/gu) ?? [];
  const longest = Math.max(0, ...parts.map((part) => part.length));
  return parts.length > MIN_CHANGES && longest <= 8 && !/(?:[-_][a-z\d]{1,12}){3}/i.test(word);
}

const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'a']);

/** Whether an offset of the visible text stands in code, or in the text of a link; offsets are asked in order. */
function codeIn({ elements }: Draft): (offset: number) => boolean {
  let at = 0;
  let end = 0;
  return (offset) => {
    for (; at < elements.length && (elements[at]?.from ?? 0) <= offset; at++) {
      const element = elements[at];
      if (element && CODE.has(element.name)) end = Math.max(end, element.to);
    }
    return offset < end;
  };
}
