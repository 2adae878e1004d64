import { make } from '../dom.ts';
import type { CheckMatrix } from './checks-view.ts';

/** A table of results; made anew where it is another, as nothing in it can have the focus. */
export function matrixPart(): { readonly element: HTMLElement; update(view: CheckMatrix): void } {
  const element = make('div', { class: 'matrix' });
  let drawn = '';
  return {
    element,
    update(view) {
      const key = JSON.stringify(view);
      if (key === drawn) return;
      drawn = key;
      element.replaceChildren(tableOf(view));
    },
  };
}

function tableOf({ corner, columns, rows }: CheckMatrix): HTMLElement {
  const head = [corner, ...columns].map((title) => make('th', { scope: 'col' }, title));
  const body = rows.map(({ title, cells }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, title),
      ...cells.map(({ status, label }) => make('td', { 'data-status': status }, label)),
    ),
  );
  return make('table', {}, make('thead', {}, make('tr', {}, ...head)), make('tbody', {}, ...body));
}
