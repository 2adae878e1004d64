import {
  CONFIG_FILE,
  type Example,
  measuredSentence,
  type Option,
  type Rule,
  type RuleId,
  reasonSentence,
  render,
  rules,
  weights,
} from '../core/index.ts';
import { cellsOf, printable } from './cells.ts';
import type { Paint } from './color.ts';
import { pointsText } from './score-lines.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './wrap.ts';

/** Lines longer than this are hard to read. */
const MAX_COLUMNS = 80;

/** What a rule reports, why, and how to set it, as its page in the documentation says it. */
export function rulePage(id: RuleId, { paint, columns }: Screen): string {
  const rule: Rule<RuleId> | undefined = rules.find((one) => one.id === id);
  if (!rule) return '';
  const { group, title, why, filters, options = {} } = rule;
  const about = [
    id,
    group,
    severitiesOf(rule),
    weights[id] > 0 ? `up to ${pointsText(weights[id])}` : 'no points',
  ].join(' · ');
  const evidence = [measuredSentence(id), reasonSentence(rule)].flatMap((one) => (one ? [render(one)] : []));
  const paragraph = (words: string, indent = '') =>
    wrapped(printable(words), Math.min(columns, MAX_COLUMNS) - indent.length)
      .map((line) => indent + line)
      .join('\n');
  const [reported, others] = parted(rule.examples);
  const parts = [
    `${paint('bold', title)}\n${paint('dim', about)}`,
    paragraph(why),
    ...(evidence.length > 0 ? [paragraph(evidence.join(' '))] : []),
    ...section(
      'Reported (marked with ^)',
      reported.map((example) => exampleText(example, paint)),
      paint,
    ),
    ...section(
      'Not reported',
      others.map((example) => exampleText(example, paint)),
      paint,
    ),
    ...section('Options', Object.entries(options).map(optionText), paint),
    ...section(
      'What filters call it',
      filters.length > 0 ? [paragraph(filters.join(', '), INDENT)] : [],
      paint,
    ),
    ...section('Turn it off', [turnOff(id)], paint),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The severity, and what presets make of it: `warning (transactional: off)`. */
function severitiesOf({ severity, presets = {} }: Rule): string {
  const others = Object.entries(presets).map(([preset, other]) => `${preset}: ${other}`);
  return others.length > 0 ? `${severity} (${others.join(', ')})` : severity;
}

/** The examples that are reported, and those that are not. */
function parted(examples: readonly Example[]): readonly [readonly Example[], readonly Example[]] {
  const isReported = ({ draft }: Example) => draft.includes(OPEN);
  return [examples.filter(isReported), examples.filter((example) => !isReported(example))];
}

function section(heading: string, blocks: readonly string[], paint: Paint): readonly string[] {
  if (blocks.length === 0) return [];
  return [`${paint('bold', heading)}\n\n${blocks.join('\n\n')}`];
}

function optionText([name, { default: usual, minimum, maximum, description }]: [string, Option]): string {
  return `${INDENT}${name}: ${description} (${minimum} to ${maximum}; default ${usual})`;
}

function turnOff(id: RuleId): string {
  return [
    `For your drafts, in ${CONFIG_FILE}:  { "rules": { "${id}": "off" } }`,
    `For one run:                        --rule ${id}:off`,
    `For the next line of a draft:       <!-- inboxlint-disable-next-line ${id} -->`,
  ]
    .map((line) => INDENT + line)
    .join('\n');
}

const INDENT = '  ';
const OPEN = '⟦';
const MARKS = /[⟦⟧]/;

function exampleText({ format, draft, fixed }: Example, paint: Paint): string {
  const shown = `${INDENT}${paint('dim', `${format}:`)}\n${quoted(draft, paint)}`;
  return fixed === undefined
    ? shown
    : `${shown}\n${INDENT}${paint('dim', 'fixed:')}\n${quoted(fixed, paint)}`;
}

/** The lines of a draft, carets under what stands between ⟦ and ⟧. */
function quoted(draft: string, paint: Paint): string {
  let isMarked = false;
  const lines = draft.replace(/\n$/, '').split(/\r\n?|\n/);
  return lines
    .flatMap((line) => {
      let text = '';
      let carets = '';
      for (const { shown, width } of cellsOf(line)) {
        if (MARKS.test(shown)) isMarked = shown === OPEN;
        else {
          text += shown;
          carets += (isMarked ? '^' : ' ').repeat(width);
        }
      }
      const under = carets.trimEnd();
      return under === '' ? [text] : [text, paint('yellow', under)];
    })
    .map((line) => (line === '' ? '' : INDENT + INDENT + line))
    .join('\n');
}
