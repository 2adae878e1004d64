import { VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** An amount: a sign or a code before or after a number, or so many millions. Every part is bounded. */
const AMOUNT =
  /(?:\b(?:US|CA|AU|NZ|HK|C|A|R))?[$€£¥₹₽][ \u00A0]?[.,]?\d[\d.,' ]{0,20}(?:\d|k\b|m\b|bn\b| ?(?:million|billion)\b)?|\b(?:USD|EUR|GBP|CHF)[ \u00A0]?\d[\d.,']{0,20}|\b\d[\d.,']{0,20}[ \u00A0]?(?:[€£$]|(?:million |billion )?(?:USD|EUR|GBP|dollars|euros|pounds sterling)\b)/gi;
/** What no invoice is for. */
const FORTUNE = /[$€£¥][ \u00A0]?\d[\d.,]{0,20} ?(?:million|billion|mio)\b/i;
/** A sign in the place of a letter, or between other signs. */
const SIGN = /(?<=\p{Ll})[$€£¥](?=\p{Ll})|(?<=[*!#^~+=_])[$€£¥](?=[*!#^~+=_])/gu;
/** UTF-16 units of a word that are shown on either side of a sign. */
const MAX_SIDE_UNITS = 20;
/** Mail about money that changes hands: there the amount is the message. */
const ABOUT_MONEY =
  /\b(?:invoice|receipt|order|payment|paid|bill|refund|statement|payout|transfer|deposit|renewal|subscription|donation|quote|expense|balance|due|charge[ds]?|rechnung|facture|factura|fattura|bestellung|zahlung)\b/i;

export const subjectCurrency = rule({
  id: 'subject-currency',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Amount of money in the subject line',
  why: 'Filters flag currency signs and amounts in a subject line because they are common in spam about prizes, loans and cheap offers. Name the product in the subject line and its price in the email. Subject lines of invoices, orders and payments aren’t reported, nor are amounts that a template fills in.',
  filters: ['SUBJ_DOLLARS', 'SUBJECT_HAS_CURRENCY'],
  presets: { transactional: 'off' },
  examples: [
    { format: 'markdown', draft: '---\nsubject: Win ⟦$1,000⟧ with a chair\n---\nHello.' },
    { format: 'eml', draft: 'Subject: ⟦USD 5.000.000⟧ for you\r\n\r\nHello.' },
    { format: 'text', draft: '---\nsubject: ⟦25$⟧ for a chair\n---\nHello.' },
    { format: 'html', draft: '<title>Chairs for ⟦20&nbsp;&euro;⟧</title><p>Hello.</p>' },
    { format: 'markdown', draft: '---\nsubject: Calls for ⟦$.18⟧ a minute\n---\nHello.' },
    { format: 'markdown', draft: '---\nsubject: We have paid out ⟦$923 million⟧\n---\nHello.' },
    { format: 'markdown', draft: '---\nsubject: More ⟦Ca$h⟧ for you ⟦*$*$⟧\n---\nHello.' },
    { format: 'markdown', draft: '---\nsubject: Your receipt from Example for $12.00\n---\nThank you.' },
    { format: 'html', draft: '<title>You sent €{{amount}}</title><p>Chairs for $20.</p>' },
    { format: 'text', draft: '---\nsubject: Prices in euro (€), CHF→€, $/€, “$” and A$AP\n---\nHello.' },
    { format: 'text', draft: '---\nsubject: 20 chairs, 5 tables, 24 pounds of tea, and $$$\n---\nHello.' },
  ],
  *check({ draft: { subject } }) {
    if (!subject) return;
    if (ABOUT_MONEY.test(subject.text) && !FORTUNE.test(subject.text)) return;
    yield* signsIn(subject);
    if (!/\d/.test(subject.text)) return;
    for (const { 0: found, index } of subject.text.matchAll(AMOUNT)) {
      const evidence = found.replace(/[.,' ]+$/, '');
      const end = index + evidence.length;
      if (subject.text.charAt(end) === VALUE || subject.text.charAt(index - 1) === VALUE) continue;
      const span = subject.span(index, end);
      const message = text`Amounts such as “${evidence}” in a subject line are common in spam. Put the amount in the email instead.`;
      yield { span, evidence, message };
    }
  },
});

/** Signs of money that stand for a letter or for nothing: `Ca$h`, `*$*`. */
function* signsIn(subject: MappedText): Generator<Hit> {
  let done = 0;
  for (const { index } of subject.text.matchAll(SIGN)) {
    if (index < done) continue;
    const [start, end] = around(subject.text, index);
    done = end;
    const evidence = subject.text.slice(start, end);
    const message = text`“${evidence}” has a currency sign that isn’t part of a price, which filters flag. Write it without the sign.`;
    yield { span: subject.span(start, end), evidence, message };
  }
}

/** The ends of the word or of the row of signs that a place is in; of a very long one, those near by. */
function around(whole: string, place: number): readonly [number, number] {
  const isInWord = /\p{L}/u.test(whole.charAt(place + 1));
  const belongs = isInWord ? /[\p{L}\p{N}$€£¥]/u : /[^\p{L}\p{N}\s\uD800-\uDFFF]/u;
  let [start, end] = [place, place + 1];
  while (start > 0 && place - start < MAX_SIDE_UNITS && belongs.test(whole.charAt(start - 1))) start--;
  while (end < whole.length && end - place < MAX_SIDE_UNITS && belongs.test(whole.charAt(end))) end++;
  return [start, end];
}
