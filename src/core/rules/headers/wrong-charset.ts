import type { Draft, Header, Part } from '../../draft/draft.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { Span } from '../../text/mapped-text.ts';
import { type Message, text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Charsets made for a script that is not Latin, and how a letter of it is known. */
const SCRIPTS: readonly (readonly [charset: RegExp, letter: RegExp])[] = [
  [/^(?:koi8-[ru]|windows-1251|cp1251|cp866|iso-8859-5)$/, /\p{Script=Cyrillic}/u],
  [/^(?:gb2312|gbk|gb18030|big5|hz-gb-2312|euc-tw)$/, /\p{Script=Han}/u],
  [/^(?:iso-2022-jp|euc-jp|shift_jis)$/, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [/^(?:euc-kr|ks_c_5601-1987|iso-2022-kr)$/, /\p{Script=Hangul}/u],
  [/^(?:windows-1255|iso-8859-8(?:-i)?)$/, /\p{Script=Hebrew}/u],
  [/^(?:windows-1256|iso-8859-6)$/, /\p{Script=Arabic}/u],
];
const BEYOND_ASCII = /[\u0080-\uFFFF]/;

export const wrongCharset = rule({
  id: 'wrong-charset',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Missing or wrong character encoding',
  why: 'Each part of a message declares its charset and encoding. If the declaration is missing or wrong, email programs guess and show wrong letters, and a charset made for another script is common in spam. Declare `charset=utf-8`, and let the program that sends the email encode the text.',
  filters: ['R_MISSING_CHARSET', 'R_BAD_CTE_7BIT'],
  examples: [
    { format: 'eml', draft: 'Subject: Garden\n⟦Content-Type: text/plain⟧\n\nHello.' },
    {
      format: 'eml',
      draft: 'Subject: Garden\n⟦Content-Type: text/plain; charset=utf-8⟧\n\nGr\u00FC\u00DFe.',
    },
    {
      format: 'eml',
      draft: 'Subject: Garden\n⟦Content-Type: text/plain; charset=koi8-r⟧\n\nThe garden opens.',
    },
    {
      format: 'eml',
      draft: 'Subject: Garden\n⟦Content-Type: text/plain; charset=x-garden⟧\n\nThe garden opens.',
    },
    {
      format: 'eml',
      draft: 'Subject: Garden\nContent-Type: text/plain; charset=cp850\n\nThe garden opens.',
    },
    { format: 'eml', draft: 'Subject: Garden\n\nHello.' },
    {
      format: 'eml',
      draft:
        'Subject: Garden\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nGr\u00FC\u00DFe.',
    },
    { format: 'markdown', draft: '---\nsubject: Garden\n---\nGr\u00FC\u00DFe.' },
  ],
  *check({ draft }) {
    const foreign = foreignTo(draft.body.text);
    for (const part of draft.parts) {
      if (!part.type.startsWith('text/') || part.disposition === 'attachment') continue;
      const message = faultOf(part, draft, foreign);
      if (message)
        yield { ...hitAt(part, draft, message), ...(part.hasUnknownCharset && { fault: 'unknown' }) };
    }
  },
});

function faultOf(
  { charset, encoding, body, headers, hasUnknownCharset }: Part,
  draft: Draft,
  isForeign: (charset: string) => boolean,
): Message | undefined {
  const isRaw = BEYOND_ASCII.test(draft.source.slice(body.start, body.end));
  if (isRaw && encoding === '7bit')
    return text`This part is declared as ASCII but contains other characters, which servers may garble. Encode it as quoted-printable.`;
  if (hasUnknownCharset && charset !== undefined)
    return text`Email programs may not know the charset “${charset}” and have to guess. Use utf-8.`;
  const isTyped = headers.some(({ name }) => name === 'content-type');
  if (charset === undefined)
    return isTyped || isRaw
      ? text`This part doesn’t declare its charset, so email programs guess. Add charset=utf-8.`
      : undefined;
  return isForeign(charset)
    ? text`The charset ${charset} is for a script that this text doesn’t use, which is common in spam. Use utf-8.`
    : undefined;
}

/** Whether a charset is for a script that a text has no letter of; looked up once a charset. */
function foreignTo(text: string): (charset: string) => boolean {
  const hasLetters = /\p{L}/u.test(text);
  const known = new Map<RegExp, boolean>();
  return (charset) => {
    const letter = SCRIPTS.find(([name]) => name.test(charset))?.[1];
    if (!letter || !hasLetters) return false;
    const isForeign = known.get(letter) ?? !letter.test(text);
    known.set(letter, isForeign);
    return isForeign;
  };
}

function hitAt({ headers, header, body }: Part, { source }: Draft, message: Message): Hit {
  const type = headers.find(({ name }: Header) => name === 'content-type');
  const place: Span = type?.span ?? (header.end > header.start ? header : body);
  const span = firstLineOf(source, place);
  return { span, evidence: source.slice(span.start, span.end), message };
}
