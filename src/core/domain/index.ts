// What the adapters check domains with: a bundle of its own in the editor, so nothing of it stands in the index of the engine.

export type { SpfVisit } from '../records/evaluate/outcome.ts';
export { checkDomain } from './check-domain.ts';
export type {
  DomainCheck,
  DomainEvidence,
  DomainReport,
  DomainResult,
  DomainTopic,
  ShownRecord,
} from './domain-report.ts';
export { filesFirst } from './files-first.ts';
export type { Blocklist, BlocklistId } from './lists/blocklists.ts';
export { checkLists, isListKey, type ListSubjects } from './lists/check-lists.ts';
export type { ListResult, UnusableReason } from './lists/list-result.ts';
export { listSentence } from './lists/list-sentence.ts';
export { looksLikeDomain, type MessageSender, readMessageSender, type Signature } from './message-sender.ts';
export { type NamedDomain, readNamedDomain } from './named-domain.ts';
export type {
  MailboxProvider,
  ProviderStanding,
  Readiness,
  RequirementId,
  RequirementResult,
} from './readiness/readiness.ts';
export type { DomainRequest, RequestedMessage } from './request.ts';
