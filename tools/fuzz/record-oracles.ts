import { isIPv6 } from 'node:net';
import { answered } from '../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../src/core/dns/question.ts';
import { parseDkim } from '../../src/core/records/dkim/parse.ts';
import { parseDmarc } from '../../src/core/records/dmarc/parse.ts';
import { checkHost } from '../../src/core/records/evaluate/check-host.ts';
import { lookupTree } from '../../src/core/records/evaluate/lookup-tree.ts';
import { parseMtaSts } from '../../src/core/records/mta-sts.ts';
import { isBroken, parseSpf } from '../../src/core/records/spf/parse.ts';
import { holdsPlaceholder, type TextRange } from '../../src/core/records/text-part.ts';
import { parseTlsRpt } from '../../src/core/records/tls-rpt.ts';
import type { RecordInput } from './record-inputs.ts';
import type { FuzzedKind } from './record-pieces.ts';
import { isSpfRecord } from './spf-grammar.ts';

/** What any reader gives. */
interface ReadRecord {
  readonly text: string;
  readonly faults: readonly (TextRange & { readonly id: string })[];
  readonly terms?: readonly TextRange[];
  readonly tags?: readonly TextRange[];
}

export const RECORD_READERS: Readonly<Record<FuzzedKind, (text: string) => ReadRecord>> = {
  spf: parseSpf,
  dmarc: parseDmarc,
  dkim: parseDkim,
  'mta-sts': parseMtaSts,
  'tls-rpt': parseTlsRpt,
};

/** Questions that one check may ask: ten lookups with ten hosts each, and the names of the address. */
const MAX_QUESTIONS = 130;
/** The grammar looks back and forth: longer texts would take it long. */
const MAX_GRAMMAR_UNITS = 300;
/** What a record that is right in all its parts may lack. */
const LACKS = ['missing-policy', 'missing-key', 'missing-id', 'missing-reports'];

/** What does not hold of a record that should hold of any. */
export function recordFailures(input: RecordInput): string[] {
  try {
    const record = RECORD_READERS[input.kind](input.text);
    const failures = [...placeFailures(record), ...faultFailures(input, record)];
    if (input.kind !== 'spf') return failures;
    return [...failures, ...grammarFailures(input.text), ...evaluationFailures(input.text)];
  } catch (error) {
    return [`thrown: ${error instanceof Error ? error.stack : String(error)}`];
  }
}

/** All parts are what stands in their place; terms and tags follow one another. */
function placeFailures(record: ReadRecord): string[] {
  const failures: string[] = [];
  for (const [name, range] of rangesIn(record)) {
    const isInside = 0 <= range.from && range.from <= range.to && range.to <= record.text.length;
    if (!isInside) failures.push(`${name} from ${range.from} to ${range.to} is not in the record`);
    else if (range.text !== undefined && range.text !== record.text.slice(range.from, range.to)) {
      failures.push(`${name} is ${JSON.stringify(range.text)}, which does not stand in its place`);
    }
  }
  const parts = record.terms ?? record.tags ?? [];
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (part.from >= part.to || (next && part.to > next.from)) {
      failures.push(`part ${index} is empty or within the next`);
    }
  }
  return failures;
}

/** All ranges of a value, with the name of the field that each is in. */
function* rangesIn(
  value: unknown,
  name = 'record',
): Generator<[string, TextRange & { readonly text?: unknown }]> {
  if (typeof value !== 'object' || value === null) return;
  if ('from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number') {
    yield [name, { from: value.from, to: value.to, ...('text' in value && { text: value.text }) }];
  }
  for (const [field, part] of Object.entries(value)) yield* rangesIn(part, field);
}

/** Faults stand where one was planted, and nowhere in what is right. */
function faultFailures({ mode, planted }: RecordInput, { text, faults }: ReadRecord): string[] {
  if (mode !== 'sound' && !planted) return [];
  const found = faults.filter(({ id }) => !LACKS.includes(id));
  const shown = ({ id, from, to }: TextRange & { id: string }) =>
    `${id} at ${JSON.stringify(text.slice(from, to))}`;
  if (!planted) return found.map((fault) => `${shown(fault)} in a record that is right`);
  if (found.length === 0) return [`no fault at ${JSON.stringify(text.slice(planted.from, planted.to))}`];
  // A space beside it may be what is wrong.
  const outside = found.filter(({ from, to }) => from < planted.from - 1 || to > planted.to + 2);
  return outside.map((fault) => `${shown(fault)} is not where the fault was planted`);
}

/** Our reader takes for broken what the grammar does not have, and nothing else. */
function grammarFailures(text: string): string[] {
  if (text.length > MAX_GRAMMAR_UNITS || holdsPlaceholder(text)) return [];
  const isRight = isSpfRecord(text, isIPv6);
  return isBroken(parseSpf(text)) === isRight
    ? [`${isRight ? 'right' : 'broken'} by the grammar, but not to us`]
    : [];
}

/** Whatever a record says, a check comes to an end. */
function evaluationFailures(text: string): string[] {
  let asked = 0;
  const answer = ({ name, type }: Question): Answer => {
    asked++;
    if (type === 'TXT') return { status: 'found', records: [{ data: text }] };
    if (name.length % 3 === 0) return { status: 'no-name' };
    if (name.length % 7 === 0) return { status: 'unknown', reason: 'timed-out' };
    const data = type === 'MX' || type === 'PTR' ? `${name}.` : '192.0.2.7';
    return { status: 'found', records: [{ data }, { data }] };
  };
  const { result } = answered(checkHost({ ip: '192.0.2.1', helo: 'x', mailFrom: 'a@example.com' }), answer);
  const failures = asked > MAX_QUESTIONS ? [`${asked} questions for ${result}`] : [];
  const { visit } = answered(lookupTree('example.com', { hosts: true }), answer);
  return Number.isInteger(visit.lookups) ? failures : [...failures, `${visit.lookups} lookups`];
}
