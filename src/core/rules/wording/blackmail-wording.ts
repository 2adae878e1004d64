import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What blackmail by mail is made of, one kind of sentence each; every part is bounded. */
const KINDS = [
  /\b(?:recorded|filmed|video of|footage of) you\b|\byour (?:web ?cam|camera)\b/gi,
  /\bi (?:know|have|got|found) (?:out )?your (?:[a-z]{1,15} )?password\b|\byour password is\b|\byour leaked password\b/gi,
  /\b(?:hacked|broke into|(?:full|had) access to|infected) (?:all )?(?:of )?your (?:device|computer|account|phone|mailbox|system)s?\b|\b(?:trojan|malware|spyware|keylogger|rat software)\b/gi,
  /\b(?:send|share|publish|forward) (?:it|this|the (?:video|recording|footage)) to (?:all )?(?:of )?your (?:contacts|friends|family|relatives|colleagues)\b|\ball (?:of )?your contacts\b/gi,
  /\b(?:bitcoins?|btc)\b/gi,
  /\byou have (?:only )?\d{1,3} ?(?:hours|hrs|days)\b|\bwithin (?:\d{1,3}|two|three) ?(?:hours|hrs|days)\b/gi,
  /\b(?:adult|porn(?:ographic)?) (?:web ?)?(?:sites?|content|videos?)\b|\bpleasur(?:e|ing) yourself\b|\bmasturbat/gi,
];
/** One of them is in each of the certain kinds: most mails have none. */
const MARK =
  /password|camera|webcam|web cam|recorded you|filmed you|video of you|footage of you|your (?:contacts|friends|family|relatives|colleagues)/i;
const MIN_KINDS = 3;
/** Of these a deadline, a threat or a payment is no blackmail by itself. */
const CERTAIN = new Set([0, 1, 3]);

export const blackmailWording = rule({
  id: 'blackmail-wording',
  group: 'wording',
  severity: 'warning',
  language: 'en',
  title: 'Blackmail wording',
  why: 'A password, a camera, a payment in Bitcoin and a deadline together are typical of blackmail. If you are warning customers, describe the scam in your own words, and name the payment or the deadline only on your site.',
  filters: ['BITCOIN_EXTORT_01', 'BITCOIN_DEADLINE', 'LEAKED_PASSWORD_SCAM'],
  examples: [
    {
      format: 'text',
      draft: '⟦I know your password⟧. Pay in bitcoin, you have 48 hours, or all your contacts see it.',
    },
    { format: 'html', draft: '<p>Pay by card or bitcoin within 14 days.</p>' },
    { format: 'text', draft: 'The app asks for your camera and your contacts within two days of use.' },
  ],
  *check({ draft: { body } }) {
    if (!MARK.test(body.text)) return;
    const kinds = KINDS.map((kind) => [...body.text.matchAll(kind)]);
    const found = kinds.filter((matches) => matches.length > 0).length;
    if (found < MIN_KINDS || !kinds.some((matches, kind) => matches.length > 0 && CERTAIN.has(kind))) return;
    const places = kinds.flat().sort((a, b) => a.index - b.index);
    for (const { 0: evidence, index } of places) {
      const message = text`“${evidence}” appears together with other words typical of blackmail. Use other words if you can.`;
      const span = body.span(index, index + evidence.length);
      yield { span, evidence, message, share: 1 / places.length, fault: 'letter' };
    }
  },
});
