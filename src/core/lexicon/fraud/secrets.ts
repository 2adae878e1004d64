import type { CueLists } from './cue-lists.ts';

/** What nobody honest asks for by email, and the asking. */
export const secrets = {
  'guarded secret': [
    '(email|mailbox|webmail|e-mail) password',
    'password (of|for|to) your (email|mailbox|webmail)',
    'online banking (pin|password|limit|credentials|code)',
    '(bank|banking) (login|password|pin)',
    '(card|atm|account) pin',
    '(seed|recovery|secret|wallet) phrase',
    '(12|24) word phrase',
    'private key (of|for|to) your wallet',
    'wallet private key',
    'cvv',
    'social security number',
    'your ssn',
    'ssn and',
    "mother's maiden name",
  ],
  'give it': [
    'send',
    'reply with',
    '(provide|submit|enter|type|give|tell|share|include)',
    'confirm your',
    '(log|sign) in with',
    'you will need your',
    "you'll need your",
    'have your',
    'text your',
    '(fill|filled) in',
  ],
  'one-time code': [
    '(6|six|4|four|5|8) digit code',
    '(verification|one time|security|login|authentication|confirmation|sms) (code|passcode|password)',
    'otp',
    "code (we|that we|you|that you|which we) (text|send|get|receive|will send|will text|will get|will receive|sent|texted|'ll send|'ll get|'ll receive|'ll text)",
    'code (comes|arrives) (by|on|to)',
  ],
  'pass it on': [
    '(send|text|tell|read|forward) (it|that|this|them) (|over) to (me|us)',
    '(send|text|tell|give|forward|read) (me|us) (the|that|this|your) code',
    '(send|text|forward|share|reply with) (the|that|this|your) code',
    'enter it on the page',
    'approve (them|it|the prompt|the request|the notification|the sign in)',
  ],
} as const satisfies CueLists;
