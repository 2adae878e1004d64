import { type Draft, paddingAfter } from '../../../core/index.ts';
import { CLIENTS, type Client } from './clients.ts';
import { type Cut, cut, widthOf } from './cut.ts';

/** A draft as an inbox lists it. */
export interface InboxLine {
  readonly client: Client;
  readonly sender: Cut;
  readonly subject: Cut;
  readonly preheader: Cut;
  /** The first text of the body, which fills the place that the preheader leaves; empty where it leaves none. */
  readonly letThrough: string;
}

/** What inboxes list of a draft; empty where the draft lacks it. */
export interface Inbox {
  readonly sender: string;
  readonly subject: string;
  readonly preheader: string;
  readonly lines: readonly InboxLine[];
}

/** UTF-16 units of a text that are looked at: far more than any inbox shows. */
const MAX_READ_UNITS = 500;
/** A place that is too narrow for a word of the body. */
const MIN_CHARACTERS = 4;

/** How the inboxes cut a draft's sender, subject and preheader. */
export function inboxOf(draft: Draft): Inbox {
  const { subject, preheader, from } = draft;
  const texts = {
    sender: readable(draft, from?.name) || readable(draft, from?.address),
    subject: readable(draft, subject),
    preheader: readable(draft, preheader),
  };
  const body = readable(draft, draft.body.slice(draft.kept, draft.body.text.length));
  const padding = paddingAfter(draft);
  return { ...texts, lines: CLIENTS.map((client) => lineOf(client, texts, body, padding)) };
}

function lineOf(
  client: Client,
  texts: { readonly sender: string; readonly subject: string; readonly preheader: string },
  body: string,
  padding: number,
): InboxLine {
  const subject = cut(texts.subject, client.subject);
  // The dash between the two takes three.
  const left =
    client.line === undefined ? Number.POSITIVE_INFINITY : client.line - widthOf(subject.shown) - 3;
  const room = Math.max(0, Math.min(client.preheader, left));
  const preheader = cut(texts.preheader, room);
  const rest = preheader.rest ? 0 : room - widthOf(preheader.shown) - padding;
  return {
    client,
    sender: cut(texts.sender, client.sender),
    subject,
    preheader,
    letThrough: rest > MIN_CHARACTERS ? ellipsis(cut(body, rest)) : '',
  };
}

function ellipsis({ shown, rest }: Cut): string {
  return rest === '' ? shown : `${shown}…`;
}

type Mapped = Draft['body'];

/** A text on one line, its placeholders as they are written: what they will be is not known. */
function readable({ source }: Draft, text: Mapped | undefined): string {
  if (!text) return '';
  const start = text.text.slice(0, MAX_READ_UNITS);
  return start
    .replace(/\uFDD0+/g, (run, at: number) => {
      const { start, end } = text.span(at, at + run.length);
      return source.slice(start, end);
    })
    .replace(/\uFDD1+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
