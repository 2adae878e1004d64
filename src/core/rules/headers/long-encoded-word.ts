import { encodedWordsOf, readHeaders } from '../../facts/message/encoded-words.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Characters of an encoded word at most (RFC 2047, section 2). */
const MAX_WORD_UNITS = 75;

export const longEncodedWord = rule({
  id: 'long-encoded-word',
  group: 'headers',
  severity: 'warning',
  title: 'Encoded word that is too long',
  why: `An encoded word of a header may have ${MAX_WORD_UNITS} characters (RFC 2047, section 2). Some mail programs and servers show a longer one as it is written, “=?UTF-8?…”, or cut it. The library that writes the header has to make several words of it: update it, or let it fold the header.`,
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
      const message = text`This encoded word has ${word.written.length} characters, and ${MAX_WORD_UNITS} is the limit. Split it into several words.`;
      yield { span: word.span, evidence: word.written, message };
    }
  },
});
