import { make, say, show } from '../dom.ts';
import type { WorthView } from './view.ts';

/** What fixing something takes off the score: short to see, a sentence to hear or to point at. */
export function worthPart(): { readonly element: HTMLElement; update(view: WorthView | undefined): void } {
  const label = make('span', { 'aria-hidden': 'true' });
  const description = make('span', { class: 'visually-hidden' });
  const element = make('span', { class: 'worth' }, label, description);
  return {
    element,
    update(view) {
      show(element, view !== undefined);
      say(label, view?.label ?? '');
      say(description, view ? ` ${view.description}` : '');
      element.title = view?.description ?? '';
    },
  };
}
