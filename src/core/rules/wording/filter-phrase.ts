import type { Context } from '../../facts/context.ts';
import { filterPatterns, filterPhrases } from '../../facts/text/filter-phrases.ts';
import { PhraseMatcher } from '../../lexicon/matcher.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { shareIn, symbolsOf } from '../phrase-rule.ts';
import { type Hit, rule } from '../rule.ts';

const matcher = new PhraseMatcher<string>();
for (const phrase of Object.values(filterPhrases).flat()) matcher.add(phrase, phrase);

/** Words without which no pattern fits. */
const CUES = new Set(['lose', 'lost', 'losing', 'guarantee', 'guaranteed']);

/** Symbols that want more of the same, or something else beside it: no text with the phrase alone has them. */
const NEEDS_MORE = new Set(['APP_DEVELOPMENT_FREEM', 'CANT_SEE_AD', 'DAY_I_EARNED']);

export const filterPhrase = rule({
  id: 'filter-phrase',
  group: 'wording',
  severity: 'info',
  language: 'en',
  title: 'Phrase known to SpamAssassin',
  why: 'SpamAssassin has a rule for this phrase. It is too rare in measured email to tell spam from legitimate email, so it adds few points here, but SpamAssassin itself may add more. Use other words if that is easy.',
  filters: [...new Set([...Object.keys(filterPhrases), ...Object.keys(filterPatterns)])].filter(
    (symbol) => !NEEDS_MORE.has(symbol),
  ),
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
  for (const { entry, first, last } of matcher.find(where.text, words)) {
    const from = words[first]?.start ?? 0;
    const to = words[last]?.end ?? from;
    const filters = symbolsOf(where.text.slice(from, to), entry, where, context);
    yield { ...hitAt(where, from, to, share), filters };
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
  const message = text`“${evidence}” is a phrase that SpamAssassin looks for. Use other words if that is easy.`;
  return { span: where.span(from, to), evidence, message, share, filters: [] };
}
