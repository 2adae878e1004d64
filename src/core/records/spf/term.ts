import { closestMatch } from '../../text/closest-match.ts';
import { parseIp6 } from '../ip-address.ts';
import { foreignFault, holdsPlaceholder, partOf, type TextPart, type TextRange } from '../text-part.ts';
import { readDomainSpec } from './domain-spec.ts';
import { readMacros } from './macro.ts';
import { isMechanism, readMechanismValue } from './mechanism.ts';
import type { Qualifier, SpfFault, SpfModifier, SpfOther, SpfTerm } from './record.ts';

const NAME = /[a-z0-9._-]*/iy;
const MODIFIER_NAME = /^[a-z]/i;
const NOT_ASCII = /[^\x20-\x7E]+/;
/** What word processors make of a hyphen before a term. */
const DASH = /^[\u2010-\u2015\u2212]$/;
const NAMES = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists', 'redirect', 'exp'];
const UNKNOWN_MODIFIER = /^([a-z][a-z0-9._-]*)=/i;
/** A term of which the beginning at least is right. */
const TERM_START = /[-+~?]?(?:(?:all|a|mx|ptr)(?![^\s:/,;])|(?:include|ip4|ip6|exists):|(?:redirect|exp)=)/iy;

/** Whether a word is a modifier that nobody knows, which may have anything for a value. */
export function isUnknownModifier(word: string): boolean {
  const name = UNKNOWN_MODIFIER.exec(word)?.[1]?.toLowerCase();
  return name !== undefined && name !== 'redirect' && name !== 'exp';
}

/** Whether a term begins at an offset, as far as its name tells. */
export function startsTerm(record: string, at: number): boolean {
  TERM_START.lastIndex = at;
  return TERM_START.test(record);
}

/** Reads a term: a word between spaces. */
export function readTerm(record: string, word: TextRange, fault: (fault: SpfFault) => void): SpfTerm {
  const whole = partOf(record, word.from, word.to);
  if (holdsPlaceholder(whole.text)) return { kind: 'placeholder', ...whole };
  const foreign = NOT_ASCII.exec(whole.text);
  if (foreign) {
    const [run] = foreign;
    const from = word.from + foreign.index;
    const dash = foreign.index === 0 && DASH.test(run) ? { meant: '-' } : {};
    fault({ ...foreignFault(run), ...dash, breaks: true, from, to: from + run.length });
    return { kind: 'unknown', ...whole };
  }
  const qualifier = qualifierOf(record.charAt(word.from));
  const nameFrom = qualifier ? word.from + 1 : word.from;
  NAME.lastIndex = nameFrom;
  const nameTo = Math.min(word.to, nameFrom + (NAME.exec(record)?.[0].length ?? 0));
  const namePart = partOf(record, nameFrom, nameTo);
  const mark = nameTo < word.to ? record.charAt(nameTo) : '';
  if (mark === '=' && MODIFIER_NAME.test(namePart.text)) {
    if (!qualifier) return readModifier(record, whole, namePart, fault);
    fault({ id: 'qualified-modifier', breaks: true, from: word.from, to: nameFrom });
    return { kind: 'unknown', ...whole };
  }
  const name = namePart.text.toLowerCase();
  if (!isMechanism(name) || !/^[:/]?$/.test(mark)) return unknown(whole, namePart, mark, fault);
  return {
    kind: 'mechanism',
    name,
    qualifier: qualifier ?? '+',
    ...(qualifier && { qualifierPart: partOf(record, word.from, nameFrom) }),
    namePart,
    ...readMechanismValue(record, name, { from: nameTo, to: word.to }, fault),
    ...whole,
  };
}

function qualifierOf(unit: string): Qualifier | undefined {
  return unit === '+' || unit === '-' || unit === '~' || unit === '?' ? unit : undefined;
}

function readModifier(
  record: string,
  whole: TextPart,
  namePart: TextPart,
  fault: (fault: SpfFault) => void,
): SpfModifier {
  const name = namePart.text.toLowerCase();
  const range = { from: namePart.to + 1, to: whole.to };
  const isKnown = name === 'redirect' || name === 'exp';
  if (isKnown && range.from === range.to) {
    fault({ id: 'missing-value', breaks: true, from: whole.from, to: whole.to });
  }
  if (name === 'v') fault({ id: 'repeated-version', breaks: false, from: whole.from, to: whole.to });
  if (isMechanism(name)) {
    fault({ id: 'mechanism-as-modifier', breaks: false, from: namePart.to, to: range.from, meant: ':' });
  }
  const value =
    isKnown && range.from < range.to
      ? readDomainSpec(record, range, fault)
      : readMacros(record, range, 'domain', (place) => fault({ id: 'bad-macro', breaks: true, ...place }));
  return { kind: 'modifier', name, namePart, value, ...whole };
}

/** A word that is no term: says what its author may have meant. */
function unknown(
  whole: TextPart,
  namePart: TextPart,
  mark: string,
  fault: (fault: SpfFault) => void,
): SpfOther {
  const name = namePart.text.toLowerCase();
  const { from, to } = namePart;
  if (name === 'redirect' || name === 'exp') {
    if (mark === ':') fault({ id: 'modifier-as-mechanism', breaks: true, from: to, to: to + 1, meant: '=' });
    else fault({ id: 'missing-value', breaks: true, from, to });
  } else if (isMechanism(name)) {
    fault({ id: 'unexpected-value', breaks: true, from: to, to: whole.to });
  } else {
    const place = name === '' ? { from: whole.from, to: whole.to } : { from, to };
    const meant = meantBy(name, whole.text.slice(to - whole.from + 1));
    fault({ id: 'unknown-mechanism', breaks: true, ...place, ...(meant && { meant }) });
  }
  return { kind: 'unknown', ...whole };
}

const IP_NAMES = /^ip(?:v?[46]|-?address)?$/;

/** The name that a mistyped one stands for; the address tells `ip4` from `ip6`. */
function meantBy(name: string, value: string): string | undefined {
  if (IP_NAMES.test(name)) return parseIp6(value.split('/', 1)[0] ?? '') ? 'ip6' : 'ip4';
  return name.length < 2 ? undefined : closestMatch(name, NAMES);
}
