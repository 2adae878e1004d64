import { type Message, text } from '../core/index.ts';
import { FILTER_NAMES, type Limits, type Target } from './api.ts';
import { FilterFailure } from './failure.ts';
import { hostOf } from './target.ts';

/** Bytes of an answer; a real one has a few thousand. */
export const MAX_ANSWER_BYTES = 4_000_000;

/** Runs an exchange until its time is over or the signal says stop; what goes wrong becomes a `FilterFailure`. */
export async function exchange<Answer>(
  target: Target,
  { timeout }: Limits,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const late = AbortSignal.timeout(timeout);
  try {
    return await work(signal ? AbortSignal.any([signal, late]) : late);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FilterFailure) throw error;
    if (late.aborted) throw new FilterFailure(tooSlow(target, timeout));
    throw connectionFailure(target, error);
  }
}

/** The answer ended before all of it was there. */
export function closedEarly(target: Target): FilterFailure {
  const [filter, host] = named(target);
  return new FilterFailure(
    text`${filter} at ${host} closed the connection before it finished answering. Its log may say why.`,
  );
}

/** Something answers that is not what it should be. */
export function notUnderstood(target: Target): FilterFailure {
  const [filter, host] = named(target);
  return new FilterFailure(text`The server at ${host} doesn’t answer like ${filter}. Check the address.`);
}

export function tooLongAnswer(target: Target): FilterFailure {
  const [filter, host] = named(target);
  return new FilterFailure(text`${filter} at ${host} never stops answering. Check the address.`);
}

function tooSlow(target: Target, timeout: number): Message {
  const [filter, host] = named(target);
  return text`${filter} at ${host} didn’t answer within ${timeout / 1000} seconds. Allow more time, or turn off its network tests.`;
}

/** By the codes of Node's network errors. */
function connectionFailure(target: Target, error: unknown): FilterFailure {
  const [filter, host] = named(target);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') {
    return new FilterFailure(
      text`Nothing is listening at ${host}. Check that ${filter} is running there.`,
      'away',
    );
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new FilterFailure(text`Host ${target.host} not found. Check the address of ${filter}.`, 'away');
  }
  if (/^E(?:HOSTUNREACH|NETUNREACH|TIMEDOUT|ADDRNOTAVAIL|HOSTDOWN)$/.test(code)) {
    return new FilterFailure(text`${filter} at ${host} can’t be reached from here.`, 'away');
  }
  if (code === 'ECONNRESET' || code === 'EPIPE') return closedEarly(target);
  if (/TLS|SSL|CERT|EPROTO|SELF_SIGNED|UNABLE_TO_|ISSUER/.test(code)) {
    const reason = error instanceof Error ? error.message : code;
    return new FilterFailure(text`No encrypted connection to ${filter} at ${host}: ${reason}.`, 'away');
  }
  if (code.startsWith('HPE_')) return notUnderstood(target);
  const reason = error instanceof Error ? error.message : String(error);
  return new FilterFailure(text`Checking with ${filter} at ${host} failed: ${reason}.`);
}

function named(target: Target): [filter: string, host: string] {
  return [FILTER_NAMES[target.kind], hostOf(target)];
}
