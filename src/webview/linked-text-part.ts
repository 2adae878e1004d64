import { type DomPart, make, say, show } from './dom.ts';
import type { LinkedText } from './linked-text.ts';

/** A text and its page, which VS Code opens in a browser. */
export function linkedText(name: 'li' | 'p'): DomPart<LinkedText> {
  const text = make('span');
  const link = make('a');
  return {
    element: make(name, {}, text, ' ', link),
    update(view) {
      say(text, view.text);
      show(link, view.link !== undefined);
      say(link, view.link?.label ?? '');
      link.href = view.link?.target ?? '';
    },
  };
}
