import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Before a name, with or without its point. */
const TITLE =
  /^["'\s]{0,5}((?:mr|mrs|ms|miss|mister|madam|sir|dr|prof|rev|pastor|barr|barrister|engr|sgt|gen|general|capt|captain|col|major|hon|chief|prince|princess|sheikh)(?:\.|(?=\s)))(?=\s{0,3}\p{L})/iu;

export const titleInFromName = rule({
  id: 'title-in-from-name',
  group: 'headers',
  severity: 'warning',
  needs: 'sender',
  title: 'Title in the sender name',
  why: 'Titles such as “Mr.”, “Barrister” or “Sgt.” before a sender name are common in inheritance fraud and rare in other email. Use the name alone.',
  filters: ['HK_NAME_MR_MRS', 'FROM_NAME_HAS_TITLE'],
  examples: [
    { format: 'eml', draft: 'From: "⟦Mr.⟧ John Garden" <john@example.com>\nSubject: Garden\n\nHello.' },
    {
      format: 'markdown',
      draft: '---\nsubject: Garden\nfrom: ⟦Barrister⟧ Ada <ada@example.com>\n---\nHello.',
    },
    { format: 'eml', draft: 'From: Drew Missler <drew@example.com>\nSubject: Garden\n\nHello.' },
    { format: 'eml', draft: 'From: "{{ title }} Ada" <ada@example.com>\nSubject: Garden\n\nHello.' },
  ],
  *check({ draft: { from } }) {
    const match = from?.name && TITLE.exec(from.name.text);
    const evidence = match?.[1];
    if (!match || !evidence || !from?.name) return;
    const start = match[0].length - evidence.length;
    const message = text`A title such as “${evidence}” before the sender name is typical of fraud. Use the name alone.`;
    yield { span: from.name.span(start, start + evidence.length), evidence, message };
  },
});
