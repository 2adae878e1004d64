import type { PhraseRow } from '../phrase-table.ts';

/** What servers say where too much is sent. */
export const LIMITS: readonly PhraseRow[] = [
  [
    'receiver-limit',
    'receiving … rate | receiving mail too quickly | receiving email too quickly',
    'recipient has exceeded message rate | their limit for the number of messages they can receive',
    'recipient has exceeded their limit | organization queue quota | too many recent messages',
    'message rate limit | too many messages for this recipient | recipient rate limit',
    'rcpt rate limit | recipient receives too many',
  ],
  [
    'own-limit',
    'sending limit | sending quota | daily quota | hourly limit | daily limit | hourly quota',
    'quota for sending | outgoing quota | your daily | per day limit | account exceeded … limit',
    'submission quota | sender has exceeded the limit',
    'limit for the number of messages they can send | sending rate exceeded | maximum sending rate',
    'exceeded the max defers | max emails per hour | sender rate limit',
  ],
  [
    'too-fast',
    'too many requests | rate exceeded | too many invalid | rate limit | rate limited | rate limiting',
    'ratelimit | ratelimited | throttl* | too many connections | too many concurrent',
    'too many sessions | concurrent connections | connection limit | connection rate',
    'too many recipients | too many messages | too many emails | too many mails | too many unknown',
    'too much mail | excessive volume | excessive rate | unusual rate | frequency limited',
    'frequency limit | slow down | too fast | too frequent | max number of',
    'maximum number of connections | maximum concurrent | maximum recipients | message limit exceeded',
    'exceeded … messages per | number of messages … exceeded | too many errors | too many bad',
    'volume limit | unexpected volume | too many deferrals | to many recipients | aup in 1310',
  ],
];
