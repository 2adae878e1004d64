import { shoutedWords as wordsIn } from '../../facts/text/shouted-words.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Shouted words that make up the rule's whole share in a short draft; a longer one may have more. */
const FULL_SHARE_AT_WORDS = 4;
const WORDS_A_SHOUTED_WORD = 25;

export const shoutedWords = rule({
  id: 'shouted-words',
  group: 'typography',
  severity: 'info',
  language: 'en',
  title: 'Words in capitals',
  why: 'Words in capitals, such as “NEVER”, “HUGE” or “TODAY”, sound like shouting. Write them in lowercase, or make one word bold. Names, abbreviations and buttons aren’t counted.',
  filters: [],
  examples: [
    { format: 'text', draft: 'The sale ends ⟦TODAY⟧.' },
    { format: 'html', draft: '<p>⟦NEVER⟧ pay for chairs</p><a href="https://example.com/s">SAVE TODAY</a>' },
    { format: 'text', draft: 'NASA and ESA publish the data today.' },
    { format: 'text', draft: 'Yours, Ada\n\nACME LIMITED, 12 HIGH STREET, LONDON' },
    { format: 'text', draft: 'Subject: A sale\n\nTHIS IS YOUR LAST CHANCE TODAY, she says.' },
  ],
  *check(context) {
    const found = wordsIn(context);
    const [first] = found;
    if (!first) return;
    const count = context.words(context.draft.body).length;
    const share = 1 / Math.max(FULL_SHARE_AT_WORDS, count / WORDS_A_SHOUTED_WORD);
    const evidence = first.where.text.slice(first.from, first.to);
    const message =
      found.length === 1
        ? text`“${evidence}” in capitals sounds like shouting. Write it in lowercase.`
        : text`${found.length} words in capitals, such as “${evidence}”, sound like shouting. Write them in lowercase.`;
    for (const { where, from, to } of found)
      yield {
        span: where.span(from, to),
        evidence: where.text.slice(from, to),
        message,
        share,
        fault: 'words',
      };
  },
});
