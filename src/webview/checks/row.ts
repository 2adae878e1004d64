import { type DomPart, keyedList, make, say, show } from '../dom.ts';
import type { LinkedText } from '../linked-text.ts';
import { linkedText } from '../linked-text-part.ts';
import { actionsPart } from './actions.ts';
import type { CheckRow, CopyText, DetailLine } from './checks-view.ts';
import { copyTextPart } from './copy-text.ts';
import type { PageContext } from './page-context.ts';

/** A check: its result in words, what it says, what to copy, and where more stands. */
export function rowPart(context: () => PageContext): DomPart<CheckRow> {
  const status = make('span', { class: 'status' });
  const title = make('h3', {});
  const message = make('p', { class: 'message-text' });
  const details = make('ul', { class: 'lines' });
  const updateDetails = keyedList<DetailLine & { readonly at: number }>(
    details,
    ({ at }) => String(at),
    detailPart,
  );
  const texts = make('div', { class: 'texts' });
  const updateTexts = keyedList<CopyText & { readonly at: number }>(
    texts,
    ({ at }) => String(at),
    () => copyTextPart(context),
  );
  const links = make('ul', { class: 'links' });
  const updateLinks = keyedList<LinkedText>(
    links,
    ({ text, link }) => `${text} ${link?.target ?? ''}`,
    () => linkedText('li'),
  );
  const actions = actionsPart('link', context);
  const head = make('div', { class: 'head' }, title, status);
  const element = make('li', { class: 'row' }, ...[head, message, details, texts, links, actions.element]);
  return {
    element,
    update(view) {
      element.dataset.status = view.status;
      say(title, view.title);
      say(status, view.statusLabel);
      show(message, view.message !== '');
      say(message, view.message);
      show(details, view.details.length > 0);
      updateDetails(view.details.map((line, at) => ({ ...line, at })));
      updateTexts(view.texts.map((text, at) => ({ ...text, at })));
      show(links, view.links.length > 0);
      updateLinks(view.links);
      actions.update(view.actions);
    },
  };
}

function detailPart(): DomPart<DetailLine> {
  const element = make('li');
  return {
    element,
    update({ text, depth }) {
      element.dataset.depth = String(Math.min(depth, MAX_DEPTH));
      say(element, text);
    },
  };
}

/** Steps that lines are moved in at most, as the style sheet has them: what is deeper stands below the last. */
const MAX_DEPTH = 8;
