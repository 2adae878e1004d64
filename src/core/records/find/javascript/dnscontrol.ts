import type { MappedText } from '../../../text/mapped-text.ts';
import { UNKNOWN } from '../../record.ts';
import type { RecordEntry } from '../entry.ts';
import { ownerName } from '../names.ts';
import { type JsArgument, type JsCall, jsCalls, jsLiterals } from './js-calls.ts';

/** The functions of dnscontrol that make a record, and which of their arguments says what is in it. */
const MAKES: Readonly<Record<string, number>> = { TXT: 1, MX: 2, A: 1, AAAA: 1, CNAME: 1, NS: 1 };
const NAMED = new Set(['CNAME', 'MX', 'NS']);
/** Those that say by their first argument which domain the records in them are of. */
const ZONES = new Set(['D', 'D_EXTEND']);

/** Reads what a `dnsconfig.js` says in so many words; what its builders make of objects is theirs. */
export function readDnscontrol(over: MappedText): readonly RecordEntry[] {
  const inCalls = Array.from(jsCalls(over, ZONES)).flatMap((call) => entryOf(over, call) ?? []);
  // Which records a variable is used for, only runs of the program know.
  return [...inCalls, ...Array.from(jsLiterals(over), (value) => ({ ...value, isWhole: false }))];
}

function entryOf(over: MappedText, { name: type, start, args, scope }: JsCall): RecordEntry | undefined {
  const index = Object.hasOwn(MAKES, type) ? MAKES[type] : undefined;
  const [owner] = args;
  const value = index === undefined ? undefined : args[index];
  if (!owner || !value) return undefined;
  const domain = scope?.args[0] && textOf(scope.args[0]).toLowerCase();
  const origin = domain?.includes(UNKNOWN) ? undefined : domain;
  const named = ownerName(textOf(owner), origin);
  return {
    ...named,
    ...(named.isWhole && { set: named.name }),
    type,
    typeSpan: over.span(start, start + type.length),
    strings: value.strings,
    span: value.span,
    notation: value.notation,
    ...(NAMED.has(type) && { target: ownerName(textOf(value), origin) }),
  };
}

function textOf({ strings }: JsArgument): string {
  return strings.map(({ text }) => text).join('');
}
