import { promises } from 'node:dns';
import { isIP } from 'node:net';
import type { Answer, AnswerRecord, NoAnswer, Question } from '../core/dns/question.ts';
import type { Resolver } from './api.ts';
import { labelsOf } from './dns-name.ts';
import { TIMEOUT, TRIES } from './patience.ts';

/** Asks the system's resolver, or the name server at an address. */
export async function openDns(server?: { readonly host: string; readonly port: number }): Promise<Resolver> {
  const address = server && (isIP(server.host) > 0 ? server.host : await addressOf(server.host));
  const servers =
    server && address ? [`${isIP(address) === 6 ? `[${address}]` : address}:${server.port}`] : undefined;
  return {
    async ask(question, signal) {
      signal?.throwIfAborted();
      if (server && !servers) return { status: 'unknown', reason: 'unreachable' };
      if (!labelsOf(question.name)) return { status: 'no-name' };
      return askNode(question, servers, signal);
    },
  };
}

/** By the resolver of the system. */
async function addressOf(host: string): Promise<string | undefined> {
  try {
    return (await promises.lookup(host)).address;
  } catch {
    return undefined;
  }
}

/** With a resolver of its own, so that one question can be given up while others go on. */
async function askNode(
  question: Question,
  servers: readonly string[] | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const resolver = new promises.Resolver({ timeout: TIMEOUT, tries: TRIES });
  if (servers) resolver.setServers(servers);
  const giveUp = () => resolver.cancel();
  // The second try would wait twice as long, and each server of the system in turn.
  const late = setTimeout(giveUp, TIMEOUT * TRIES);
  signal?.addEventListener('abort', giveUp);
  try {
    const records = await recordsOf(question, resolver);
    return records.length > 0 ? { status: 'found', records } : { status: 'no-records' };
  } catch (error) {
    signal?.throwIfAborted();
    return failed(error);
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', giveUp);
  }
}

async function recordsOf(
  { name, type }: Question,
  resolver: promises.Resolver,
): Promise<readonly AnswerRecord[]> {
  if (type === 'TXT') {
    const texts = await resolver.resolveTxt(name);
    return texts.map((strings) => ({ data: strings.join(''), strings }));
  }
  if (type === 'MX') {
    const hosts = await resolver.resolveMx(name);
    return hosts.map(({ exchange, priority }) => ({ data: exchange, preference: priority }));
  }
  const names = await resolver.resolve(name, type);
  return names.map((data) => ({ data }));
}

/** What Node’s codes of failed questions say. */
const REASONS: Readonly<Record<string, NoAnswer>> = {
  ECANCELLED: 'timed-out',
  ECONNREFUSED: 'unreachable',
  EREFUSED: 'refused',
  ESERVFAIL: 'server-failure',
  ETIMEOUT: 'timed-out',
};

function failed(error: unknown): Answer {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENODATA') return { status: 'no-records' };
  // No name server has a name with characters that Node does not send.
  if (code === 'ENOTFOUND' || code === 'EBADNAME') return { status: 'no-name' };
  return { status: 'unknown', reason: REASONS[code] ?? 'bad-answer' };
}
