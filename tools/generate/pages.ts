import {
  type Example,
  type Group,
  measuredSentence,
  PRESETS,
  type Rule,
  reasonSentence,
  render,
  rules,
} from '../../src/core/index.ts';
import { type RecipientRule, recipientRules } from '../../src/core/recipients/index.ts';
import { type RecordRule, recordRules } from '../../src/core/records/index.ts';
import type { ListedRule } from '../../src/core/rules/index.ts';
import { ruleOf } from '../measure/categories.ts';
import { lexicon } from '../measure/observe.ts';
import { isMeasured, weightOf } from './weights.ts';

/** The names of the groups of rules, in the order in which they are listed. */
export const GROUPS: Readonly<Record<Group, string>> = {
  wording: 'Wording',
  typography: 'Typography',
  subject: 'Subject and preview text',
  links: 'Links',
  images: 'Images',
  markup: 'Markup',
  accessibility: 'Accessibility',
  compliance: 'Compliance',
  headers: 'Headers',
  directives: 'Directives',
};

type AnyOtherRule = RecordRule | RecipientRule;

/** The rules that are about something else than drafts. */
const OTHERS: readonly (readonly [name: string, rules: readonly AnyOtherRule[]])[] = [
  ['DNS records', recordRules],
  ['Recipients', recipientRules],
];

const GROUP_NAMES = Object.entries(GROUPS);

const FORMATS = { html: 'html', markdown: 'markdown', text: 'text', eml: 'eml', jsx: 'tsx' };

/** The page of a rule: what it reports, why, what to do, examples before and after, and how to turn it off. */
export function rulePage(rule: ListedRule): string {
  const lines = [
    `# ${rule.title}`,
    '',
    [`\`${rule.id}\``, GROUPS[rule.group], severityText(rule), pointsText(rule)].join(' · '),
    '',
    rule.why,
    '',
    ...evidenceLines(rule),
    ...exampleLines('What it reports', [MARKED, ''], rule.examples.filter(isReported)),
    ...exampleLines(
      'What it doesn’t report',
      [],
      rule.examples.filter((example) => !isReported(example)),
    ),
    ...optionLines(rule),
    ...filterLines(rule),
    ...offLines(rule),
  ];
  return lines.join('\n');
}

/** What the marks in examples mean. */
export const MARKED = 'The editor underlines the part between ⟦ and ⟧.';

/** The list of all rule pages: a table for each group, each rule linked to its page. */
export function ruleIndex(): string {
  const about =
    'Each rule’s page says what it reports, why, how many points it adds and how to turn it off. 🔧 means that it offers a fix.';
  const sections = GROUP_NAMES.map(([group, name]) => {
    const rows = rulesIn(group).map((rule) => {
      return [`[\`${rule.id}\`](${rule.id}.md)`, rule.title, hasFix(rule) ? '🔧' : ''];
    });
    return `## ${name}\n\n${table(['Rule', 'Reports', 'Fix'], rows)}`;
  });
  const others = OTHERS.map(([name, those]) => {
    const rows = those.map((rule) => {
      return [`[\`${rule.id}\`](${rule.id}.md)`, rule.title, hasFix(rule) ? '🔧' : ''];
    });
    return `## ${name}\n\n${table(['Rule', 'Reports', 'Fix'], rows)}`;
  });
  return [`# Rules\n\n${about}\n`, ...sections, ...others].join('\n');
}

/** How many rules each group has, and how many of them offer a fix. */
export function groupTable(): string {
  const counts = (those: readonly (ListedRule | AnyOtherRule)[]) => [
    String(those.length),
    String(those.filter(hasFix).length),
  ];
  const rows = GROUP_NAMES.map(([group, name]) => [name, ...counts(rulesIn(group))]);
  const others = OTHERS.map(([name, those]) => [name, ...counts(those)]);
  const all = [...rules, ...OTHERS.flatMap(([, those]) => those)];
  return table(['Group', 'Rules', 'With a fix'], [...rows, ...others, ['All', ...counts(all)]]);
}

function rulesIn(group: string): readonly ListedRule[] {
  return rules.filter((rule) => rule.group === group);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}

/** The rules about phrases of which one at least has other words to take its place. */
const REWORDING: ReadonlySet<string | undefined> = new Set(
  lexicon.filter(({ phrase }) => phrase.instead).map(({ category }) => ruleOf(category)),
);

/** Whether an example of the rule is fixed, or one of its phrases may be. */
function hasFix({
  id,
  examples,
}: {
  readonly id: string;
  readonly examples: readonly Pick<Example, 'fixed'>[];
}) {
  return REWORDING.has(id) || examples.some(({ fixed }) => fixed !== undefined);
}

function isReported({ draft }: Example): boolean {
  return draft.includes('⟦');
}

function exampleLines(heading: string, about: readonly string[], examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  const lines = [`## ${heading}`, '', ...about];
  for (const { format, draft, fixed, team } of examples) {
    if (team) lines.push('With this configuration:', '', ...fenced('json', teamText(team)));
    lines.push(...fenced(FORMATS[format], draft));
    if (fixed !== undefined) lines.push('After the fix:', '', ...fenced(FORMATS[format], fixed));
  }
  return lines;
}

/** What an example’s configuration says, as it is written. */
function teamText({ phrases, require }: NonNullable<Example['team']>): string {
  const short = (list: readonly string[]) => (list.length === 1 ? list[0] : list);
  const written = {
    ...(phrases && {
      phrases: phrases.map(({ find, use, ...said }) => ({
        find: short(find),
        ...(use && { use: short(use) }),
        ...said,
      })),
    }),
    ...(require && { require }),
  };
  return JSON.stringify(written, null, 1).replace(/\n */g, ' ');
}

/** A code block whose fence is longer than any in the text; invisible characters are written out. */
export function fenced(language: string, text: string): string[] {
  const shown = text.replace(/[\0\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, (character) => {
    return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...shown.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n'), fence, ''];
}

function evidenceLines(rule: ListedRule): string[] {
  const said = [measuredSentence(rule.id), reasonSentence(rule)].flatMap((one) => (one ? [render(one)] : []));
  if (said.length > 0) return [`${said.join(' ')} [How this was measured](../accuracy.md)`, ''];
  if (isMeasured(rule)) return ['It hasn’t been measured on email yet, so it adds no points.', ''];
  return ['Its points are set by hand, because collected email doesn’t show how headers were written.', ''];
}

function filterLines({ filters }: Pick<Rule, 'filters'>): string[] {
  if (filters.length === 0) return [];
  const symbols = filters.map((symbol) => `\`${symbol}\``).join(', ');
  const about = `SpamAssassin and Rspamd check for the same thing under these names: ${symbols}. Which of them an email triggers depends on
its exact text; a problem lists only those that a filter reported for such a text.`;
  return ['## Related filter rules', '', about, ''];
}

/** The severity, and the presets that have another one. */
function severityText({ severity, presets }: Pick<Rule, 'severity' | 'presets'>): string {
  const others = Object.entries(presets ?? {});
  if (others.length === PRESETS.length && others.every(([, set]) => set === 'off')) return 'off by default';
  const named = others.map(([preset, set]) => `, \`${set}\` with the preset \`${preset}\``);
  return `${severity}${named.join('')}`;
}

function pointsText(rule: ListedRule): string {
  const weight = weightOf(rule);
  if (weight === 0) return 'no points';
  const bounds = Object.entries(rule.most ?? {}).filter(([, points]) => points < weight);
  const bounded = bounds.map(([preset, points]) => `, ${points} with the preset \`${preset}\``);
  return `up to ${weight} ${weight === 1 ? 'point' : 'points'}${bounded.join('')}`;
}

/** The numbers that an author may set. */
function optionLines({ options }: Pick<Rule, 'options'>): string[] {
  if (!options) return [];
  const rows = Object.entries(options).map(([name, { default: unset, minimum, maximum, description }]) => {
    return [`\`${name}\``, description, String(unset), `${minimum} to ${maximum}`];
  });
  return ['## Options', '', table(['Option', 'What it sets', 'Default', 'Range'], rows)];
}

/** How to turn a rule off; where comments can do it, for a line or a draft. */
function offLines({ id, group }: Pick<ListedRule, 'id' | 'group'>): string[] {
  const everywhere = [
    '## Turn it off',
    '',
    'In `.inboxlintrc.json`, or under `inboxlint.rules` in the settings of VS Code:',
    '',
    ...fenced('json', `{ "rules": { "${id}": "off" } }`),
  ];
  if (group === 'directives' || group === 'headers') return everywhere;
  const draft = [
    'In one draft, with a comment before its text:',
    '',
    ...fenced('html', `<!-- inboxlint-disable ${id} -->`),
  ];
  if (group === 'compliance') return [...everywhere, ...draft];
  const line = [
    'In one line, with a comment before it:',
    '',
    ...fenced('html', `<!-- inboxlint-disable-next-line ${id} -->`),
  ];
  return [...everywhere, ...line, ...draft];
}
