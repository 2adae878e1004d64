import type { MappedText } from '../../text/mapped-text.ts';
import { addressIn } from './delivery-status.ts';
import { hostIn } from './prose.ts';
import { findReply, stageIn } from './prose-reply.ts';
import type { ReportedRecipient } from './report.ts';

const CODE = /(?:^|[\s:;'"([#])[45][0-5]\d(?:[- ]|$)|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![.\d])/;

/** A reply as somebody pastes it, with or without what a mailer wrote around it; nothing where there is no code in it. */
export function readPasted(text: MappedText): ReportedRecipient | undefined {
  if (!CODE.test(text.text.slice(0, 20_000))) return undefined;
  const said = findReply(text, 0, text.text.length) ?? text;
  const host = hostIn(text.text);
  return {
    address: addressIn(said.text) || addressIn(text.text.slice(0, 20_000)),
    action: 'failed',
    ...(host && { host }),
    said,
    // Nobody pastes where it was said; most replies are to the recipient.
    stage: stageIn(text.text) ?? 'rcpt',
  };
}
