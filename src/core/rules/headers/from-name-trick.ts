import type { Draft } from '../../draft/draft.ts';
import { writtenIn } from '../../draft/placeholders.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import { type Message, text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Words of the subject in the name from which it repeats it. */
const MIN_WORDS = 3;
/** The part of the subject that it repeats at least: a company’s name may begin a subject. */
const MIN_SUBJECT_PART = 0.6;
/** A merge field for the reader’s name. */
const FIELD =
  /(?:recipient|subscriber|customer|contact|reader)[_. ]?(?:full|first|last)?[_. ]?name|(?:^|[^a-z])(?:first[_ ]?name|fname)[^a-z]{0,6}$/i;

export const fromNameTrick = rule({
  id: 'from-name-trick',
  group: 'headers',
  severity: 'warning',
  needs: 'sender',
  title: 'Subject line or reader’s name as sender name',
  why: 'The sender name tells readers who is writing. Gmail’s sender guidelines forbid part of the subject line there, and the reader’s own name, which makes the email look as if readers had sent it themselves. Use the name of a person or company.',
  filters: [],
  examples: [
    {
      format: 'eml',
      draft:
        'From: "⟦The garden opens on Sunday⟧" <ada@example.com>\nSubject: The garden opens on Sunday\n\nHello.',
    },
    {
      format: 'eml',
      draft: 'From: "⟦Bob Okafor⟧" <ada@example.com>\nTo: Bob Okafor <bob@example.org>\n\nHello.',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: Garden\nfrom: ⟦{{ first_name }}⟧ <ada@example.com>\n---\nHello.',
    },
    {
      format: 'eml',
      draft: 'From: Garden Club <ada@example.com>\nSubject: News of the Garden Club\n\nHello.',
    },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\nTo: Ada <ada@example.com>\n\nA note to myself.' },
    {
      format: 'markdown',
      draft: '---\nsubject: Garden\nfrom: "{{ sender.name }}" <ada@example.com>\n---\nHello.',
    },
  ],
  *check({ draft }) {
    const name = draft.from?.name;
    if (!name || name.text.length > 500) return;
    const message = trickOf(name.text, draft);
    if (message) yield { span: name.span(0, name.text.length), evidence: name.text, message };
    else yield* fieldsIn(draft);
  },
});

function trickOf(name: string, { subject, headers, from }: Draft): Message | undefined {
  const said = plainly(name);
  const isLong = said.split(' ').length >= MIN_WORDS;
  const topic = plainly(subject?.text.slice(0, 1000) ?? '');
  if (isLong && topic.includes(said) && said.length >= topic.length * MIN_SUBJECT_PART)
    return text`The sender name repeats the subject line, which Gmail’s guidelines forbid. Use the name of a person or company.`;
  const to = headers.find((header) => header.name === 'to')?.value.text ?? '';
  const readers = to.includes('<') && plainly(to.slice(0, to.indexOf('<')));
  const own = from?.address?.text.trim().toLowerCase() ?? '';
  if (said === '' || readers !== said || to.toLowerCase().includes(own)) return undefined;
  return text`The sender name is the reader’s own name, which Gmail’s guidelines forbid. Use the name of a person or company.`;
}

function* fieldsIn(draft: Draft): Generator<Hit> {
  const name = draft.from?.name;
  if (!name) return;
  for (let at = name.text.indexOf(VALUE); at >= 0; at = name.text.indexOf(VALUE, at + 1)) {
    const span = name.span(at, at + 1);
    const evidence = writtenIn(draft, span);
    if (!FIELD.test(evidence.slice(-80)) || /sender|from|author|owner|agent/i.test(evidence)) continue;
    yield {
      span,
      evidence,
      message: text`“${evidence}” fills in the reader’s name, which Gmail’s guidelines forbid in a sender name. Use the name of a person or company.`,
    };
  }
}

/** Its words in lower case, with single spaces. */
function plainly(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
