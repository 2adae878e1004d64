import { button, type DomPart, make, say, show } from '../dom.ts';
import { ask } from '../host.ts';
import type { ChecksRequest, CopyText } from './checks-view.ts';
import type { PageContext } from './page-context.ts';

/** A text in the editor's font, what is meant of it marked, and a button that copies it. */
export function copyTextPart(labels: () => PageContext): DomPart<CopyText> {
  let text = '';
  const label = make('p', { class: 'label' });
  const [before, marked, after] = [make('span'), make('mark'), make('span')];
  const code = make('code', {}, before, marked, after);
  const copy = button('secondary', () => ask<ChecksRequest>({ type: 'copy', text }));
  return {
    element: make('div', { class: 'copy-text' }, label, make('div', { class: 'box' }, code, copy)),
    update(view) {
      ({ text } = view);
      const { start, end } = view.marked ?? { start: text.length, end: text.length };
      say(label, view.label);
      say(before, text.slice(0, start));
      say(marked, text.slice(start, end));
      show(marked, end > start);
      say(after, text.slice(end));
      say(copy, labels().copyLabel);
      copy.setAttribute('aria-label', `${labels().copyLabel}: ${view.label}`);
    },
  };
}
