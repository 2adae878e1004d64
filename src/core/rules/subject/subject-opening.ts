import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What advertising that people deleted unread has begun with, or said of the family; every part is bounded. */
const OPENING =
  /(?<=^["'\s*[({<]{0,5})(?:attention(?= ?[!:,-])|(?:immediate|urgent|your) attention(?![\p{L}\p{N}])|buy(?= (?!\p{Ll}{0,20}ing)\p{L})|as seen on|adv(?:ert(?:isement)?)?(?![\p{L}\p{N}]))|(?<![\p{L}\p{N}])your family(?![\p{L}\p{N}])/iu;
/** UTF-16 units of a subject that are looked at. */
const MAX_UNITS = 500;

export const subjectOpening = rule({
  id: 'subject-opening',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  language: 'en',
  title: 'Advertising opener in the subject line',
  why: '“Attention”, “Buy”, “As seen on” or “ADV:” at the start of a subject line, and “your family” anywhere in it, are common in spam, and filters have rules for such openers. Start with your news instead.',
  filters: ['SUBJ_BUY', 'SUBJ_AS_SEEN', 'SUBJ_YOUR_FAMILY', 'ENGLISH_UCE_SUBJECT'],
  presets: { transactional: 'off' },
  examples: [
    { format: 'markdown', draft: '---\nsubject: "⟦Attention⟧: new chairs"\n---\nHello.' },
    { format: 'eml', draft: 'Subject: ⟦Buy⟧ our chairs\r\n\r\nHello.' },
    { format: 'eml', draft: 'Subject: ⟦As seen on⟧ television\r\n\r\nHello.' },
    { format: 'text', draft: '---\nsubject: A garden for ⟦your family⟧\n---\nHello.' },
    { format: 'text', draft: '---\nsubject: "⟦ADV⟧: chairs for everybody"\n---\nHello.' },
    { format: 'text', draft: '---\nsubject: Where to buy chairs, and what needs attention\n---\nHello.' },
    { format: 'text', draft: '---\nsubject: Buying a chair? Advice for gardeners\n---\nHello.' },
  ],
  *check({ draft: { subject } }) {
    const match = subject && OPENING.exec(subject.text.slice(0, MAX_UNITS));
    if (!match) return;
    const [evidence] = match;
    const message = text`“${evidence}” in a subject line is common in spam. Start with your news instead.`;
    yield { span: subject.span(match.index, match.index + evidence.length), evidence, message };
  },
});
