import { connect, type Socket } from 'node:net';
import { connect as connectEncrypted } from 'node:tls';
import { text } from '../core/index.ts';
import type { Limits, Target } from './api.ts';
import { closedEarly, exchange, MAX_ANSWER_BYTES, notUnderstood, tooLongAnswer } from './connection.ts';
import { FilterFailure } from './failure.ts';
import type { ParsedAnswer } from './parsed-answer.ts';
import { type AnswerHead, isComplete, parseHead, parseNames, parseReport } from './spamd-answer.ts';
import { hostOf } from './target.ts';

/** Has SpamAssassin's spamd judge a message. Throws `FilterFailure`, or the signal's reason. */
export function askSpamd(
  target: Target,
  raw: Buffer,
  limits: Limits,
  signal?: AbortSignal,
): Promise<ParsedAnswer> {
  return exchange(target, limits, signal, async (signal) => {
    const { head, body } = await request(target, 'REPORT', raw, signal);
    const { score, threshold, isSpam } = head;
    const fired = parseReport(body);
    if (fired.length > 0 || score === 0) return { score, threshold, isSpam, fired };
    // Whoever runs the server may have another report, without the table; names there always are.
    const names = await request(target, 'SYMBOLS', raw, signal);
    return { score, threshold, isSpam, fired: parseNames(names.body) };
  });
}

async function request(target: Target, command: string, raw: Buffer, signal: AbortSignal) {
  const head = [`${command} SPAMC/1.5`, `Content-length: ${raw.length}`];
  if (target.user !== undefined) head.push(`User: ${target.user}`);
  const answer = await send(
    target,
    Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), raw]),
    signal,
  );
  return understood(target, answer);
}

function understood(target: Target, answer: Buffer): { readonly head: AnswerHead; readonly body: string } {
  if (answer.length === 0) throw closedEarly(target);
  const { status, head, body } = parseHead(answer);
  if (status === undefined)
    throw answer.length < MIN_ANSWER_BYTES ? closedEarly(target) : notUnderstood(target);
  if (status !== 0) throw refusal(target, status);
  if (!head || !isComplete(head, body)) throw closedEarly(target);
  return { head, body: body.toString('utf8') };
}

/** `SPAMD/1.1 0` */
const MIN_ANSWER_BYTES = 11;

/** By the exit codes of sysexits.h, which the protocol uses. */
function refusal(target: Target, status: number): FilterFailure {
  const host = hostOf(target);
  if (status === 98)
    return new FilterFailure(
      text`The message is too large for SpamAssassin at ${host}.`,
      'about-the-message',
    );
  if (status === 67 && target.user !== undefined)
    return new FilterFailure(text`SpamAssassin at ${host} doesn’t know the user ${target.user}.`);
  if (status === 79) return new FilterFailure(text`SpamAssassin at ${host} reached its own time limit.`);
  return new FilterFailure(
    text`SpamAssassin at ${host} refused to check the message (code ${status}). Its log may say why.`,
  );
}

/** Sends all, and gives all that comes back until the server closes the connection. */
function send(target: Target, content: Buffer, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = open(target);
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = () => socket.destroy(new Error('stopped'));
    signal.addEventListener('abort', stop);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_ANSWER_BYTES) socket.destroy(tooLongAnswer(target));
    });
    socket.on('error', (error) => {
      // A server that refuses a message may close while it is still being sent; what it said counts.
      if (size > 0 && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET'))
        resolve(Buffer.concat(chunks));
      else reject(error);
    });
    socket.on('close', () => {
      signal.removeEventListener('abort', stop);
      resolve(Buffer.concat(chunks));
    });
    // spamd waits for the end only where it is not told the length; TLS has no half of a connection to close.
    if (target.isEncrypted) socket.write(content);
    else socket.end(content);
    if (signal.aborted) stop();
  });
}

function open({ host, port, isEncrypted }: Target): Socket {
  return isEncrypted
    ? connectEncrypted({ host, port, servername: serverName(host) })
    : connect({ host, port });
}

/** Addresses have none. */
function serverName(host: string): string {
  return /^[\d.]+$|:/.test(host) ? '' : host;
}
