import { rules } from '../../src/core/index.ts';
import { checks, type FilterCheck } from './checks.ts';
import { requirements } from './providers.ts';

/** The ids of the rules that report what a symbol stands for, in the registry's order. */
export function rulesFor(symbol: string): readonly string[] {
  return rules.filter(({ filters }) => filters.includes(symbol)).map(({ id }) => id);
}

/** The ids of the rules that report what a check looks for. */
export function rulesOf({ symbols, rules: named }: FilterCheck): readonly string[] {
  return [...new Set([...symbols.flatMap(rulesFor), ...named])];
}

/** The page that says what filters and providers look for, and which rules report it. */
export function coveragePage(): string {
  const covered = checks.filter((check) => rulesOf(check).length > 0).length;
  return [
    '# What filters look for, and what we report',
    '',
    `SpamAssassin, Rspamd and the checkers on the web look for ${checks.length} things that a draft can be checked for; rules`,
    `of ours report ${covered} of them. A rule with a symbol reports the part of it that stands in the draft: what servers, relays`,
    'and block lists add to a symbol is not in it. The words, patterns and weights are our own.',
    '',
    'A symbol is named here where a message of our own makes the filter name it and is reported by one of the rules: the',
    'messages are in [`symbol-witnesses.json`](../tools/data/symbol-witnesses.json), and the tests send them to both filters.',
    'What could not be verified so is below, with the reason.',
    '',
    '| | Looked for | SpamAssassin and Rspamd | Rules |',
    '| --- | --- | --- | --- |',
    ...checks.map(checkRow),
    '',
    '## Left to a reason',
    '',
    ...leftLines(),
    '',
    '## What providers ask of senders',
    '',
    '| Who | Asks for | Rules |',
    '| --- | --- | --- |',
    ...requirements.map(
      ({ who, asks, rules, left = '' }) =>
        `| ${who} | ${escaped(asks)} | ${rules.map(linked).join(', ') || left} |`,
    ),
    '',
  ].join('\n');
}

function checkRow(check: FilterCheck, index: number): string {
  const verified = check.symbols.filter((symbol) => rulesFor(symbol).length > 0);
  const symbols = verified.map((symbol) => `\`${symbol}\``).join(' ');
  const rules = rulesOf(check).map(linked).join(', ');
  return `| ${index + 1} | ${check.name} | ${symbols} | ${rules || 'see below'} |`;
}

function leftLines(): readonly string[] {
  return checks.flatMap(({ name, left }) =>
    Object.entries(left).map(([symbol, reason]) => `- \`${symbol}\` (${name}): ${reason}`),
  );
}

function linked(id: string): string {
  return `[\`${id}\`](rules/${id}.md)`;
}

function escaped(text: string): string {
  return text.replace(/[<>{}|]/g, '\\$&');
}
