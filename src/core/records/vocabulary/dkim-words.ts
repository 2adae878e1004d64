import { text } from '../../text/message.ts';
import { rfc } from '../rfc.ts';
import type { Word } from './word.ts';

const source = rfc(6376, '3.6.1');

/** The tags of a DKIM key record. */
export const DKIM_WORDS: Readonly<Record<string, Word>> = {
  v: { text: text`Says that this is a DKIM key. It comes first.`, source },
  k: {
    text: text`The kind of the key; “rsa” without it.`,
    source,
    values: {
      rsa: text`“rsa”: every receiver can check it.`,
      ed25519: text`“ed25519”: short and strong, but not every receiver can check it yet.`,
    },
  },
  p: { text: text`The public key in base64. An empty one is revoked.`, source },
  h: {
    text: text`The hashes that signatures may use; without it, all.`,
    source,
    values: {
      sha256: text`“sha256”: the one in use.`,
      sha1: text`“sha1”: must no longer be used.`,
    },
  },
  s: {
    text: text`What the key is for; everything without it.`,
    source,
    values: { '*': text`“*”: everything.`, email: text`“email”: email alone.` },
  },
  t: {
    text: text`Flags, with colons between them.`,
    source,
    values: {
      y: text`“y”: the key is being tested, and receivers may ignore it.`,
      s: text`“s”: it doesn’t sign for subdomains.`,
    },
  },
  n: { text: text`A note for people. Receivers don’t read it.`, source },
  g: { text: text`Which local parts the key was for. Removed in 2011.`, source },
};
