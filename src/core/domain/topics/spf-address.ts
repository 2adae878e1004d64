import type { SpfOutcome, SpfReason } from '../../records/evaluate/outcome.ts';
import { parseIp4 } from '../../records/ip-address.ts';
import { parseSpf } from '../../records/spf/parse.ts';
import { type Message, text } from '../../text/message.ts';
import type { DomainCheck, ShownRecord } from '../domain-report.ts';

/** What SPF says of an address that sends for a domain; `own` is its record where that is the domain in question. */
export function addressCheck(
  { result, reason, decision }: SpfOutcome,
  ip: string,
  domain: string,
  own: ShownRecord | undefined,
): DomainCheck {
  const check = { id: 'spf-address', topic: 'spf' } as const;
  const term = decision && own && decision.domain === domain ? decision.term : undefined;
  const about = {
    ...check,
    ...(own && { record: own }),
    ...(term && { span: { start: term.from, end: term.to } }),
  };
  switch (result) {
    case 'pass':
      return { ...about, result: 'pass', message: text`SPF allows ${ip} to send for ${domain}.` };
    case 'temperror':
      return {
        ...about,
        result: 'unknown',
        message: text`Whether SPF allows ${ip} isn’t known: the DNS didn’t answer.`,
      };
    case 'none':
      return {
        ...about,
        result: 'fail',
        message: text`The Return-Path domain ${domain} has no SPF record, so SPF can’t pass. Publish one there.`,
      };
    case 'permerror':
      return { ...about, result: 'fail', message: PERMANENT[reason ?? 'syntax'](domain) };
    default: {
      const message = text`SPF doesn’t allow ${ip} to send for ${domain} (${result}). Add the address or its service to the record.`;
      return { ...about, result: 'fail', message, ...(own && { publish: withAddress(own, ip) }) };
    }
  }
}

const broken = (domain: string): Message =>
  text`The SPF record of ${domain} can’t be evaluated (permerror), so SPF fails for every address.`;

/** Why receivers give up. */
const PERMANENT: Readonly<Record<SpfReason, (domain: string) => Message>> = {
  'no-domain': broken,
  'no-record': (domain) => text`SPF fails: the record of ${domain} names a domain that has none (permerror).`,
  'several-records': broken,
  syntax: broken,
  'bad-domain': (domain) =>
    text`SPF fails: the record of ${domain} names a domain that can’t exist (permerror).`,
  'too-many-lookups': (domain) =>
    text`SPF fails: the record of ${domain} needs more than 10 lookups (permerror).`,
  'too-many-voids': (domain) =>
    text`SPF fails: more than 2 lookups of the record of ${domain} find nothing (permerror).`,
  'too-many-mx': (domain) =>
    text`SPF fails: an “mx” in the record of ${domain} has more than 10 hosts (permerror).`,
  'no-answer': broken,
};

/** The record with the address in it, before what decides about all others. */
function withAddress(record: ShownRecord, ip: string): ShownRecord {
  const { terms } = parseSpf(record.text);
  const end = terms.find((term) => {
    if (term.kind === 'mechanism') return term.name === 'all';
    return term.kind === 'modifier' && term.name === 'redirect';
  });
  const term = addressTerm(ip);
  const at = end?.from ?? record.text.length;
  const becomes = end ? `${term} ` : ` ${term}`;
  return { ...record, text: record.text.slice(0, at) + becomes + record.text.slice(at) };
}

/** The mechanism that names one address. */
export function addressTerm(ip: string): string {
  return `${parseIp4(ip) ? 'ip4' : 'ip6'}:${ip}`;
}
