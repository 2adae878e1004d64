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
    '# What filters look for and what Inboxlint reports',
    '',
    `SpamAssassin, Rspamd and web-based checkers look for ${checks.length} things that can be checked in a draft. Inboxlint reports`,
    `${covered} of them. A rule covers the part of a symbol that depends on the draft, not what servers, relays and blocklists add to`,
    'it. The words, patterns and weights are our own.',
    '',
    'A symbol is listed only if one of our test messages triggers it in the filter and is reported by the rule. The messages are in',
    '[`symbol-witnesses.json`](../tools/data/symbol-witnesses.json), and the tests send them to both filters. Symbols that could',
    'not be verified this way are listed below, with the reason.',
    '',
    '| | What filters look for | SpamAssassin and Rspamd | Rules |',
    '| --- | --- | --- | --- |',
    ...checks.map(checkRow),
    '',
    '## Symbols without a verified rule',
    '',
    ...leftLines(),
    '',
    '## What providers require of senders',
    '',
    '| Who | Requires | Rules |',
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
