import { canonicalLanguage, languageOf } from '../../draft/language.ts';
import type { Context } from '../../facts/context.ts';
import { fitsArticle } from '../../facts/text/articles.ts';
import { inCaseOf } from '../../facts/text/letter-case.ts';
import { type FoundPhrase, teamPhrasesIn } from '../../facts/text/team-phrases.ts';
import { replacement } from '../../fix/fix.ts';
import { type TeamPhrase, WORDING_PLACES, type WordingPlace } from '../../lexicon/team-words.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { type Message, text } from '../../text/message.ts';
import { wordsOf } from '../../text/words.ts';
import { type Hit, rule } from '../rule.ts';

export const teamPhrase = rule({
  id: 'team-phrase',
  group: 'wording',
  severity: 'warning',
  title: 'Wording your team avoids',
  why: 'Your team’s configuration lists this wording under “phrases”. Use the replacement given there, or change the list if the phrase is fine. This adds no points: it’s about your team’s style, not about spam.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<p>Our ⟦bargains⟧, and one <b>⟦CHEAP⟧</b> chair.</p>',
      fixed: '<p>Our good value, and one <b>AFFORDABLE</b> chair.</p>',
      team: {
        phrases: [
          { find: ['cheap'], use: ['affordable'] },
          { find: ['bargain'], use: ['good value'] },
        ],
      },
    },
    {
      format: 'html',
      draft: '<p>It is ⟦ch&#101;ap⟧ and <b>⟦ch</b>eap⟧.</p>',
      team: { phrases: [{ find: ['cheap'], use: ['affordable'] }] },
    },
    {
      format: 'text',
      draft: 'Acme Ltd opens on Sunday. ⟦ACME ltd⟧ sells flowers.',
      fixed: 'Acme Ltd opens on Sunday. Acme Ltd sells flowers.',
      team: { phrases: [{ find: ['acme ltd'], use: ['Acme Ltd'] }] },
    },
    {
      format: 'text',
      draft: 'The garden opens on Sunday.',
      team: { phrases: [{ find: ['cheap'], use: ['affordable'] }] },
    },
  ],
  *check(context) {
    const { phrases = [] } = context.team;
    if (phrases.length === 0) return;
    const { draft } = context;
    const language = phrases.some((phrase) => phrase.language)
      ? canonicalLanguage(languageOf(draft))
      : undefined;
    for (const place of WORDING_PLACES) {
      const where = draft[place];
      if (!where) continue;
      const read = { text: where.text, words: context.words(where), place, language };
      for (const found of teamPhrasesIn(read, phrases)) yield hitOf(found, where, place, context);
    }
  },
});

function hitOf(found: FoundPhrase, where: MappedText, place: WordingPlace, context: Context): Hit {
  const { phrase, from, to, isAsListed } = found;
  const { use = [], severity } = phrase;
  const evidence = where.text.slice(from, to);
  const span = where.span(from, to);
  const fixes = use.flatMap((wanted) => {
    const becomes = asWritten(wanted, evidence);
    const isFit = fitsArticle(where.text.slice(Math.max(0, from - UNITS_BEFORE), from), becomes);
    const isSafe = isAsListed && isFit && use.length === 1 && !isListed(becomes, place, context);
    return replacement(context.draft, { span, evidence, becomes, safe: isSafe });
  });
  return { span, evidence, message: messageOf(phrase, evidence), fixes, ...(severity && { severity }) };
}

/** UTF-16 units before a phrase among which an article may stand. */
const UNITS_BEFORE = 20;

/** In the capitals of what it replaces, unless it has some of its own. */
function asWritten(wanted: string, evidence: string): string {
  return wanted === wanted.toLowerCase() ? inCaseOf(evidence, wanted) : wanted;
}

/** Whether what is to be used instead is itself listed: no fix in bulk goes in circles. */
function isListed(becomes: string, place: WordingPlace, { team: { phrases = [] } }: Context): boolean {
  const read = { text: becomes, words: wordsOf(becomes), place, language: undefined };
  return teamPhrasesIn(read, phrases).length > 0;
}

function messageOf({ use = [], why }: TeamPhrase, evidence: string): Message {
  const [first, ...others] = use;
  const instead = others.length > 0 ? `${first}” / “${others.join('” / “')}` : first;
  if (instead === undefined)
    return why
      ? text`Your team avoids “${evidence}”. ${why}`
      : text`Your team avoids “${evidence}”. Use other words.`;
  return why
    ? text`Use “${instead}” instead of “${evidence}”. ${why}`
    : text`Use “${instead}” instead of “${evidence}”.`;
}
