import { type DomPart, keyedList, make, say, show } from '../dom.ts';
import type { ClientView, InboxView, NoteView, PartView } from './view.ts';

/** Everything that the inbox preview shows, made once and then brought up to date. */
export function inboxPart(): { readonly element: HTMLElement; update(view: InboxView): void } {
  const title = make('h1');
  const intro = make('p', { class: 'details' });
  const notices = make('ul', { class: 'notices' });
  const updateNotices = keyedList<string>(notices, (text) => text, textItem);
  const clients = make('div', { class: 'clients' });
  const updateClients = keyedList(clients, ({ id }) => id, clientPart);
  return {
    element: make('div', { class: 'inbox' }, title, notices, clients, intro),
    update(view) {
      say(title, view.name);
      say(intro, view.intro);
      updateNotices(view.notices);
      updateClients(view.clients);
    },
  };
}

function textItem(): DomPart<string> {
  const element = make('li');
  return { element, update: (text) => say(element, text) };
}

function clientPart({ id }: ClientView): DomPart<ClientView> {
  const heading = make('h2', { id: `client-${id}` });
  const light = rowPart('light');
  const dark = rowPart('dark');
  const notes = make('ul', { class: 'notes' });
  const updateNotes = keyedList<NoteView>(notes, ({ text }) => text, notePart);
  return {
    element: make('section', { 'aria-labelledby': heading.id }, heading, light.element, dark.element, notes),
    update(view) {
      say(heading, view.name);
      light.update(view, view.light);
      dark.update(view, view.dark);
      updateNotes(view.notes);
    },
  };
}

/** A line of an inbox, in one look. */
function rowPart(look: 'light' | 'dark') {
  const sender = textPart('sender');
  const subject = textPart('subject');
  const preheader = textPart('preheader');
  const through = make('span', { class: 'let-through' });
  const label = make('span', { class: 'visually-hidden' });
  const rest = make('span', {}, label, through);
  const letter = make('span', { class: 'avatar', 'aria-hidden': 'true' });
  const dash = make('span', { class: 'dash' }, ' – ');
  const text = make('div', { class: 'text' }, subject.element, dash, preheader.element, ' ', rest);
  const element = make('div', { class: `row ${look}`, role: 'group' }, letter, sender.element, text);
  return {
    element,
    update(view: ClientView, name: string) {
      element.setAttribute('aria-label', name);
      element.classList.toggle('one-line', view.isOneLine);
      element.classList.toggle('stacked', !view.isOneLine);
      say(letter, view.sender.isMissing ? '' : initial(view.sender.shown));
      sender.update(view.sender);
      subject.update(view.subject);
      preheader.update(view.preheader);
      show(dash, view.preheader.shown !== '' || view.letThrough !== '');
      show(rest, view.letThrough !== '');
      say(label, `${view.letThroughLabel} `);
      say(through, view.letThrough);
    },
  };
}

/** The first letter or digit. */
function initial(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '';
}

/** A text, and a mark where it is cut. */
function textPart(className: string) {
  const shown = make('span');
  const mark = make('span', { class: 'cut' }, '…');
  const element = make('span', { class: className }, shown, mark);
  return {
    element,
    update(view: PartView) {
      say(shown, view.shown);
      element.classList.toggle('missing', view.isMissing);
      show(mark, view.isCut);
    },
  };
}

function notePart(): DomPart<NoteView> {
  const text = make('span');
  const quoted = make('q');
  const element = make('li', {}, text, ' ', quoted);
  return {
    element,
    update(view) {
      element.dataset.kind = view.kind;
      say(text, view.text);
      show(quoted, view.quoted !== '');
      say(quoted, view.quoted);
    },
  };
}
