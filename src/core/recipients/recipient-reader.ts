import type { MappedText, Span } from '../text/mapped-text.ts';
import { type FaultyAddress, type MailAddress, readAddress } from './address.ts';
import { mailboxKey } from './aliases.ts';
import type { ListEntry } from './entries.ts';
import { mailboxCompanyOf } from './providers.ts';
import { type DomainFacts, isAddress, type Recipient } from './recipient.ts';
import type { RecipientOptions } from './recipient-report.ts';
import { cleaned } from './slips.ts';
import { isReservedDomain } from './test-addresses.ts';
import { mayBeTopLevel } from './top-level-domains.ts';
import { correctionOf } from './typo.ts';

/** UTF-16 units of what is looked at as an address; no address is as long. */
const MAX_UNITS = 1000;

const NO_FACTS: DomainFacts = {};

/** Reads recipients one after the other, and remembers of those before what the next ones are compared with. */
export class RecipientReader {
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
