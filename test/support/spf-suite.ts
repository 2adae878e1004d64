import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, AnswerRecord, Question } from '../../src/core/dns/question.ts';
import { readYaml, type YamlValue } from './suite-yaml.ts';

/** A case of the test suite of RFC 7208. */
export interface SuiteCase {
  readonly name: string;
  readonly helo: string;
  readonly host: string;
  readonly mailFrom: string;
  /** Any of these is right. */
  readonly results: readonly string[];
  /** Absent where the case says nothing about it; `DEFAULT` where there must be none. */
  readonly explanation?: string;
  readonly answer: (question: Question) => Answer;
}

const MAX_CNAMES = 8;

/** The cases of `test/data/spf/rfc7208-tests.yml`. */
export function suiteCases(): SuiteCase[] {
  const source = readFileSync(join(import.meta.dirname, '../data/spf/rfc7208-tests.yml'), 'utf8');
  return readYaml(source).flatMap((document) => {
    const { tests, zonedata } = mapping(document);
    const answer = answersOf(mapping(zonedata));
    return Object.entries(mapping(tests)).map(([name, test]): SuiteCase => {
      const { helo, host, mailfrom, result, explanation } = mapping(test);
      return {
        name,
        helo: string(helo),
        host: string(host),
        mailFrom: string(mailfrom),
        results: list(result).length > 0 ? list(result).map(string) : [string(result)],
        ...(explanation !== undefined && { explanation: string(explanation) }),
        answer,
      };
    });
  });
}

/** Answers from a zone of the suite: records of the type, else `TIMEOUT`, else nothing. */
function answersOf(zone: Readonly<Record<string, YamlValue>>): (question: Question) => Answer {
  const names = new Map(Object.entries(zone).map(([name, entries]) => [name.toLowerCase(), list(entries)]));
  const answer = ({ name, type }: Question, depth: number): Answer => {
    const entries = names.get(name.toLowerCase());
    if (!entries) return { status: 'no-name' };
    const [alias] = valuesOf(entries, 'CNAME');
    if (alias !== undefined) {
      const next = { name: withoutEndDot(string(alias)), type };
      return depth > MAX_CNAMES ? { status: 'unknown', reason: 'server-failure' } : answer(next, depth + 1);
    }
    // A record of type SPF is one of type TXT too, where the name has none.
    const texts = valuesOf(entries, 'TXT');
    const values = valuesOf(entries, type === 'TXT' && texts.length === 0 ? 'SPF' : type);
    const records = values.filter((value) => value !== 'NONE').map((value) => recordOf(value, type));
    if (records.length > 0) return { status: 'found', records };
    return entries.includes('TIMEOUT')
      ? { status: 'unknown', reason: 'timed-out' }
      : { status: 'no-records' };
  };
  return (question) => answer(question, 0);
}

function valuesOf(entries: readonly YamlValue[], kind: string): YamlValue[] {
  return entries.map((entry) => mapping(entry)[kind]).filter((value) => value !== undefined);
}

function recordOf(value: YamlValue, type: Question['type']): AnswerRecord {
  const parts = isList(value) ? value.map(string) : [string(value)];
  if (type === 'MX') return { data: parts[1] ?? '', preference: Number(parts[0]) };
  if (type === 'TXT') return { data: parts.join(''), strings: parts };
  return { data: withoutEndDot(string(value)) };
}

function withoutEndDot(name: string): string {
  return name.replace(/\.$/, '');
}

function mapping(value: YamlValue | undefined): Readonly<Record<string, YamlValue>> {
  return typeof value === 'object' && !isList(value) ? value : {};
}

function list(value: YamlValue | undefined): readonly YamlValue[] {
  return value !== undefined && isList(value) ? value : [];
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function string(value: YamlValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
