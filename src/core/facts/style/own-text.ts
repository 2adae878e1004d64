import type { Draft, Element } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';

const WORD = /[\p{L}\p{N}]/u;

/** For each element the visible text that stands in it and in no element inside it; empty where no word does. */
const ownTexts = memoize(({ elements, body }): readonly string[] => {
  const texts = elements.map(() => '');
  const done = elements.map(({ from }) => from);
  const add = (index: number, to: number) => {
    const from = done[index] ?? to;
    if (to <= from) return;
    const part = body.text.slice(from, to);
    if (WORD.test(part)) texts[index] += part;
  };
  for (const { parent, from, to } of elements) {
    if (parent < 0) continue;
    add(parent, from);
    done[parent] = Math.max(done[parent] ?? 0, to);
  }
  elements.forEach(({ to }, index) => {
    add(index, to);
  });
  return texts;
});

/** The visible texts that share a cause: `causes` names for each element the one whose setting its own text has, or -1. */
export function textsByCause(draft: Draft, causes: readonly number[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  if (causes.every((cause) => cause < 0)) return texts;
  for (const [index, text] of ownTexts(draft).entries()) {
    const cause = causes[index] ?? -1;
    if (cause < 0 || text === '') continue;
    texts.set(cause, `${texts.get(cause) ?? ''} ${text.trim()}`.trimStart());
  }
  return texts;
}

/** UTF-16 units of a text at the beginning that may be a preheader. */
const MAX_PREHEADER_UNITS = 200;

/** Whether a text may be the mail's preheader, which is customarily made inconspicuous. */
export function isPreheader({ from }: Element, text: string): boolean {
  return from === 0 && text.length <= MAX_PREHEADER_UNITS;
}
