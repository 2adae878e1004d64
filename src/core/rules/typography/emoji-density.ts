import { emojiIn, withoutRuns } from '../../facts/text/emoji.ts';
import { textRemoval } from '../../fix/remove.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** So many emoji are never too many, whatever the length; past that, one for each so many words. */
const MAX_EMOJI = 3;
const WORDS_AN_EMOJI = 30;
/** Emoji above the allowance that make up the rule's whole share. */
const FULL_SHARE_AT_EMOJI = 5;

export const emojiDensity = rule({
  id: 'emoji-density',
  group: 'typography',
  severity: 'warning',
  title: 'Too many emoji',
  why: 'A few emoji are a matter of style. Dozens of them in a short email look like bulk advertising, and screen readers read each one aloud by name. Keep those that carry meaning.',
  filters: [],
  examples: [
    {
      format: 'text',
      draft: 'Hello 👋 our sale 🎉 is on 🔥 and runs ⟦🚀⟧ all week 💸 long',
      fixed: 'Hello 👋 our sale 🎉 is on 🔥 and runs all week long',
    },
    { format: 'text', draft: 'Hello 👋 our sale 🔥🔥🔥 is on 🎉' },
    { format: 'html', draft: '<p>See you on Friday 🎈 with 👩‍👩‍👧 and 🇫🇷!</p>' },
  ],
  *check({ draft, words }) {
    const { body } = draft;
    // Of a run, which has a rule of its own, the first counts.
    const emoji = withoutRuns(emojiIn(body), body.text);
    const allowed = Math.max(MAX_EMOJI, Math.floor(words(body).length / WORDS_AN_EMOJI));
    const message = text`${emoji.length} emoji in ${words(body).length} words. Keep to ${allowed} or fewer.`;
    const extra = emoji.slice(allowed);
    const title = text`Remove all emoji after the first ${allowed}`;
    for (const { text: evidence, start, end } of extra) {
      const span = body.span(start, end);
      const fixes = textRemoval(draft, body, start, end).map((fix) => ({ ...fix, title }));
      yield { span, evidence, message, share: 1 / FULL_SHARE_AT_EMOJI, fixes, fault: 'emoji' };
    }
  },
});
