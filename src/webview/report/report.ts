import { barPart } from '../bar.ts';
import { button, type DomPart, keyedList, make, say, show } from '../dom.ts';
import { ask } from '../host.ts';
import { findingPart } from './finding.ts';
import { gaugePart } from './gauge.ts';
import { helpPart } from './help.ts';
import type { CountView, GroupView, ReportView } from './view.ts';

/** Everything that a report shows, made once and then brought up to date. */
export function reportPart(): { readonly element: HTMLElement; update(view: ReportView): void } {
  const title = make('h1');
  const gauge = gaugePart();
  const notices = make('ul', { class: 'notices' });
  const updateNotices = keyedList<string>(notices, (text) => text, textItem);
  const bar = actions();
  const help = helpPart();
  const findings = section('findings');
  const list = make('ol', { class: 'list' });
  const more = make('p', { class: 'more' });
  findings.element.append(list, more);
  const updateFindings = keyedList(list, ({ key }) => key, findingPart);
  const groups = section('groups');
  const groupList = make('ul', { class: 'bars' });
  groups.element.append(groupList);
  const updateGroups = keyedList(groupList, ({ id }) => id, groupPart);
  const counts = section('counts');
  const countList = make('dl', { class: 'counts' });
  counts.element.append(countList);
  const updateCounts = keyedList(countList, ({ id }) => id, countPart);
  return {
    element: make(
      'div',
      { class: 'report' },
      title,
      gauge.element,
      notices,
      bar.element,
      help.element,
      groups.element,
      findings.element,
      counts.element,
    ),
    update(view) {
      const { labels } = view;
      say(title, view.name);
      gauge.update(view.gauge);
      updateNotices(view.notices);
      bar.update(view);
      help.update(view);
      say(groups.heading, labels.groups);
      show(groups.element, view.groups.length > 0);
      updateGroups(view.groups);
      say(findings.heading, labels.findings);
      updateFindings(view.findings);
      say(more, view.findings.length === 0 ? labels.noFindings : (view.more ?? ''));
      show(more, view.findings.length === 0 || view.more !== undefined);
      show(list, view.findings.length > 0);
      say(counts.heading, labels.counts);
      updateCounts(view.counts);
    },
  };
}

function section(id: string) {
  const heading = make('h2', { id: `${id}-heading` });
  return { heading, element: make('section', { 'aria-labelledby': heading.id }, heading) };
}

function actions() {
  const check = button('primary', () => ask({ type: 'check' }));
  const fixAll = button('primary', () => ask({ type: 'fix-all' }));
  const copy = button('secondary', () => ask({ type: 'copy' }));
  return {
    element: make('div', { class: 'actions' }, check, fixAll, copy),
    update(view: ReportView) {
      show(check, view.check !== undefined);
      say(check, view.check ?? '');
      show(fixAll, view.fixAll !== undefined);
      say(fixAll, view.fixAll ?? '');
      say(copy, view.labels.copy);
    },
  };
}

function textItem(): DomPart<string> {
  const element = make('li');
  return { element, update: (text) => say(element, text) };
}

/** Each has the color that marks it beside the scrollbar. */
function groupPart({ id }: GroupView): DomPart<GroupView> {
  const name = make('span', { class: 'name', 'data-group': id });
  const count = make('span', { class: 'amount' });
  const points = make('span', { class: 'amount' });
  const bar = barPart();
  return {
    element: make('li', {}, name, count, points, bar.element),
    update(view) {
      say(name, view.name);
      say(count, view.count);
      say(points, view.points);
      bar.update(view.share, false);
    },
  };
}

function countPart(): DomPart<CountView> {
  const name = make('dt');
  const value = make('span', { class: 'amount' });
  const note = make('span', { class: 'details' });
  const bar = barPart();
  return {
    element: make('div', {}, name, make('dd', {}, value, ' ', note, bar.element)),
    update(view) {
      say(name, view.name);
      say(value, view.value);
      say(note, view.note ?? '');
      bar.element.toggleAttribute('hidden', view.bar === undefined);
      bar.update(view.bar?.share ?? 0, view.bar?.over ?? false);
    },
  };
}
