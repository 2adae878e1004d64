import { button, type DomPart, keyedList, make, say } from '../dom.ts';
import { ask } from '../host.ts';
import { chartPart } from './chart.ts';
import type { PlanPanelRequest, PlanTable, PlanView } from './plan-view.ts';

/** Everything that the panel on a plan shows, made once and then brought up to date. */
export function planPart(): DomPart<PlanView> {
  const title = make('h1');
  const lead = make('p', { class: 'lead' });
  const notices = make('ul', { class: 'notices' });
  const updateNotices = keyedList<string>(notices, (text) => text, noticePart);
  const again = button('secondary', () => ask<PlanPanelRequest>({ type: 'again' }));
  const chart = chartPart();
  const table = tablePart();
  const actions = make('div', { class: 'actions' }, again);
  return {
    element: make('div', { class: 'plan' }, title, lead, notices, actions, chart.element, table.element),
    update(view) {
      say(title, view.title);
      say(lead, view.lead);
      updateNotices(view.notices);
      say(again, view.again);
      chart.update(view.chart);
      table.update(view.table);
    },
  };
}

function noticePart(): DomPart<string> {
  const element = make('li');
  return { element, update: (text) => say(element, text) };
}

/** A table wide enough to be scrolled, by keyboard too. */
function tablePart(): { readonly element: HTMLElement; update(table: PlanTable): void } {
  const caption = make('caption');
  const head = make('tr');
  const body = make('tbody');
  const table = make('table', {}, caption, make('thead', {}, head), body);
  const element = make('div', { class: 'scroll', role: 'region', tabindex: '0' }, table);
  return {
    element,
    update({ caption: text, columns, rows }) {
      say(caption, text);
      element.setAttribute('aria-label', text);
      head.replaceChildren(...columns.map((column) => make('th', { scope: 'col' }, column)));
      body.replaceChildren(
        ...rows.map(([name = '', ...cells]) =>
          make('tr', {}, make('th', { scope: 'row' }, name), ...cells.map((cell) => make('td', {}, cell))),
        ),
      );
    },
  };
}
