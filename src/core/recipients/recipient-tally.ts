import type { RecipientRuleId } from '../config/recipient-rule-ids.ts';
import type { Severity } from '../rules/rule.ts';
import type { MailboxCompanyId } from './providers.ts';
import { isAddress, type Recipient } from './recipient.ts';
import type { OmittedRecipients, RecipientFinding, RecipientReport } from './recipient-report.ts';
import type { RecipientHit } from './rule.ts';

interface RuleCount {
  count: number;
  omitted: number;
  fixable: number;
}

/** Counts what is found, and keeps as much of it as is listed. */
export class RecipientTally {
  readonly #limit: number;
  readonly #findings: RecipientFinding[] = [];
  readonly #rules = new Map<RecipientRuleId, RuleCount>();
  readonly #providers = new Map<MailboxCompanyId | 'other', number>();
  addresses = 0;
  #toFix = 0;
  #fixable = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  count({ address, domain }: Recipient): void {
    this.addresses++;
    if (!isAddress(address)) return;
    const provider = domain.company?.id ?? 'other';
    this.#providers.set(provider, (this.#providers.get(provider) ?? 0) + 1);
  }

  add(rule: RecipientRuleId, severity: Severity, { also = [], fixes = [], ...hit }: RecipientHit): void {
    const counted = this.#rules.get(rule) ?? { count: 0, omitted: 0, fixable: 0 };
    this.#rules.set(rule, counted);
    const isFixable = fixes.some(({ safe }) => safe);
    if (severity !== 'info') this.#toFix++;
    if (severity !== 'info' && isFixable) this.#fixable++;
    if (counted.count++ < this.#limit) this.#findings.push({ rule, severity, ...hit, also, fixes });
    else {
      counted.omitted++;
      if (isFixable) counted.fixable++;
    }
  }

  report(): RecipientReport {
    const omitted: OmittedRecipients[] = [...this.#rules]
      .filter(([, { omitted }]) => omitted > 0)
      .map(([rule, { omitted, fixable }]) => ({ rule, count: omitted, fixable }));
    const providers = [...this.#providers].sort(([, one], [, other]) => other - one);
    return {
      findings: this.#findings.sort((one, other) => one.span.start - other.span.start),
      omitted,
      addresses: this.addresses,
      providers: Object.fromEntries(providers),
      toFix: this.#toFix,
      fixable: this.#fixable,
    };
  }
}
