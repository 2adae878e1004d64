import { button, type DomPart, make, say, show } from '../dom.ts';
import { ask } from '../host.ts';
import type { FindingView, Request } from './view.ts';
import { worthPart } from './worth.ts';

/** A finding: a button that reveals its place, and the buttons that fix it. */
export function findingPart({ key, rule }: FindingView): DomPart<FindingView> {
  const request = (wanted: Request) => ask(wanted);
  let place = 0;
  let places = 1;
  const message = make('span', { class: 'text' });
  const worth = worthPart();
  const details = make('span', { class: 'details' });
  const severity = make('span', { class: 'visually-hidden' });
  const reveal = button('finding', () => {
    place = 0;
    request({ type: 'reveal', key, place });
  });
  reveal.append(severity, worth.element, message, details);
  const next = button('link', () => {
    place = (place + 1) % places;
    request({ type: 'reveal', key, place });
  });
  const why = button('link', () => request({ type: 'rule', rule }));
  const fixes = make('span', { class: 'fixes' });
  const element = make('li', {}, reveal, make('div', { class: 'actions' }, fixes, next, why));
  return {
    element,
    update(view) {
      element.dataset.severity = view.severity;
      say(severity, `${view.severityName}: `);
      say(message, view.message);
      worth.update(view.worth);
      say(details, view.details);
      places = view.next?.places ?? 1;
      show(next, view.next !== undefined);
      say(next, view.next?.label ?? '');
      say(why, view.ruleLabel);
      why.setAttribute('aria-label', `${view.ruleLabel} ${view.ruleTitle}`);
      updateFixes(fixes, key, view.fixes);
    },
  };
}

/** A button a fix; the buttons that are there stay, so that the focus stays on them. */
function updateFixes(fixes: HTMLElement, key: string, labels: readonly string[]): void {
  while (fixes.children.length > labels.length) fixes.lastElementChild?.remove();
  for (const [fix, label] of labels.entries()) {
    const there = fixes.children[fix];
    if (there) {
      say(there, label);
      continue;
    }
    const made = button('secondary', () => ask({ type: 'fix', key, fix } as const));
    say(made, label);
    fixes.append(made);
  }
}
