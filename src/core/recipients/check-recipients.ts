import type { RecipientRuleId } from '../config/recipient-rule-ids.ts';
import type { Severity } from '../rules/rule.ts';
import type { MappedText, Span } from '../text/mapped-text.ts';
import { type FaultyAddress, type MailAddress, readAddress } from './address.ts';
import { mailboxKey } from './aliases.ts';
import { entriesOf, type ListEntry } from './entries.ts';
import { type MailboxCompanyId, mailboxCompanyOf } from './providers.ts';
import { type DomainFacts, isAddress, type Recipient } from './recipient.ts';
import type {
  OmittedRecipients,
  RecipientFinding,
  RecipientOptions,
  RecipientReport,
} from './recipient-report.ts';
import type { RecipientHit, RecipientRule } from './rule.ts';
import { recipientRules } from './rules/index.ts';
import { cleaned } from './slips.ts';
import { isReservedDomain } from './test-addresses.ts';
import { mayBeTopLevel } from './top-level-domains.ts';
import { correctionOf } from './typo.ts';

const DEFAULT_LIMIT = 1000;
const RECIPIENTS_A_STEP = 1000;
/** UTF-16 units of what is looked at as an address; no address is as long. */
const MAX_UNITS = 1000;

/** Checks a list of recipients. Work grows with the length of the list; each domain is judged once. Never throws. */
export function checkRecipients(source: string, options: RecipientOptions): RecipientReport {
  const steps = checkInSteps(source, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same a few thousand recipients at a time, so that whoever waits can do something else in between. */
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

const NO_FACTS: DomainFacts = {};

/** Reads recipients one after the other, and remembers of those before what the next ones are compared with. */
class RecipientReader {
  readonly #dead: RecipientOptions['dead'];
  readonly #domains = new Map<string, DomainFacts>();
  readonly #addresses = new Map<string, Span>();
  readonly #mailboxes = new Map<string, Span>();

  constructor({ dead }: Pick<RecipientOptions, 'dead'>) {
    this.#dead = dead;
  }

  read({ typed, removal, crowded }: ListEntry): Recipient {
    const found = addressIn(typed);
    const { address, clean } = found;
    const facts = isAddress(address) ? this.#factsOf(address) : NO_FACTS;
    const place = isAddress(address) ? this.#placeOf(address, clean, facts) : {};
    return {
      typed,
      ...found,
      domain: facts,
      ...place,
      ...(removal && { removal }),
      ...(crowded && { crowded }),
    };
  }

  #factsOf({ domain, isLiteral }: MailAddress): DomainFacts {
    if (isLiteral) return NO_FACTS;
    const known = this.#domains.get(domain);
    if (known) return known;
    const facts = factsOf(domain, this.#dead);
    this.#domains.set(domain, facts);
    return facts;
  }

  /** Where the same recipient stands before. */
  #placeOf(
    address: MailAddress,
    clean: MappedText,
    { company }: DomainFacts,
  ): Pick<Recipient, 'first' | 'alias'> {
    const name = `${address.local.toLowerCase()}@${address.domain}`;
    const key = mailboxKey(address, company?.id);
    const first = this.#addresses.get(name);
    if (first) return { first };
    const span = clean.span(0, clean.text.length);
    this.#addresses.set(name, span);
    if (key === undefined) return {};
    const alias = this.#mailboxes.get(key);
    if (alias) return { alias };
    this.#mailboxes.set(key, span);
    return {};
  }
}

/** What a text says, with and without what does not belong to it. */
function addressIn(typed: MappedText): Pick<Recipient, 'clean' | 'slips' | 'address'> {
  const { length } = typed.text;
  if (length > MAX_UNITS) {
    const address: FaultyAddress = { fault: 'too-long', start: 0, end: length };
    return { clean: typed, slips: [], address };
  }
  const { clean, slips } = cleaned(typed);
  const isEmpty = clean.text === '';
  const left = isEmpty ? typed : clean;
  return { clean: left, slips: isEmpty ? [] : slips, address: readAddress(left.text) };
}

function factsOf(domain: string, deadDomains: RecipientOptions['dead']): DomainFacts {
  if (isReservedDomain(domain)) return NO_FACTS;
  const company = mailboxCompanyOf(domain);
  const correction = correctionOf(domain);
  const dead = deadDomains?.get(domain);
  const topLevel = domain.slice(domain.lastIndexOf('.') + 1);
  return {
    ...(company && { company }),
    ...(correction && { correction }),
    ...(!mayBeTopLevel(topLevel) && { unknownTopLevel: topLevel }),
    ...(dead && { dead }),
  };
}

interface RuleCount {
  count: number;
  omitted: number;
  fixable: number;
}

/** Counts what is found, and keeps as much of it as is listed. */
class RecipientTally {
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
