import { type IncomingMessage, request } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import { text } from '../core/index.ts';
import type { Limits, Target } from './api.ts';
import { closedEarly, exchange, MAX_ANSWER_BYTES, notUnderstood, tooLongAnswer } from './connection.ts';
import { FilterFailure } from './failure.ts';
import type { ParsedAnswer } from './parsed-answer.ts';
import { parseAnswer } from './rspamd-answer.ts';
import { hostOf } from './target.ts';

/** Has Rspamd judge a message. Throws `FilterFailure`, or the signal's reason. Follows no redirection. */
export function askRspamd(
  target: Target,
  raw: Buffer,
  limits: Limits,
  signal?: AbortSignal,
): Promise<ParsedAnswer> {
  return exchange(target, limits, signal, async (signal) => {
    const response = await post(target, raw, limits.password, signal);
    const { statusCode = 0 } = response;
    if (statusCode !== 200) {
      response.destroy();
      throw refusal(target, statusCode, response.headers.location);
    }
    const judgement = parseAnswer(await bodyOf(target, response));
    if (judgement === 'closed') throw closedEarly(target);
    if (!judgement) throw notUnderstood(target);
    return judgement;
  });
}

function post(
  { host, port, path, isEncrypted }: Target,
  raw: Buffer,
  password: string | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'message/rfc822',
      'Content-Length': raw.length,
      Connection: 'close',
      ...(password !== undefined && { Password: password }),
    };
    const options = { host, port, path: `${path}/checkv2`, method: 'POST', headers, signal, agent: false };
    const asked = isEncrypted ? requestEncrypted(options) : request(options);
    asked.on('response', resolve);
    asked.on('error', reject);
    asked.end(raw);
  });
}

async function bodyOf(target: Target, response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const part = Buffer.from(chunk);
    size += part.length;
    if (size > MAX_ANSWER_BYTES) throw tooLongAnswer(target);
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** UTF-16 units of an address that is told: a server may send any. */
const MAX_LOCATION_UNITS = 200;

function refusal(target: Target, status: number, location: string | undefined): FilterFailure {
  const host = hostOf(target);
  if (location !== undefined) {
    return new FilterFailure(
      text`${host} redirects to ${location.slice(0, MAX_LOCATION_UNITS)}, and Inboxlint didn’t follow it. If that is your Rspamd, use that address.`,
    );
  }
  if (status === 401 || status === 403) {
    return new FilterFailure(text`Rspamd at ${host} needs a password, or a different one (HTTP ${status}).`);
  }
  if (status === 413) {
    return new FilterFailure(text`The message is too large for Rspamd at ${host}.`, 'about-the-message');
  }
  if (status === 404) return notUnderstood(target);
  return new FilterFailure(
    text`Rspamd at ${host} refused to check the message (HTTP ${status}). Its log may say why.`,
  );
}
