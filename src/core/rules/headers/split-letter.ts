import { encodedWordsOf, readHeaders, splitsCharacter } from '../../facts/message/encoded-words.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Each encoded word holds whole characters (RFC 2047, section 5); a mail program may decode them one by one. */
export const splitLetter = rule({
  id: 'split-letter',
  group: 'headers',
  severity: 'warning',
  title: 'Letter split over two encoded words',
  why: 'A header with letters outside of ASCII is cut into encoded words, and each of them must hold whole letters (RFC 2047, section 5). Where a cut goes through a letter, mail programs that decode the words one by one show “�” in the inbox. The library that writes the header cuts bytes instead of letters: update it, or let it fold the header.',
  filters: [],
  examples: [
    {
      format: 'eml',
      draft: 'Subject: ⟦=?UTF-8?Q?Gr=C3?=⟧ =?UTF-8?Q?=BC=C3=9Fe?=\n\nHello.',
    },
    {
      format: 'eml',
      draft:
        'From: =?UTF-8?B?R8Okcg==?=\n ⟦=?UTF-8?B?dG5lcsM=?=⟧\n =?UTF-8?B?pA==?= <ada@example.com>\n\nHello.',
    },
    { format: 'eml', draft: 'Subject: =?UTF-8?Q?Gr=C3=BC?= =?UTF-8?Q?=C3=9Fe?=\n\nHello.' },
    { format: 'eml', draft: 'Subject: =?iso-8859-1?Q?Gr=FC?= =?iso-8859-1?Q?=DFe?=\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: Grüße\n---\nHello.' },
  ],
  *check({ draft }) {
    for (const header of readHeaders(draft)) {
      const word = encodedWordsOf(draft, header).find(splitsCharacter);
      if (!word) continue;
      const message = text`This encoded word ends within a letter, and mail programs show “�” there. Let each word hold whole letters.`;
      yield { span: word.span, evidence: word.written, message };
    }
  },
});
