import {
  CONFIG_FILE,
  type Example,
  type Message,
  measuredSentence,
  type Option,
  type Rule,
  type RuleId,
  reasonSentence,
  render,
  rules,
  type SettableRuleId,
  weights,
} from '../core/index.ts';
import { recipientRules } from '../core/recipients/index.ts';
import { recordRules } from '../core/records/index.ts';
import { cellsOf, printable } from './cells.ts';
import type { Paint } from './color.ts';
import { pointsText } from './score-lines.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './wrap.ts';

/** Lines longer than this are hard to read. */
const MAX_COLUMNS = 80;

/** What a rule reports, why, and how to set it, as its page in the documentation says it. */
export function rulePage(id: SettableRuleId, screen: Screen): string {
  const rule: Rule<RuleId> | undefined = rules.find((one) => one.id === id);
  return rule ? draftRulePage(rule, screen) : otherRulePage(id, screen);
}

function draftRulePage(rule: Rule<RuleId>, { paint, columns }: Screen): string {
  const { id, group, title, why, filters, options = {} } = rule;
  const about = [
    id,
    group,
    severitiesOf(rule),
    weights[id] > 0 ? `up to ${pointsText(weights[id])}` : 'no points',
  ].join(' · ');
  const evidence = [measuredSentence(id), reasonSentence(rule)].flatMap((one) => (one ? [render(one)] : []));
  const paragraph = paragraphs(columns);
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

/** A rule about something else than drafts. */
interface OtherRule {
  readonly title: string;
  readonly why: string;
  readonly severity: string;
  /** What it is about. */
  readonly group: string;
  /** Where it is from, if that is a standard. */
  readonly source?: { readonly title: Message; readonly link: string };
  readonly examples: readonly {
    readonly kind: string;
    readonly text: string;
    readonly fixed: string | undefined;
  }[];
  /** What checks it. */
  readonly command: string;
}

/** The rule of that id about DNS records or recipients. */
function otherRule(id: SettableRuleId): OtherRule | undefined {
  const ofRecords = recordRules.find((one) => one.id === id);
  if (ofRecords) {
    const examples = ofRecords.examples.map(({ path = 'record', source, fixed }) => {
      return { kind: path, text: source, fixed };
    });
    return { ...ofRecords, group: 'DNS records', command: 'inboxlint domain --records', examples };
  }
  const ofRecipients = recipientRules.find((one) => one.id === id);
  if (!ofRecipients) return undefined;
  const examples = ofRecipients.examples.map(({ name = 'recipients.csv', list, fixed }) => {
    return { kind: name, text: list, fixed };
  });
  return { ...ofRecipients, group: 'recipients', command: 'inboxlint recipients', examples };
}

/** The same of a rule about something else than drafts; nothing where there is no such rule. */
function otherRulePage(id: SettableRuleId, { paint, columns }: Screen): string {
  const rule = otherRule(id);
  if (!rule) return '';
  const { title, why, severity, group, source, examples, command } = rule;
  const shown = (isReported: boolean) =>
    examples
      .filter(({ text }) => text.includes(OPEN) === isReported)
      .map(({ kind, text, fixed }) => marked(kind, text, fixed, paint));
  const parts = [
    `${paint('bold', title)}\n${paint('dim', [id, group, severity].join(' · '))}`,
    paragraphs(columns)(why),
    ...(source ? [`${render(source.title)}: ${source.link}`] : []),
    ...section('Reported (marked with ^)', shown(true), paint),
    ...section('Not reported', shown(false), paint),
    ...section('Turn it off', [offLines('files', id, `${command} --rule ${id}:off …`)], paint),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Breaks a text into lines that are comfortable to read. */
function paragraphs(columns: number): (words: string, indent?: string) => string {
  return (words, indent = '') =>
    wrapped(printable(words), Math.min(columns, MAX_COLUMNS) - indent.length)
      .map((line) => indent + line)
      .join('\n');
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
  return `${offLines('drafts', id, `--rule ${id}:off`)}\n${offLine('For the next line of a draft', `<!-- inboxlint-disable-next-line ${id} -->`)}`;
}

/** How to turn a rule off for all drafts or files, and for one run. */
function offLines(what: string, id: SettableRuleId, forOneRun: string): string {
  const setting = `{ "rules": { "${id}": "off" } }`;
  return `${offLine(`For your ${what}, in ${CONFIG_FILE}`, setting)}\n${offLine('For one run', forOneRun)}`;
}

const OFF_COLUMNS = 40;

function offLine(when: string, how: string): string {
  return `${INDENT}${`${when}:`.padEnd(OFF_COLUMNS)}${how}`;
}

const INDENT = '  ';
const OPEN = '⟦';
const MARKS = /[⟦⟧]/;

function exampleText({ format, draft, fixed, team }: Example, paint: Paint): string {
  const shown = marked(format, draft, fixed, paint);
  return team ? `${INDENT}${paint('dim', `with ${JSON.stringify(team)}`)}\n${shown}` : shown;
}

/** A draft or a file under its name, and as it is fixed. */
function marked(name: string, draft: string, fixed: string | undefined, paint: Paint): string {
  const shown = `${INDENT}${paint('dim', `${name}:`)}\n${quoted(draft, paint)}`;
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
