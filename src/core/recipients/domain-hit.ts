import type { Message } from '../text/message.ts';
import { isAddress, type Recipient } from './recipient.ts';
import { type RecipientHit, replaced } from './rule.ts';

/** What is said of a recipient’s domain, with what it was meant to be as the fix. */
export function domainHit({ address, clean, domain }: Recipient, message: Message): RecipientHit {
  const start = isAddress(address) ? address.at + 1 : 0;
  const evidence = clean.text.slice(start);
  const span = clean.span(start, clean.text.length);
  const { correction } = domain;
  return {
    span,
    evidence,
    message,
    ...(correction && { fixes: [replaced(span, correction.domain, correction.isCertain)] }),
  };
}
