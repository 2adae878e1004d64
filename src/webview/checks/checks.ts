import { type DomPart, keyedList, make, say, show } from '../dom.ts';
import type { LinkedText } from '../linked-text.ts';
import { linkedText } from '../linked-text-part.ts';
import { actionsPart } from './actions.ts';
import type { CheckRow, CheckSection, ChecksView } from './checks-view.ts';
import { matrixPart } from './matrix.ts';
import type { PageContext } from './page-context.ts';
import { rowPart } from './row.ts';

/** Everything that the page of a check shows, made once and then brought up to date. */
export function checksPart(): DomPart<ChecksView> {
  let context: PageContext = { subject: '', copyLabel: '' };
  const title = make('h1');
  const lead = make('p', { class: 'lead' });
  const notices = make('ul', { class: 'notices' });
  const updateNotices = keyedList<LinkedText>(
    notices,
    ({ text }) => text,
    () => linkedText('li'),
  );
  const actions = actionsPart('secondary', () => context);
  const sections = make('div');
  const updateSections = keyedList<CheckSection>(
    sections,
    ({ id }) => id,
    () => sectionPart(() => context),
  );
  return {
    element: make('div', { class: 'checks' }, title, lead, notices, actions.element, sections),
    update(view) {
      context = view;
      say(title, view.title);
      say(lead, view.lead);
      updateNotices(view.notices);
      actions.update(view.actions);
      updateSections(view.sections);
    },
  };
}

function sectionPart(context: () => PageContext): DomPart<CheckSection> {
  const title = make('h2');
  const note = make('p', { class: 'note' });
  const matrix = matrixPart();
  const rows = make('ul', { class: 'rows' });
  const updateRows = keyedList<CheckRow>(
    rows,
    ({ id }) => id,
    () => rowPart(context),
  );
  const element = make('section', {}, title, note, matrix.element, rows);
  return {
    element,
    update(view) {
      title.id = `section-${view.id}`;
      element.setAttribute('aria-labelledby', title.id);
      say(title, view.title);
      show(note, view.note !== undefined);
      say(note, view.note ?? '');
      show(matrix.element, view.matrix !== undefined);
      if (view.matrix) matrix.update(view.matrix);
      updateRows(view.rows);
    },
  };
}
