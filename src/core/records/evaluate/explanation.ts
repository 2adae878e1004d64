import type { Answer } from '../../dns/question.ts';
import { type MacroString, readMacros } from '../spf/macro.ts';
import { textsOf } from './published.ts';

const PRINTABLE = /^[\x20-\x7E]*$/;

/** The explanation of an answer: one text of printable ASCII whose macros are right, or nothing (RFC 7208, 6.2). */
export function readExplanation(answer: Answer): MacroString | undefined {
  const [text, ...more] = textsOf(answer);
  if (text === undefined || more.length > 0 || !PRINTABLE.test(text)) return undefined;
  let isSound = true;
  const explanation = readMacros(text, { from: 0, to: text.length }, 'explanation', () => {
    isSound = false;
  });
  return isSound ? explanation : undefined;
}
