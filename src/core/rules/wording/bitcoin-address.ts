import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** The forms that addresses of bitcoin have; all of a bounded length. */
const WALLET =
  /(?<![\p{L}\p{N}_/=?&.%+#-])(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,71})(?![\p{L}\p{N}_/=%+-])/gu;

export const bitcoinAddress = rule({
  id: 'bitcoin-address',
  group: 'wording',
  severity: 'warning',
  title: 'Bitcoin address',
  why: 'Blackmail and fraud often ask for payment to a Bitcoin address, so filters look for one. Take payments on your site, where readers can see who they are paying.',
  filters: ['PDS_BTC_ID', 'BITCOIN_ADDR'],
  examples: [
    { format: 'text', draft: 'Pay to ⟦1GardenChairs23xyzExampQesWaLLet⟧ today.' },
    { format: 'html', draft: '<p>Wallet: ⟦bc1qgardencha2rsexamplew0lletaddr3ss7⟧</p>' },
    { format: 'text', draft: 'See https://example.com/1GardenChairs23xyzExampQesWaLLet' },
    { format: 'text', draft: 'Order 13579135791357913579135791357.' },
  ],
  *check({ draft: { subject, body } }) {
    if (subject) yield* walletsIn(subject);
    yield* walletsIn(body);
  },
});

function* walletsIn(where: MappedText): Generator<Hit> {
  for (const { 0: evidence, index } of where.text.matchAll(WALLET)) {
    const isMixed = /[A-Z]/.test(evidence) && /[a-z]/.test(evidence);
    if (!evidence.startsWith('bc1') && !(isMixed && /\d/.test(evidence.slice(1)))) continue;
    const message = text`“${evidence}” looks like a Bitcoin address, which filters look for. Take payments on your site.`;
    yield { span: where.span(index, index + evidence.length), evidence, message };
  }
}
