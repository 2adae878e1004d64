import { button, make, say, show } from './dom.ts';
import { ask } from './host.ts';
import type { MessageView } from './message.ts';

/** What stands in place of a report or a preview. */
export function messagePart(): { readonly element: HTMLElement; update(view: MessageView): void } {
  let request = '';
  const text = make('p');
  const act = button('primary', () => ask({ type: request }));
  const element = make('section', { class: 'message' }, text, act);
  return {
    element,
    update(view) {
      say(text, view.text);
      show(act, view.button !== undefined);
      say(act, view.button?.label ?? '');
      request = view.button?.request ?? '';
    },
  };
}
