import { spf } from 'mailauth/lib/spf/index.js';
import type { Answer, Question } from '../../src/core/dns/question.ts';
import type { SpfSender } from '../../src/core/records/evaluate/sender.ts';

const TYPES: readonly Question['type'][] = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'TXT'];

/** What mailauth concludes about a sender, asking as Node's `dns.promises.resolve`. */
export async function mailauthResult(
  { ip, helo, mailFrom }: SpfSender,
  answer: (question: Question) => Answer,
): Promise<string> {
  const resolver = async (domain: string, rrtype: string): Promise<string[] | string[][]> => {
    const type = TYPES.find((known) => known === rrtype) ?? 'TXT';
    const answered = answer({ name: domain.replace(/\.$/, ''), type });
    if (answered.status === 'unknown') throw codedError('ETIMEOUT');
    if (answered.status !== 'found') {
      throw codedError(answered.status === 'no-name' ? 'ENOTFOUND' : 'ENODATA');
    }
    if (type === 'TXT') return answered.records.map(({ data, strings = [data] }) => [...strings]);
    if (type !== 'MX') return answered.records.map(({ data }) => data);
    const servers = answered.records.map(({ data, preference = 0 }) => ({
      priority: preference,
      exchange: data,
    }));
    // Its types leave out what Node answers here.
    return servers as unknown as string[];
  };
  const result = await spf({ sender: mailFrom, ip, helo, mta: 'mx.example.net', resolver });
  return result.status.result;
}

function codedError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
