import type { RequirementFacts } from './readiness/facts.ts';
import type { DomainRequest } from './request.ts';

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
    format: told(!message.rules.some((rule) => FORMAT_RULES.includes(rule))),
    'one-click-unsubscribe': told(unsubscribe === 'one-click'),
    'header-unsubscribe': told(unsubscribe === 'one-click' || unsubscribe === 'mailto'),
    'unsubscribe-link': told(!message.rules.includes('missing-unsubscribe')),
  };
}

function told(isSo: boolean): 'pass' | 'fail' {
  return isSo ? 'pass' : 'fail';
}
