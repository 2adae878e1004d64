import { barPart } from '../bar.ts';
import { button, type DomPart, keyedList, make, say, show } from '../dom.ts';
import { ask } from '../host.ts';
import type { BouncesRequest, BouncesView, CauseView } from './bounces-view.ts';
import { causePart } from './cause.ts';

/** Everything that the panel on bounces shows, made once and then brought up to date. */
export function bouncesPart(): DomPart<BouncesView> {
  const title = make('h1');
  const lead = make('p', { class: 'lead' });
  const notices = make('ul', { class: 'notices' });
  const updateNotices = keyedList<string>(notices, (text) => text, noticePart);
  const copy = button('secondary', () => ask<BouncesRequest>({ type: 'copy' }));
  const heading = make('h2', { id: 'causes-heading' });
  const bars = make('ul', { class: 'bars' });
  const updateBars = keyedList<CauseView>(bars, ({ id }) => id, causeBar);
  const overview = make('section', { 'aria-labelledby': heading.id }, heading, bars);
  const causes = make('div');
  let labels: BouncesView['labels'] | undefined;
  const updateCauses = keyedList<CauseView>(
    causes,
    ({ id }) => id,
    () => causePart(() => labels),
  );
  const actions = make('div', { class: 'actions' }, copy);
  return {
    element: make('div', { class: 'bounces' }, title, lead, notices, actions, overview, causes),
    update(view) {
      labels = view.labels;
      say(title, view.name);
      say(lead, view.lead);
      updateNotices(view.notices);
      say(copy, view.labels.copy);
      say(heading, view.labels.causes);
      show(overview, view.causes.length > 1);
      updateBars(view.causes);
      updateCauses(view.causes);
    },
  };
}

function noticePart(): DomPart<string> {
  const element = make('li');
  return { element, update: (text) => say(element, text) };
}

/** A cause among the others: its name, a button that leads to it, how many recipients, and the bar. */
function causeBar({ id }: CauseView): DomPart<CauseView> {
  const name = button('link', () => document.getElementById(`cause-${id}`)?.focus());
  const amount = make('span', { class: 'amount' });
  const bar = barPart();
  return {
    element: make('li', {}, name, amount, bar.element),
    update(view) {
      say(name, view.title);
      say(amount, view.amount);
      bar.update(view.share, view.isYours);
    },
  };
}
