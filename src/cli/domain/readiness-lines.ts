import type { ProviderStanding, Readiness } from '../../core/domain/index.ts';
import { render } from '../../core/index.ts';
import type { Screen } from '../screen.ts';

/** What each provider asks for, as a table, and the pages that it is from. */
export function readinessLines(readiness: readonly Readiness[], { paint }: Screen): readonly string[] {
  const rows = readiness.map(({ name, everybody, bulk }) => [
    name,
    standingText(everybody),
    standingText(bulk),
  ]);
  const head = ['', 'Everybody', '5,000 or more emails a day'];
  const widths = [0, 1].map((at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const table = readiness.map(({ name, everybody, bulk }, at) => {
    const text = line(rows[at] ?? [name]);
    const isMissing = everybody.result === 'fail' || bulk.result === 'fail';
    return `  ${isMissing ? paint('red', text) : text}`;
  });
  return [
    paint('bold', 'What providers ask for'),
    `  ${paint('dim', line(head))}`,
    ...table,
    ...faultLines(readiness),
    ...notToldLines(readiness),
    ...sourceLines(readiness).map((one) => `  ${paint('dim', one)}`),
  ];
}

function standingText({ result, isPartlyMet, requirements }: ProviderStanding): string {
  if (result === 'nothing-asked') return 'nothing';
  const missing = requirements.filter((one) => one.result === 'fail').map(({ title }) => render(title));
  if (missing.length > 0) return `to fix: ${missing.join('; ')}`;
  if (result === 'pass') return 'ready';
  return isPartlyMet ? 'nothing wrong so far' : 'not known';
}

/** What is wrong where no check tells it, once. */
function faultLines(readiness: readonly Readiness[]): readonly string[] {
  const lines = readiness
    .flatMap(({ everybody, bulk }) => [...everybody.requirements, ...bulk.requirements])
    .flatMap(({ title, faults }) => faults.map((fault) => `  ${render(title)}: ${render(fault)}`));
  return [...new Set(lines)];
}

/** What could not be told, and what nobody can tell here. */
function notToldLines(readiness: readonly Readiness[]): readonly string[] {
  const titles = (wanted: string) => {
    const all = readiness.flatMap(({ everybody, bulk }) => [...everybody.requirements, ...bulk.requirements]);
    return [...new Set(all.filter(({ result }) => result === wanted).map(({ title }) => render(title)))];
  };
  const [unknown, unchecked] = [titles('unknown'), titles('not-checked')];
  return [
    ...(unknown.length > 0 ? [`  Not known: ${unknown.join('; ')}`] : []),
    ...(unchecked.length > 0 ? [`  Not checked here: ${unchecked.join('; ')}`] : []),
  ];
}

function sourceLines(readiness: readonly Readiness[]): readonly string[] {
  const pages = new Map<string, string>();
  for (const { name, everybody, bulk } of readiness)
    for (const { source } of [...everybody.requirements, ...bulk.requirements])
      pages.set(source.link, `${name}: ${source.link} (as of ${source.checked})`);
  return [...pages.values()];
}
