import { button, type DomPart, keyedList, make, say, show } from '../dom.ts';
import { ask } from '../host.ts';
import type { HelpView, ReportView } from './view.ts';
import { worthPart } from './worth.ts';

/** What would help most: the findings, each a button that reveals its place, and one button that fixes them. */
export function helpPart(): DomPart<ReportView> {
  const heading = make('h2', { id: 'help-heading' });
  const text = make('p');
  const list = make('ul');
  const updateList = keyedList(list, ({ key }) => key, itemPart);
  const fix = button('primary', () => ask({ type: 'fix-help' }));
  const element = make('section', { class: 'help', 'aria-labelledby': heading.id }, heading, text, list, fix);
  return {
    element,
    update({ help, labels }) {
      const hadFocus = element.contains(document.activeElement);
      show(element, help !== undefined);
      say(heading, labels.help);
      if (help) {
        say(text, help.text);
        updateList(help.items);
        say(fix, help.button);
      } else if (hadFocus) document.querySelector<HTMLElement>('.finding')?.focus();
    },
  };
}

function itemPart({ key }: HelpView['items'][number]): DomPart<HelpView['items'][number]> {
  const reveal = button('link', () => ask({ type: 'reveal', key, place: 0 }));
  const worth = worthPart();
  return {
    element: make('li', {}, reveal, worth.element),
    update(view) {
      say(reveal, view.text);
      worth.update(view.worth);
    },
  };
}
