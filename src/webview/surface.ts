import { make, say, show } from './dom.ts';
import { receive } from './host.ts';
import type { MessageView } from './message.ts';
import { messagePart } from './message-part.ts';

interface Content<View> {
  readonly element: HTMLElement;
  update(view: View): void;
}

/** Milliseconds after the last change before it is read out: nobody wants to hear every score on the way. */
const QUIET_MS = 1000;

/** Fills the page: a message or the content, and a region that screen readers read out when it changes. */
export function start<View>(
  content: Content<View>,
  isContent: (view: unknown) => view is View,
  announcement: (view: View) => string,
): void {
  const main = document.getElementById('main');
  if (!main) return;
  const message = messagePart();
  const status = make('p', { role: 'status', 'aria-live': 'polite', class: 'visually-hidden' });
  show(content.element, false);
  show(message.element, false);
  main.append(content.element, message.element, status);
  let timer: number | undefined;
  const announce = (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => say(status, text), QUIET_MS);
  };
  receive((view) => {
    const isShown = isContent(view);
    if (!isShown && !isMessage(view)) return;
    show(content.element, isShown);
    show(message.element, !isShown);
    if (isShown) {
      content.update(view);
      announce(announcement(view));
    } else if (isMessage(view)) {
      message.update(view);
      announce(view.text);
    }
  });
}

/** Whether something is a view of that kind: what is kept over a reload may be anything. */
export function isKind(view: unknown, kind: string): boolean {
  return typeof view === 'object' && view !== null && 'kind' in view && view.kind === kind;
}

function isMessage(view: unknown): view is MessageView {
  return isKind(view, 'message');
}
