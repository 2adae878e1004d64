import { encodedWordsOf, readHeaders, splitsCharacter } from '../../facts/message/encoded-words.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Each encoded word holds whole characters (RFC 2047, section 5); a mail program may decode them one by one. */
export const splitLetter = rule({
  id: 'split-letter',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Letter split across two encoded words',
  why: 'A header with non-ASCII letters is divided into encoded words, and each must hold whole letters (RFC 2047, section 5). Email programs that decode the words one by one show “�” where a letter is split. Update the library that writes the header, or let it fold the header.',
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
    { format: 'eml', draft: 'Subject: ⟦=?gb2312?B?1A==?=⟧ =?gb2312?B?9w==?=\n\nHello.' },
    {
      format: 'eml',
      draft: 'Subject: =?shift_jis?B?g0E=?= =?shift_jis?B?sbI=?= =?euc-kr?B?sKE=?=\n\nHello.',
    },
    { format: 'eml', draft: 'Subject: =?UTF-8?Q?Gr=C3=BC?= =?UTF-8?Q?=C3=9Fe?=\n\nHello.' },
    { format: 'eml', draft: 'Subject: =?iso-8859-1?Q?Gr=FC?= =?iso-8859-1?Q?=DFe?=\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: Grüße\n---\nHello.' },
  ],
  *check({ draft }) {
    for (const header of readHeaders(draft)) {
      const word = encodedWordsOf(draft, header).find(splitsCharacter);
      if (!word) continue;
      const message = text`This encoded word ends in the middle of a letter, so email programs may show “�”. Keep each letter in one word.`;
      yield { span: word.span, evidence: word.written, message };
    }
  },
});
