import type { Draft } from '../../draft/draft.ts';
import { writtenIn } from '../../draft/placeholders.ts';
import { LOGIC, VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** What a writer leaves for later, in brackets: `[First Name]`, `<NAME>`, `[insert offer]`. Every part is bounded. */
const STAND_IN =
  /[[<{]{1,2} ?(?:(?:(?:your|first|last|full|user|recipient|customer|client|company|product|brand|event|sender)(?:'s|’s)?[ _-]?){0,3}name|(?:your|recipient|customer|client)[ _-](?:company|product|brand|city|offer|title|email)|(?:insert|(?:enter|add) (?:your|the|an?)) [^\]>}\n]{1,40}|[^\]>}[<{\n]{1,40} (?:goes )?here|company|city|x{2,4}) ?[\]>}]{1,2}|(?<![\p{L}\p{N}])(?:X{3,6}|TBD|TODO|FIXME)(?![\p{L}\p{N}])/giu;
const EMPTY = /^(?:\{\{\s{0,20}\}\}|<%=?\s{0,20}%>|\$\{\s{0,20}\})$/;

export const subjectPlaceholder = rule({
  id: 'subject-placeholder',
  group: 'subject',
  severity: 'error',
  needs: 'subject',
  title: 'Placeholder in the subject line',
  why: 'A subject line such as “Hello [First Name]” shows readers that something went wrong. In a template, use a real merge field or the final words. In a finished message (`.eml`) nothing fills in merge fields any more, so write the final words.',
  filters: [],
  examples: [
    { format: 'markdown', draft: '---\nsubject: Hello ⟦[First Name]⟧\n---\nHello.' },
    {
      format: 'eml',
      draft: 'Subject: Hello ⟦{{ first_name }}⟧, your ⟦*|PRODUCT|*⟧\r\n\r\nHello {{ first_name }}.',
    },
    {
      format: 'eml',
      draft: 'Subject: =?UTF-8?B?SGVsbG8g⟦e3sgZmlyc3RuYW1lIH19⟧LCBpdCBvcGVucy4=?=\r\n\r\nHello.',
    },
    { format: 'html', draft: '<!-- subject: Hello ⟦{{ }}⟧ from ⟦XXX⟧ --><p>Hello.</p>' },
    { format: 'text', draft: '---\nsubject: Sale ends ⟦[insert date]⟧, says ⟦<NAME>⟧\n---\nHello.' },
    { format: 'html', draft: '<title>Hello {{ first_name }}, *|NAME|*</title><p>[First Name]</p>' },
    {
      format: 'eml',
      draft: 'Subject: [chairs-list] Minutes (draft), size XXL, todo list (add to cart)\r\n\r\nHello.',
    },
  ],
  *check({ draft }) {
    const { subject } = draft;
    if (!subject) return;
    yield* unfilled(subject, draft);
    for (const { 0: evidence, index } of subject.text.matchAll(STAND_IN)) {
      const isWord = /^\p{L}/u.test(evidence);
      if (isWord && evidence !== evidence.toUpperCase()) continue;
      const message = text`“${evidence}” is a placeholder that readers would see. Replace it with the real text.`;
      yield { span: subject.span(index, index + evidence.length), evidence, message };
    }
  },
});

/** Merge fields without a name, and in a message all. */
function* unfilled(subject: MappedText, draft: Draft): Generator<Hit> {
  for (let at = 0; at < subject.text.length; at++) {
    const character = subject.text.charAt(at);
    if (character !== VALUE && character !== LOGIC) continue;
    const span = subject.span(at, at + 1);
    const written = writtenIn(draft, span);
    // `[news]` may be the name of a mailing list, and a single brace or bar a choice of words.
    const isCertain = draft.format === 'eml' && written.length > 2 && !written.startsWith('[');
    if (!isCertain && !EMPTY.test(written)) continue;
    const message = isCertain
      ? text`“${written}” was never filled in. Find out why before you send this message.`
      : text`“${written}” is an empty merge field. Name the field, or write the text.`;
    yield { span, evidence: written, message };
  }
}
