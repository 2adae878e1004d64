import { render } from '../../core/index.ts';
import {
  adviceOn,
  DAILY_RULES,
  dayRuns,
  limitText,
  type PlanRule,
  providerName,
  reasonText,
  rulesBefore,
  type SendingPlan,
  shareTexts,
  summaryText,
} from '../../core/plan/index.ts';
import { widthOf } from '../cells.ts';
import type { Paint } from '../color.ts';
import { wrapped } from '../wrap.ts';
import { ENGLISH } from './english.ts';

const BAR_COLUMNS = 16;
const TEXT_COLUMNS = 76;

/** A plan as a person reads it in a terminal. */
export function prettyPlan(plan: SendingPlan, paint: Paint): string {
  const { request, provider, notices } = plan;
  const lines = [
    paint('bold', `${ENGLISH.number(request.to)} recipients, ${providerName(provider, ENGLISH)}`),
    summaryText(plan, ENGLISH),
    ...notices
      .flatMap((notice) => wrapped(render(notice), TEXT_COLUMNS))
      .map((line) => paint('yellow', line)),
    ...adviceOn(plan).flatMap((advice) => wrapped(render(advice), TEXT_COLUMNS)),
    '',
    ...dayRows(plan, paint),
    ...section('Before the first day', rulesBefore(plan), paint),
    ...section('On every day', DAILY_RULES, paint),
    ...limitLines(plan, paint),
  ];
  return `${lines.join('\n')}\n`;
}

/** Days, how much, a bar, whose recipients, and why no more. */
function dayRows(plan: SendingPlan, paint: Paint): readonly string[] {
  const runs = dayRuns(plan.days);
  const most = Math.max(1, ...runs.map(({ first }) => first.total));
  const cells = runs.map(({ first, last, length }) => ({
    day: length > 1 ? `${first.day}–${last.day}` : String(first.day),
    date: ENGLISH.day(first.date),
    total: ENGLISH.number(first.total),
    bar: '█'.repeat(Math.max(1, Math.round((BAR_COLUMNS * first.total) / most))),
    rest: [shareTexts(length > 1 ? {} : first.by, ENGLISH), reasonText(first.limitedBy, plan, ENGLISH)],
  }));
  const width = (key: 'day' | 'date' | 'total', title: string) =>
    Math.max(title.length, ...cells.map((cell) => widthOf(cell[key])));
  const [days, dates, totals] = [width('day', 'Day'), width('date', ''), width('total', 'Emails')];
  const heading = `${'Day'.padStart(days)}  ${''.padEnd(dates)}  ${'Emails'.padStart(totals)}`;
  return [
    paint('dim', heading),
    ...cells.map(({ day, date, total, bar, rest }) => {
      const details = paint('dim', rest.filter((part) => part !== '').join(' · '));
      return `${day.padStart(days)}  ${date.padEnd(dates)}  ${total.padStart(totals)} ${bar.padEnd(BAR_COLUMNS)} ${details}`;
    }),
  ];
}

function section(title: string, rules: readonly PlanRule[], paint: Paint): readonly string[] {
  const texts = rules.map(({ text, run }) => render(text) + (run ? ` (${run})` : ''));
  return ['', paint('bold', title), ...texts.flatMap(item)];
}

function item(text: string): readonly string[] {
  return wrapped(text, TEXT_COLUMNS - 4).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
}

function limitLines({ provider, warmUp }: SendingPlan, paint: Paint): readonly string[] {
  const limits = provider.limits.map((limit) => ({
    text: limitText(limit, ENGLISH) + (limit.note ? `. ${render(limit.note)}` : ''),
    source: limit.source,
  }));
  const shape = `Warm-up: ${render(warmUp.title)}`;
  const shapes = warmUp.sources.map((source, index) => ({
    text: shape + (warmUp.note && index === 0 ? `. ${render(warmUp.note)}` : ''),
    source,
  }));
  const all = [...limits, ...shapes];
  if (all.length === 0) return [];
  return [
    '',
    paint('bold', 'What limits it'),
    ...all.flatMap(({ text, source: { link, checked, standing } }) => [
      ...item(text),
      paint('dim', `    ${link} (as of ${checked}${standing === 'reported' ? ', reported by others' : ''})`),
    ]),
  ];
}
