import type { Answer, Question } from '../core/dns/question.ts';
import type { Resolver } from './api.ts';
import { labelsOf } from './dns-name.ts';
import { TIMEOUT, TRIES } from './patience.ts';
import { decodeAnswer } from './wire/decode.ts';
import { encodeQuery } from './wire/encode.ts';

const MEDIA_TYPE = 'application/dns-message';
/** Bytes of a DNS message at most. */
const MAX_MESSAGE = 65_535;

/** Asks a resolver over HTTPS (RFC 8484). It is asked nowhere else: an answer that leads away is none. */
export function openDoh(url: string): Resolver {
  return {
    async ask(question, signal) {
      signal?.throwIfAborted();
      const labels = labelsOf(question.name);
      if (!labels) return { status: 'no-name' };
      const query = encodeQuery(labels, question.type);
      const address = new URL(url);
      address.searchParams.set('dns', base64Url(query));
      let answer: Answer | undefined;
      for (let left = TRIES; left > 0 && isWorthAnother(answer); left--)
        answer = await request(address, labels, question, signal);
      return answer ?? UNREACHABLE;
    },
  };
}

const UNREACHABLE: Answer = { status: 'unknown', reason: 'unreachable' };

function isWorthAnother(answer: Answer | undefined): boolean {
  if (!answer) return true;
  return answer.status === 'unknown' && (answer.reason === 'timed-out' || answer.reason === 'unreachable');
}

async function request(
  address: URL,
  labels: readonly string[],
  { type }: Question,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const late = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(address, {
      headers: { accept: MEDIA_TYPE },
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const message = await messageOf(response);
    return message ? decodeAnswer(message, labels, type) : { status: 'unknown', reason: 'bad-answer' };
  } catch {
    signal?.throwIfAborted();
    return late.aborted ? { status: 'unknown', reason: 'timed-out' } : UNREACHABLE;
  }
}

/** The DNS message of a response, where it is one. */
async function messageOf(response: Response): Promise<Uint8Array | undefined> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (!response.ok || type !== MEDIA_TYPE || !response.body) {
    await response.body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > MAX_MESSAGE) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(chunk.value);
  }
  const message = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    message.set(chunk, at);
    at += chunk.length;
  }
  return message;
}

/** Without padding (RFC 8484, 6). */
function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
