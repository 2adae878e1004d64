import { addressIn } from '../../facts/message/display-name.ts';
import { isAcronym } from '../../facts/text/acronyms.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** With the tick that is no emoji and passes for a sign of verification all the same. */
const EMOJI = /[\p{Extended_Pictographic}✓]/u;
const CODE = /\d{4,}|#\s?\w{0,10}\d|\(\d{1,3}\)/;
const SIGNS = /[_*~^|<>{}[\]!$%=+]/;
/** Spaces in a row set words apart that a phone would cut. */
const SPACES = /\S[ \t\u00A0]{2,20}\S/;
const MIN_LETTERS = 6;
/** Letters: shorter words are initials. */
const MIN_SHOUTED_LETTERS = 5;

export const oddFromName = rule({
  id: 'odd-from-name',
  group: 'headers',
  severity: 'warning',
  needs: 'sender',
  title: 'Unusual sender name',
  why: 'Numbers, symbols, emoji and capitals in a sender name are common in spam, and Gmail’s sender guidelines forbid some of them. Use the name of a person or company as people know it.',
  filters: ['FROM_NAME_EXCESS_SPACE'],
  examples: [
    { format: 'eml', draft: 'From: "⟦Your Order #2548574⟧" <ada@example.com>\nSubject: Garden\n\nHello.' },
    {
      format: 'markdown',
      draft: '---\nsubject: Garden\nfrom: ⟦GARDEN OFFICE⟧ <ada@example.com>\n---\nHello.',
    },
    { format: 'eml', draft: 'From: "⟦Garden ✅⟧" <ada@example.com>\nSubject: Garden\n\nHello.' },
    { format: 'eml', draft: 'From: "⟦Garden ✓⟧" <ada@example.com>\nSubject: Garden\n\nHello.' },
    { format: 'eml', draft: 'From: "⟦Ada   Garden⟧" <ada@example.com>\nSubject: Garden\n\nHello.' },
    { format: 'eml', draft: 'From: "Ada\r\n  Garden" <ada@example.com>\r\nSubject: Garden\r\n\r\nHello.' },
    {
      format: 'markdown',
      draft: '---\nsubject: Garden\nfrom: The {{ brand }} Team <ada@example.com>\n---\nHello.',
    },
    { format: 'eml', draft: 'From: NASA ESA <ada@example.com>\nSubject: Garden\n\nHello.' },
    { format: 'eml', draft: 'From: "Ada (Garden 24)" <ada@example.com>\nSubject: Garden\n\nHello.' },
    { format: 'eml', draft: 'From: {{ name_1 }} <ada@example.com>\nSubject: Garden\n\nHello.' },
  ],
  *check({ draft: { from, source } }) {
    const name = from?.name;
    if (!name || name.text.length > 200 || addressIn(name.text)) return;
    const message = oddityOf(name.text.replace(/[\uFDD0\uFDD1]+/g, '')) ?? spacesIn(name, source);
    if (message) yield { span: name.span(0, name.text.length), evidence: name.text, message };
  },
});

function oddityOf(name: string): Message | undefined {
  if (EMOJI.test(name))
    return text`The sender name contains an emoji, which Gmail’s guidelines forbid. Remove it.`;
  if (CODE.test(name))
    return text`The sender name contains a number, which is common in phishing. Use the name people know.`;
  if (SIGNS.test(name))
    return text`The sender name contains symbols that are unusual in a name. Use the name people know.`;
  return shouts(name) ? text`The sender name is in capitals. Write it the way people know it.` : undefined;
}

/** Those at the fold of a header are not the author’s. */
function spacesIn(name: MappedText, source: string): Message | undefined {
  const found = SPACES.exec(name.text);
  if (!found) return undefined;
  const { start, end } = name.span(found.index, found.index + found[0].length);
  if (source.slice(start, end).includes('\n')) return undefined;
  return text`The sender name has several spaces in a row. Use single spaces.`;
}

function shouts(name: string): boolean {
  const words = name.match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  return (
    letters.length >= MIN_LETTERS &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    !words.every((word) => word.length < MIN_SHOUTED_LETTERS || isAcronym(word, { language: 'en' }))
  );
}
