import type { Message } from '../text/message.ts';
import { text } from '../text/message.ts';
import { isAddress, type Recipient } from './recipient.ts';
import { NO_HITS, type RecipientHit } from './rule.ts';
import type { Slip, SlipKind } from './slips.ts';

/** What is said of slips of one kind, all of those that an address has: what one is, and what they are together. */
export function slipHits(
  { typed, address, slips }: Recipient,
  kind: SlipKind,
  messageOf: (slips: readonly Slip[], evidence: string) => Message,
): readonly RecipientHit[] {
  const own = slips.filter((slip) => slip.kind === kind);
  const [first] = own;
  const last = own.at(-1);
  // What is no address without them either is reported as that.
  if (!first || !last || !isAddress(address)) return NO_HITS;
  const evidence = typed.text.slice(first.start, last.end);
  const edits = own.map(({ start, end, becomes }) => ({ span: typed.span(start, end), text: becomes }));
  return [
    {
      span: typed.span(first.start, last.end),
      evidence,
      message: messageOf(own, evidence),
      fixes: [{ title: text`Correct the address`, edits, safe: true }],
    },
  ];
}
