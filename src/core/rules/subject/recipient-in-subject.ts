import type { Draft } from '../../draft/draft.ts';
import { writtenIn } from '../../draft/placeholders.ts';
import { addressIn } from '../../facts/message/display-name.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Mailboxes of a task, not of a person. */
const TASKS = new Set(
  'contact hello help info mail news office order sales service shop support team'.split(' '),
);
const MIN_UNITS = 3;
/** The name of a merge field for the address, and nothing of another kind after it. */
const FIELD =
  /(?:^|[^a-z])(?:(?:user|recipient|contact|subscriber|customer|to|your)[_. ]?)?e-?mail(?:[_ ]?addr(?:ess)?)?[^a-z]{0,6}$/i;

export const recipientInSubject = rule({
  id: 'recipient-in-subject',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Recipient’s address in the subject line',
  why: 'Phishing often fills the reader’s email address, or the part before the “@”, into the subject line, so filters look for it. Use the reader’s name, or leave the address out.',
  filters: ['LOCALPART_IN_SUBJECT', 'TO_IN_SUBJ'],
  presets: { transactional: 'off' },
  examples: [
    { format: 'eml', draft: 'To: okafor22@example.com\nSubject: ⟦okafor22⟧, your chairs\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: News for ⟦{{ email }}⟧\n---\nHello.' },
    { format: 'html', draft: '<title>News for ⟦{{ user.email_address }}⟧</title><p>Hello.</p>' },
    { format: 'eml', draft: 'To: news@example.com\nSubject: Our news\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: "{{ first_name }}: {{ email_subject }}"\n---\nHello.' },
  ],
  *check({ draft }) {
    const { subject } = draft;
    if (!subject) return;
    yield* fieldsIn(subject, draft);
    const reader = draft.headers.find(({ name }) => name === 'to')?.value.text ?? '';
    const found = addressIn(reader);
    if (!found) return;
    const address = reader.slice(found.start, found.end);
    const local = address.slice(0, address.indexOf('@'));
    const place = wordIn(subject.text, address) ?? wordIn(subject.text, local);
    if (!place || local.length < MIN_UNITS || TASKS.has(local.toLowerCase())) return;
    yield hitAt(subject, place.start, place.end, subject.text.slice(place.start, place.end));
  },
});

function* fieldsIn(subject: MappedText, draft: Draft): Generator<Hit> {
  for (let at = subject.text.indexOf(VALUE); at >= 0; at = subject.text.indexOf(VALUE, at + 1)) {
    const written = writtenIn(draft, subject.span(at, at + 1));
    if (FIELD.test(written.slice(-60))) yield hitAt(subject, at, at + 1, written);
  }
}

function wordIn(text: string, word: string): { readonly start: number; readonly end: number } | undefined {
  const start = text.toLowerCase().indexOf(word.toLowerCase());
  const end = start + word.length;
  // `[garden-list]` is the name of a mailing list.
  if (
    start < 0 ||
    text[start - 1] === '[' ||
    /[\p{L}\p{N}]$/u.test(text.slice(0, start)) ||
    /^[\p{L}\p{N}]/u.test(text.slice(end))
  )
    return undefined;
  return { start, end };
}

function hitAt(subject: MappedText, start: number, end: number, evidence: string): Hit {
  const message = text`“${evidence}” comes from the reader’s address, which filters look for in a subject line. Use their name, or leave the address out.`;
  return { span: subject.span(start, end), evidence, message };
}
