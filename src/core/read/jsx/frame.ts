import type { NodeRange } from './nodes.ts';

/** A node whose children are being read. */
export interface Frame {
  /** What they are: code, in which elements are looked for; children of an element; an expression whose value is shown. */
  readonly mode: 'code' | 'children' | 'shown';
  /** What stands before is code, such as the condition of what is shown. */
  readonly from: number;
  /** Of an expression alone in its braces, with the braces. */
  readonly place?: NodeRange;
  /** Whether it is an element, and which, until its end tag. */
  element?: string;
  /** Of a link, how many texts had come before it. */
  texts?: number;
  /** Whether it is a call that shows something for each item of a list. */
  readonly repeats?: boolean;
}

/** Of code whatever it is. */
export const CODE: Frame = { mode: 'code', from: 0 };
