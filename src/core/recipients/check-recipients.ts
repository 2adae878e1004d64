import type { Severity } from '../rules/rule.ts';
import { entriesOf } from './entries.ts';
import { isAddress } from './recipient.ts';
import { RecipientReader } from './recipient-reader.ts';
import type { RecipientOptions, RecipientReport } from './recipient-report.ts';
import { RecipientTally } from './recipient-tally.ts';
import type { RecipientRule } from './rule.ts';
import { recipientRules } from './rules/index.ts';
import { isReservedDomain } from './test-addresses.ts';

const DEFAULT_LIMIT = 1000;
const RECIPIENTS_A_STEP = 1000;

/** Checks a list of recipients. Work grows with the length of the list; each domain is judged once. Never throws. */
export function checkRecipients(source: string, options: RecipientOptions): RecipientReport {
  const steps = checkInSteps(source, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same a thousand recipients at a time, so that whoever waits can do something else in between. */
export function* checkInSteps(source: string, options: RecipientOptions): Generator<void, RecipientReport> {
  const rules = activeRules(options);
  const reader = new RecipientReader(options);
  const tally = new RecipientTally(options.limit ?? DEFAULT_LIMIT);
  for (const entry of entriesOf(source, options.path)) {
    const recipient = reader.read(entry);
    tally.count(recipient);
    for (const { rule, severity } of rules)
      for (const hit of rule.check(recipient)) tally.add(rule.id, severity, hit);
    if (tally.addresses % RECIPIENTS_A_STEP === 0) yield;
  }
  return tally.report();
}

/** The domains that the addresses of a list have, each once, those left out that cannot exist or are nobody’s. */
export function domainsOf(source: string, { path }: Pick<RecipientOptions, 'path'>): readonly string[] {
  const reader = new RecipientReader({});
  const domains = new Set<string>();
  for (const entry of entriesOf(source, path)) {
    const { address, domain } = reader.read(entry);
    if (!isAddress(address) || address.isLiteral || domain.unknownTopLevel !== undefined) continue;
    if (!isReservedDomain(address.domain)) domains.add(address.domain);
  }
  return [...domains];
}

interface ActiveRule {
  readonly rule: RecipientRule;
  readonly severity: Severity;
}

function activeRules({ rules = {} }: RecipientOptions): readonly ActiveRule[] {
  return recipientRules.flatMap((rule) => {
    const severity = rules[rule.id]?.severity ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, severity }];
  });
}
