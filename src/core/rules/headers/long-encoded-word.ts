import { encodedWordsOf, readHeaders } from '../../facts/message/encoded-words.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Characters of an encoded word at most (RFC 2047, section 2). */
const MAX_WORD_UNITS = 75;

export const longEncodedWord = rule({
  id: 'long-encoded-word',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Encoded word over the length limit',
  why: `An encoded word in a header may have up to ${MAX_WORD_UNITS} characters (RFC 2047, section 2). Some email programs and servers cut longer ones or show them as written, “=?UTF-8?…”. Update the library that writes the header, or let it fold the header.`,
  filters: [],
  examples: [
    {
      format: 'eml',
      draft: `Subject: ⟦=?UTF-8?Q?Gr=C3=BC=C3=9Fe${'_aus_dem_Garten'.repeat(4)}?=⟧\n\nHello.`,
    },
    { format: 'eml', draft: 'Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_dem_Garten?=\n\nHello.' },
    { format: 'eml', draft: `Subject: Greetings${' from the garden'.repeat(6)}\n\nHello.` },
  ],
  *check({ draft }) {
    for (const header of readHeaders(draft)) {
      const word = encodedWordsOf(draft, header).find(({ written }) => written.length > MAX_WORD_UNITS);
      if (!word) continue;
      const message = text`This encoded word has ${word.written.length} characters; the limit is ${MAX_WORD_UNITS}. Split it into several words.`;
      yield { span: word.span, evidence: word.written, message };
    }
  },
});
