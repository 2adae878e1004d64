import { emojiIn } from '../../facts/text/emoji.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const MIN_EMOJI = 7;
const MAX_WORDS = 90;
/** A subject that cries: two marks or more, behind “free” or in capitals. */
const CRY = /!!/;
const FREE = /\bfree\b/i;
/** Letters of a shouted word. */
const SHOUTED = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u;

export const loudEmail = rule({
  id: 'loud-email',
  group: 'typography',
  severity: 'warning',
  needs: 'subject',
  whole: true,
  title: 'Shouting subject line with many emoji',
  why: 'A shouting subject line with “!!” and a short text full of emoji look like spam at first sight. Start with the subject line: say in a plain sentence what the email offers its readers.',
  filters: [],
  examples: [
    { format: 'text', draft: 'Subject: ⟦Free seeds!!!⟧\n\n🌻🌻🌻🌻🌻🌻🌻🌻 Come and see.' },
    { format: 'text', draft: 'Subject: Free seeds\n\n🌻🌻🌻🌻🌻🌻🌻🌻 Come and see.' },
  ],
  *check({ draft, words }) {
    const { subject, body } = draft;
    if (!subject || !CRY.test(subject.text)) return;
    if (!FREE.test(subject.text) && !SHOUTED.test(subject.text)) return;
    if (words(body).length >= MAX_WORDS) return;
    const count = emojiIn(subject).length + emojiIn(body).length;
    if (count < MIN_EMOJI) return;
    const message = text`Together, this subject line and ${count} emoji in a short email look like spam. Write a plain subject line and keep one emoji.`;
    yield { span: subject.span(0, subject.text.length), evidence: subject.text, message };
  },
});
