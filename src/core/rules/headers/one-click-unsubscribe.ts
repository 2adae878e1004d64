import type { Draft, Header } from '../../draft/draft.ts';
import type { Fix } from '../../fix/fix.ts';
import { firstLineOf, nextLine } from '../../text/lines.ts';
import { type Message, text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

const POST = 'List-Unsubscribe=One-Click';

export const oneClickUnsubscribe = rule({
  id: 'one-click-unsubscribe',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'Incomplete one-click unsubscribe',
  why: 'Gmail and Yahoo ask bulk senders for an unsubscribe button in the inbox, made from two headers (RFC 8058): `List-Unsubscribe` with an https address in angle brackets, and `List-Unsubscribe-Post: List-Unsubscribe=One-Click`. If either is missing or misspelled, the button doesn’t appear. Most mailing services add both.',
  filters: [],
  presets: { transactional: 'off' },
  examples: [
    {
      format: 'eml',
      draft: 'Subject: Garden\n⟦List-Unsubscribe: <https://example.com/u>⟧\n\nHello.',
      fixed:
        'Subject: Garden\nList-Unsubscribe: <https://example.com/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n\nHello.',
    },
    {
      format: 'eml',
      draft:
        'Subject: Garden\nList-Unsubscribe: ⟦<mailto:u@example.com>⟧\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n\nHello.',
    },
    { format: 'eml', draft: 'Subject: Garden\nList-Unsubscribe: ⟦https://example.com/u⟧\n\nHello.' },
    {
      format: 'eml',
      draft:
        'Subject: Garden\nList-Unsubscribe: <https://example.com/u>\nList-Unsubscribe-Post: ⟦One-Click⟧\n\nHello.',
      fixed:
        'Subject: Garden\nList-Unsubscribe: <https://example.com/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n\nHello.',
    },
    {
      format: 'eml',
      draft: 'Subject: Garden\n⟦List-Unsubscribe-Post: List-Unsubscribe=One-Click⟧\n\nHello.',
    },
    {
      format: 'eml',
      draft:
        'Subject: Garden\nList-Unsubscribe: <mailto:u@example.com>, <https://example.com/u>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n\nHello.',
    },
    { format: 'eml', draft: 'Subject: Garden\nList-Unsubscribe: {{ unsubscribe_header }}\n\nHello.' },
    { format: 'eml', draft: 'Subject: Garden\n\nA mailing service adds the headers.' },
  ],
  *check({ draft }) {
    const [list, post] = ['list-unsubscribe', 'list-unsubscribe-post'].map((wanted) =>
      draft.headers.find(({ name }) => name === wanted),
    );
    // A list that everybody writes to sends no bulk mail.
    if (list && (isFilledIn(list) || draft.headers.some(({ name }) => name === 'list-post'))) return;
    if (list) yield* faultsOf(list, post, draft);
    else if (post)
      yield inWhole(
        draft,
        post,
        text`This header has no effect without “List-Unsubscribe”. Add that header, too.`,
      );
    if (list && post && post.value.text.trim().toLowerCase() !== POST.toLowerCase()) yield misspelt(post);
  },
});

function* faultsOf(list: Header, post: Header | undefined, draft: Draft): Generator<Hit> {
  const { text: written } = list.value;
  const addresses = [...written.matchAll(/<([^<>]{1,2000})>/g)].map(([, address = '']) => address.trim());
  if (addresses.length === 0) {
    yield inValue(
      list,
      text`Email programs can’t find an address here. Put it between angle brackets, “<” and “>”.`,
    );
  } else if (!addresses.some((address) => /^https:\/\//i.test(address))) {
    yield inValue(list, text`One-click unsubscribe needs an https address, and there is none here. Add one.`);
  } else if (!post) {
    const message = text`One-click unsubscribe needs a second header, “List-Unsubscribe-Post”. Add it.`;
    yield { ...inWhole(draft, list, message), fixes: secondHeader(draft, list) };
  }
}

/** The header on the line after this one. Line ends as they are. */
function secondHeader({ source }: Draft, { span }: Header): readonly Fix[] {
  const next = nextLine(source, span.end);
  const lineBreak = source.slice(span.end, next);
  if (lineBreak === '') return [];
  const edits = [
    { span: { start: span.end, end: next }, text: `${lineBreak}List-Unsubscribe-Post: ${POST}${lineBreak}` },
  ];
  return [{ title: text`Add List-Unsubscribe-Post header`, edits, safe: false }];
}

function misspelt(post: Header): Hit {
  const message = text`The unsubscribe button appears only if the value is exactly “${POST}”. Replace the value.`;
  const span = post.value.span(0, post.value.text.length);
  const title = text`Replace with “${POST}”`;
  return {
    span,
    evidence: post.value.text,
    message,
    fixes: [{ title, edits: [{ span, text: POST }], safe: false }],
  };
}

function inWhole({ source }: Draft, { span, value }: Header, message: Message): Hit {
  return { span: firstLineOf(source, span), evidence: value.text, message };
}

function inValue({ value }: Header, message: Message): Hit {
  return { span: value.span(0, value.text.length), evidence: value.text, message };
}

/** Whether a template fills in the value. */
function isFilledIn({ value }: Header): boolean {
  return /\{\{|\{%|<%|\*\||%%|\$\{|\[\[/.test(value.text);
}
