import { text } from '../../text/message.ts';
import { rfc } from '../rfc.ts';
import type { RecordWord } from './record-word.ts';

const source = rfc(6376, '3.6.1');

/** The tags of a DKIM key record. */
export const DKIM_WORDS: Readonly<Record<string, RecordWord>> = {
  v: { text: text`Says that this is a DKIM key. It comes first.`, source },
  k: {
    text: text`The type of the key; “rsa” if absent.`,
    source,
    values: {
      rsa: text`“rsa”: every receiver can check it.`,
      ed25519: text`“ed25519”: short and strong, but not every receiver can check it yet.`,
    },
  },
  p: { text: text`The public key in base64. An empty one is revoked.`, source },
  h: {
    text: text`The hash algorithms that signatures may use; any if absent.`,
    source,
    values: {
      sha256: text`“sha256”: the current standard.`,
      sha1: text`“sha1”: must no longer be used.`,
    },
  },
  s: {
    text: text`What the key may be used for; anything if absent.`,
    source,
    values: { '*': text`“*”: everything.`, email: text`“email”: only email.` },
  },
  t: {
    text: text`Flags, separated by colons.`,
    source,
    values: {
      y: text`“y”: the key is being tested, and receivers may ignore it.`,
      s: text`“s”: signatures for subdomains aren’t valid.`,
    },
  },
  n: { text: text`A note for people. Receivers don’t read it.`, source },
  g: { text: text`Which local parts the key was for. Removed in 2011.`, source },
};
