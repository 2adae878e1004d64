import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import type { Word } from '../../text/words.ts';
import { rule } from '../rule.ts';

/** Letters from which a word counts as long. */
const MIN_LONG_LETTERS = 8;
const MIN_WORDS = 6;
/** What stands between two words of a row: no comma, and no blank line. */
const BETWEEN = /^[ .\n]$/;

export const longWords = rule({
  id: 'long-words',
  group: 'typography',
  severity: 'warning',
  language: 'en',
  title: 'Row of long words',
  why: 'Six or more long words in a row are rare in English sentences, so SpamAssassin flags them as a list of keywords. Write full sentences.',
  filters: ['LONGWORDS'],
  examples: [
    {
      format: 'text',
      draft:
        'Words: ⟦gardening furniture barbecues parasols cushions furniture upholstery sunshades collection accessories⟧.',
    },
    { format: 'text', draft: 'Gardening furniture, barbecues and parasols, cushions and sunshades.' },
    {
      format: 'markdown',
      draft:
        '- gardening\n- furniture\n- barbecues\n- parasols\n- cushions\n- sunshades\n- umbrellas\n- hammocks\n- deckchair\n- lanterns',
    },
  ],
  *check({ draft: { body }, words }) {
    const all = words(body);
    for (let first = 0; first < all.length; first++) {
      const last = endOfRow(body.text, all, first);
      const [from, to] = [all[first]?.start, all[last]?.end];
      if (from !== undefined && to !== undefined && last - first + 1 >= MIN_WORDS) {
        const evidence = body.text.slice(from, to);
        const message = text`“${excerpt(evidence)}” is a row of long words with no short one in between, which SpamAssassin flags. Write a full sentence.`;
        yield { span: body.span(from, to), evidence, message };
      }
      first = Math.max(first, last);
    }
  },
});

/** The last of the long words that follow on each other from `first` on, with a space between; one less where none does. */
function endOfRow(text: string, words: readonly Word[], first: number): number {
  let at = first;
  for (; at < words.length; at++) {
    const word = words[at];
    if (
      !word ||
      word.end - word.start < MIN_LONG_LETTERS ||
      !/^[a-z]+$/i.test(text.slice(word.start, word.end))
    )
      break;
    if (at > first && !BETWEEN.test(text.slice(words[at - 1]?.end, word.start))) break;
  }
  return at - 1;
}
