import { type Message, text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { KEY_2048, KEY_ED25519 } from '../example-keys.ts';
import { hitsOf } from '../faults.ts';
import { lostSeparators } from '../lost-separators.ts';
import { recordRule } from '../record-rule.ts';

export const dkimBadKey = recordRule({
  id: 'dkim-bad-key',
  kind: 'dkim',
  severity: 'error',
  title: 'DKIM key that can’t be read',
  why: 'The key in “p” is base64: for RSA the public key as its file has it, for Ed25519 just its 32 bytes. A part that is missing or added when the key is copied makes it unreadable, and signatures fail.',
  source: rfc(6376, '3.6.1'),
  examples: [
    { source: `v=DKIM1; k=rsa; p=${KEY_2048.slice(0, 40)}⟦…⟧${KEY_2048.slice(40)}` },
    { source: `v=DKIM1; k=rsa; p=⟦${KEY_2048.slice(0, 200)}⟧` },
    { source: `v=DKIM1; k=ed25519; p=⟦MCowBQYDK2VwAyEA${KEY_ED25519}⟧` },
    { source: `v=DKIM1; k=ed25519; p=${KEY_ED25519}` },
  ],
  *check({ dkim, record }) {
    if (!dkim || lostSeparators(record).length > 0) return;
    yield* hitsOf(
      record,
      dkim.faults,
      {
        'bad-base64': badBase64,
        'bad-key': () => text`This isn’t a whole RSA key. Copy the public key again.`,
        'key-length': () => text`An Ed25519 key is 32 bytes, or 44 base64 characters. Copy the key again.`,
      },
      { safe: false },
    );
  },
});

function badBase64({ written }: { readonly written: string }): Message {
  return /^[\w+/=]*$/.test(written)
    ? text`The key ends too early or too late: “${written}”. Copy it again.`
    : text`“${written}” doesn’t belong in a key. Copy the key again.`;
}
