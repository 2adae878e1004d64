import type { Context } from '../../facts/context.ts';
import { inCaseOf } from '../../facts/text/letter-case.ts';
import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A greeting stands among the first words of a mail. */
const MAX_WORDS_BEFORE = 30;

/** Whom a sender greets who does not know the reader's name; compared with folded words. */
const ANYBODY = new Set(
  'applicant beneficiary beloved buyer candidate client colleague customer email friend homeowner investor member owner partner professional recipient sir madam shopper subscriber traveler traveller user valued winner'.split(
    ' ',
  ),
);
const TITLES = new Set([
  'account',
  'all',
  'beloved',
  'esteemed',
  'internet',
  'it',
  'lucky',
  'my',
  'our',
  'valued',
  'email',
  'web',
]);

/** In the plural a greeting of people who know each other: a letter of a club, a note to a team. */
const COMPANIONS = new Set([
  'applicant',
  'candidate',
  'client',
  'colleague',
  'friend',
  'member',
  'owner',
  'partner',
]);

/** What “Dear Sir or Madam” counts for: stiff, and not only fraud is. */
const FORMAL_SHARE = 0.5;

/** UTF-16 units in which a greeting by address is looked for. */
const MAX_GREETING_UNITS = 400;
const BY_ADDRESS =
  /(?<=^|\n)(?:dear|hello|hi|hey|attention|attn|greetings)[ ,:]{1,3}[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/i;

export const impersonalGreeting = rule({
  id: 'impersonal-greeting',
  group: 'wording',
  language: 'en',
  severity: 'warning',
  title: 'Impersonal greeting',
  why: '“Dear customer” is impersonal, and it is common in fraud. Use the reader’s name through a merge field, or a plain “Hello”.',
  filters: ['DEAR_FRIEND', 'DEAR_SOMETHING', 'DEAR_WINNER', 'DEAR_BENEFICIARY'],
  examples: [
    {
      format: 'html',
      draft: '<p>⟦Dear valued customer⟧,</p><p>here is the news.</p>',
      fixed: '<p>Hello,</p><p>here is the news.</p>',
    },
    {
      format: 'text',
      draft: '⟦Dear Sir or Madam⟧,\n\nplease find the offer below.',
      fixed: 'Hello,\n\nplease find the offer below.',
    },
    { format: 'text', draft: '⟦Hello ada@example.com⟧,\n\nhere is the news.' },
    { format: 'markdown', draft: 'Dear {{ first_name }},\n\nhere is the news.' },
    { format: 'text', draft: 'Dear Ms Okafor,\n\nour dear customer base has grown.' },
    { format: 'text', draft: 'Dear friends,\n\nthe choir sings on Sunday.' },
  ],
  *check(context) {
    const { body } = context.draft;
    const greeted = BY_ADDRESS.exec(body.text.slice(0, MAX_GREETING_UNITS));
    if (greeted) {
      const evidence = greeted[0];
      const message = text`“${evidence}” greets an address instead of a person. Use the reader’s name or “Hello”.`;
      const span = body.span(greeted.index, greeted.index + evidence.length);
      yield { span, evidence, message, filters: [] };
      return;
    }
    const words = context.words(body);
    for (let at = 0; at < Math.min(words.length, MAX_WORDS_BEFORE); at++) {
      const last = greetingFrom(context, at);
      if (last === undefined) continue;
      const from = words[at]?.start ?? 0;
      const to = words[last]?.end ?? from;
      const evidence = body.text.slice(from, to);
      const span = body.span(from, to);
      const fixes = replacement(context.draft, {
        span,
        evidence,
        becomes: inCaseOf(evidence.slice(0, 4), 'hello'),
        safe: false,
      });
      yield {
        span,
        evidence,
        message: text`“${evidence}” is impersonal. Use the reader’s name or “Hello”.`,
        ...(/^dear (?:sir|madam)/i.test(evidence) && { share: FORMAL_SHARE }),
        fixes,
        filters: symbolsOf(evidence),
      };
      return;
    }
  },
});

/** By whom is greeted; SpamAssassin knows these four greetings. */
function symbolsOf(greeting: string): readonly string[] {
  const whom = greeting.toLowerCase();
  if (whom === 'dear friend') return ['DEAR_FRIEND'];
  if (whom.endsWith('winner')) return ['DEAR_WINNER'];
  if (whom.endsWith('beneficiary')) return ['DEAR_BENEFICIARY'];
  return /^dear (?:sir|madam)\b/.test(whom) ? ['DEAR_SOMETHING'] : [];
}

/** The last word of the impersonal greeting that begins at `first`, if one does. */
function greetingFrom({ draft, words }: Context, first: number): number | undefined {
  const all = words(draft.body);
  const folded = (at: number): string =>
    isNear(draft.body.text, all[at - 1]?.end, all[at]?.start) ? (all[at]?.form.folded ?? '') : '';
  const greeting = all[first];
  if (greeting?.form.folded !== 'dear') return undefined;
  if (greeting.start > 0 && draft.body.text[greeting.start - 1] !== '\n') return undefined;
  let at = first + 1;
  while (TITLES.has(folded(at)) && folded(at + 1) !== '') at++;
  const whom = folded(at);
  if (!ANYBODY.has(plainForm(whom))) return undefined;
  if (at === first + 1 && !COMPANIONS.has(whom) && COMPANIONS.has(plainForm(whom))) return undefined;
  const joins = folded(at + 1) === 'or' || folded(at + 1) === 'and';
  if (joins && ANYBODY.has(plainForm(folded(at + 2)))) return at + 2;
  return ANYBODY.has(plainForm(folded(at + 1))) ? at + 1 : at;
}

function plainForm(word: string): string {
  return ANYBODY.has(word) ? word : word.replace(/s$/, '');
}

function isNear(text: string, end: number | undefined, start: number | undefined): boolean {
  return (
    end !== undefined &&
    start !== undefined &&
    /^[\s/]{1,2}$/.test(text.slice(end, start)) &&
    !text.slice(end, start).includes('\n\n')
  );
}
