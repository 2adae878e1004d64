import type { Context } from '../../facts/context.ts';
import { filterPatterns, filterPhrases } from '../../facts/text/filter-phrases.ts';
import { PhraseMatcher } from '../../lexicon/matcher.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { shareIn } from '../phrase-rule.ts';
import { type Hit, rule } from '../rule.ts';

const matcher = new PhraseMatcher<true>();
for (const phrase of Object.values(filterPhrases).flat()) matcher.add(phrase, true);

/** Words without which no pattern fits. */
const CUES = new Set(['lose', 'lost', 'losing', 'guarantee', 'guaranteed']);

export const filterPhrase = rule({
  id: 'filter-phrase',
  group: 'wording',
  severity: 'info',
  language: 'en',
  title: 'Phrase that a filter has a rule for',
  why: 'SpamAssassin has a rule of its own for this phrase. In the mail that we measured it is too rare to tell spam from other mail, so it costs little here; where your readers’ servers use that filter it adds to its score. Say it otherwise if that is easy.',
  filters: [...new Set([...Object.keys(filterPhrases), ...Object.keys(filterPatterns)])],
  presets: { transactional: 'off' },
  examples: [
    { format: 'text', draft: 'A ⟦one-time offer⟧: ⟦join millions⟧ of gardeners, at the ⟦lowest price⟧.' },
    { format: 'markdown', draft: '---\nsubject: Our ⟦stock tip⟧ for spring\n---\nHello.' },
    { format: 'html', draft: '<p>⟦Can\'t see this ad⟧? <a href="https://example.com">Open it</a></p>' },
    { format: 'text', draft: '⟦Lose 10-12 lbs⟧ in a week, ⟦guaranteed!⟧ It is guaranteed to lose some.' },
    { format: 'html', draft: '<p>A chair for one, in stock at a good price.</p>' },
  ],
  *check(context) {
    const { subject, body } = context.draft;
    if (subject) yield* phrasesIn(subject, 1, context);
    yield* phrasesIn(body, shareIn(body, context), context);
  },
});

function* phrasesIn(where: MappedText, share: number, context: Context): Generator<Hit> {
  const words = context.words(where);
  for (const { first, last } of matcher.find(where.text, words)) {
    const from = words[first]?.start ?? 0;
    yield hitAt(where, from, words[last]?.end ?? from, share);
  }
  if (!words.some(({ form }) => CUES.has(form.folded))) return;
  for (const pattern of Object.values(filterPatterns)) {
    for (const { 0: found, index } of where.text.matchAll(pattern)) {
      yield hitAt(where, index, index + found.length, share);
    }
  }
}

function hitAt(where: MappedText, from: number, to: number, share: number): Hit {
  const evidence = where.text.slice(from, to);
  const message = text`“${evidence}” is a phrase that SpamAssassin counts; say it otherwise if that is easy.`;
  return { span: where.span(from, to), evidence, message, share };
}
