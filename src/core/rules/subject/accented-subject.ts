import type { Context } from '../../facts/context.ts';
import { foreignRunsIn, mojibakeIn } from '../../facts/text/mojibake.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A Latin letter with an accent, or one that only some languages have. */
const ACCENTED = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]/g;
/** UTF-16 units: Rspamd passes over longer words. */
const MAX_WORD_UNITS = 10;
/** Accented letters a word of subject and sender’s name, from which on Rspamd counts them. */
const MAX_ACCENTS_A_WORD = 0.1;
/** Words, without which nothing can be said of the text. */
const MIN_WORDS = 15;
/** Accented letters a word of the text, up to which it has none to speak of. */
const MAX_ACCENTS_A_WORD_IN_TEXT = 0.02;

export const accentedSubject = rule({
  id: 'accented-subject',
  group: 'subject',
  severity: 'info',
  needs: 'subject',
  language: 'en',
  title: 'Accented letters only in the subject line',
  why: 'If the subject line has accented letters and an English text has almost none, Rspamd takes them for letters of another alphabet and adds up to five points. Usually the two are in different languages: write both in one. Leave names with accents as they are.',
  filters: ['R_MIXED_CHARSET'],
  examples: [
    {
      format: 'markdown',
      draft:
        '---\nsubject: Neue ⟦Stühle⟧ für den Garten\n---\nThe gardens open in June. We show new chairs for the balcony and the terrace, and tables too.',
    },
    {
      format: 'markdown',
      draft:
        '---\nsubject: A long letter about the new chairs for the terrace of the Café in June\n---\nThe gardens open in June. We show new chairs for the balcony and the terrace, and tables too.',
    },
    {
      format: 'markdown',
      draft:
        '---\nsubject: Neue Stühle für den Garten\n---\nIm Juni öffnen die Gärten. Wir zeigen schöne Stühle für den Balkon und die Terrasse, und auch Tische.',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: Neue Stühle für den Garten\n---\nSee https://example.com for more.',
    },
    {
      format: 'markdown',
      draft:
        '---\nsubject: Neue StÃ¼hle fÃ¼r den Garten\n---\nThe gardens open in June. We show new chairs for the balcony and the terrace, and tables too.',
    },
    {
      format: 'eml',
      draft:
        'Subject: Neue Stühle für den Garten\n\nThe gardens open in June. We show new chairs for the balcony and the terrace, and tables too.',
    },
  ],
  *check(context) {
    const { subject, from, body } = context.draft;
    if (!subject || subject.text.includes(VALUE) || countOf(subject.text) === 0) return;
    if (isGarbled(subject, context)) return;
    const inText = context.words(body).length;
    if (inText < MIN_WORDS || countOf(body.text) > inText * MAX_ACCENTS_A_WORD_IN_TEXT) return;
    const words = [subject, from?.name].flatMap((where) => (where ? written(where, context) : []));
    const accents = words.reduce((sum, word) => sum + (word.length > MAX_WORD_UNITS ? 0 : countOf(word)), 0);
    if (accents <= MAX_ACCENTS_A_WORD * (words.length + 1)) return;
    for (const { start, end } of context.words(subject)) {
      const evidence = subject.text.slice(start, end);
      if (countOf(evidence) === 0 || body.text.includes(evidence)) continue;
      const message = text`“${evidence}” has accented letters but the text has hardly any, which Rspamd flags. Use the same language in both; leave names as they are.`;
      yield { span: subject.span(start, end), evidence, message, fault: 'accents' };
    }
  },
});

/** Whether accents are there by mistake, which other rules report: text read in a wrong encoding, or not encoded at all. */
function isGarbled({ text: read }: MappedText, { draft: { headers, source } }: Context): boolean {
  if (mojibakeIn(read).length > 0 || foreignRunsIn(read).length > 0 || read.includes('\uFFFD')) return true;
  const header = headers.find(({ name }) => name === 'subject');
  return header !== undefined && /[\u0080-\uFFFF]/.test(source.slice(header.span.start, header.span.end));
}

function written(where: MappedText, { words }: Context): readonly string[] {
  return words(where).map(({ start, end }) => where.text.slice(start, end));
}

function countOf(some: string): number {
  return some.match(ACCENTED)?.length ?? 0;
}
