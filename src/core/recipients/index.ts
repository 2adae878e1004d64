// Lists of recipients, checked: a bundle of its own in the editor, so nothing of it stands in the index of the engine.

export type { RecipientRuleId } from '../config/recipient-rule-ids.ts';
export { contentOf, rowsOf, type TableCell, type TableRow } from './cells.ts';
export { checkInSteps, checkRecipients, domainsOf } from './check-recipients.ts';
export { type DomainAnswers, deadDomainsOf } from './dead-domains.ts';
export { fixRecipients, fixTogether } from './fix-recipients.ts';
export { isListName } from './list-name.ts';
export { type MailboxCompanyId, mailboxCompanies } from './providers.ts';
export type { DeadReason } from './recipient.ts';
export type {
  OmittedRecipients,
  RecipientFinding,
  RecipientOptions,
  RecipientReport,
} from './recipient-report.ts';
export { removalsOf } from './removals.ts';
export type { RecipientExample, RecipientRule } from './rule.ts';
export { recipientRules } from './rules/index.ts';
