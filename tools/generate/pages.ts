import {
  type Example,
  type Group,
  measuredSentence,
  type Rule,
  reasonSentence,
  render,
  rules,
} from '../../src/core/index.ts';
import type { ListedRule } from '../../src/core/rules/index.ts';
import { isMeasured, weightOf } from './weights.ts';

const GROUPS: Readonly<Record<Group, string>> = {
  wording: 'Wording',
  typography: 'Typography',
  subject: 'Subject and preheader',
  links: 'Links',
  images: 'Images',
  markup: 'Markup',
  compliance: 'Compliance',
  headers: 'Headers',
  directives: 'Directives',
};

const GROUP_NAMES = Object.entries(GROUPS);

const FORMATS = { html: 'html', markdown: 'markdown', text: 'text', eml: 'eml' };

/** The page of a rule: what it reports, why, what to do, examples. */
export function rulePage(rule: ListedRule): string {
  const lines = [
    `# ${rule.title}`,
    '',
    `\`${rule.id}\` · ${GROUPS[rule.group]} · ${rule.severity} · up to ${weightOf(rule)} points`,
    '',
    rule.why,
    '',
    ...evidenceLines(rule),
    ...exampleLines('Reported', rule.examples.filter(isReported)),
    ...exampleLines(
      'Not reported',
      rule.examples.filter((example) => !isReported(example)),
    ),
    ...filterLines(rule),
    '## Turn it off',
    '',
    'In `.inboxlintrc.json`, or under `inboxlint.rules` in the settings of VS Code:',
    '',
    '```json',
    `{ "rules": { "${rule.id}": "off" } }`,
    '```',
    '',
  ];
  return lines.join('\n');
}

/** The list of all rule pages: a table of the rules by group, each linked to its page. */
export function ruleIndex(): string {
  const rows = GROUP_NAMES.flatMap(([group, name]) =>
    rulesIn(group).map((rule) => {
      const fix = hasFix(rule) ? '🔧' : '';
      return [name, `[\`${rule.id}\`](${rule.id}.md)`, rule.title, fix];
    }),
  );
  const about = 'What each rule reports, why and with which points is on its page. 🔧: a fix is offered.';
  return `# Rules\n\n${about}\n\n${table(['Group', 'Rule', 'Reports', 'Fix'], rows)}`;
}

/** How many rules each group has, and how many of them offer a fix. */
export function groupTable(): string {
  const counts = (those: readonly ListedRule[]) => [
    String(those.length),
    String(those.filter(hasFix).length),
  ];
  const rows = GROUP_NAMES.map(([group, name]) => [name, ...counts(rulesIn(group))]);
  return table(['Group', 'Rules', 'With a fix'], [...rows, ['All', ...counts(rules)]]);
}

function rulesIn(group: string): readonly ListedRule[] {
  return rules.filter((rule) => rule.group === group);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [head, head.map(() => '---'), ...rows].map(line).join('');
}

/** Whether an example of the rule is fixed. */
function hasFix({ examples }: Pick<Rule, 'examples'>): boolean {
  return examples.some(({ fixed }) => fixed !== undefined);
}

function isReported({ draft }: Example): boolean {
  return draft.includes('⟦');
}

function exampleLines(heading: string, examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  const lines = [`## ${heading}`, ''];
  for (const { format, draft, fixed } of examples) {
    lines.push(...fenced(FORMATS[format], draft));
    if (fixed !== undefined) lines.push('becomes', '', ...fenced(FORMATS[format], fixed));
  }
  return lines;
}

/** A code block whose fence is longer than any in the text; invisible characters are written out. */
function fenced(language: string, text: string): string[] {
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
  if (isMeasured(rule)) return ['It has not been measured on email yet, so it adds no points.', ''];
  return [
    'Its points are set by hand: it judges how an email is wrapped, which no corpus of content can measure.',
    '',
  ];
}

function filterLines({ filters }: Pick<Rule, 'filters'>): string[] {
  if (filters.length === 0) return [];
  const symbols = filters.map((symbol) => `\`${symbol}\``).join(', ');
  const about = `An email that makes SpamAssassin or Rspamd name one of these is reported by this rule: ${symbols}. Which of them
a text has depends on its exact words and marks; a finding names those that filters were seen to name for just such a text.`;
  return ['## What filters call it', '', about, ''];
}
