import type { Message } from '../text/message.ts';
import type { RequirementFacts } from './readiness/facts.ts';
import type { DomainRequest, RequestedMessage } from './request.ts';

/** Rules for drafts that look at what RFC 5322 asks of a header. */
const FORMAT_RULES: readonly string[] = [
  'duplicate-headers',
  'several-senders',
  'missing-from',
  'missing-date',
  'missing-message-id',
  'odd-from-address',
];

const GMAIL: readonly string[] = ['gmail.com', 'googlemail.com'];

/** What a message says of what providers ask; without one, only the domain in From is known. */
export function messageFacts({ domain, message }: DomainRequest): RequirementFacts {
  const author = message?.sender.from ?? domain;
  const ofDomain: RequirementFacts = { 'no-impersonation': told(!GMAIL.includes(author)) };
  if (!message) return ofDomain;
  const { unsubscribe } = message.sender;
  return {
    ...ofDomain,
    format: told(formatFaults(message).length === 0),
    'one-click-unsubscribe': told(unsubscribe === 'one-click'),
    'header-unsubscribe': told(unsubscribe === 'one-click' || unsubscribe === 'mailto'),
    'unsubscribe-link': told(!message.findings.some(({ rule }) => rule === 'missing-unsubscribe')),
  };
}

/** What is wrong with the header of a message: which field is missing, there twice, or not as it should be. */
export function formatFaults({ findings }: RequestedMessage): readonly Message[] {
  return findings.filter(({ rule }) => FORMAT_RULES.includes(rule)).map(({ message }) => message);
}

function told(isSo: boolean): 'pass' | 'fail' {
  return isSo ? 'pass' : 'fail';
}
