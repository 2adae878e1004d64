import type { RecipientExample, RecipientRule } from '../../src/core/recipients/index.ts';
import { fenced, MARKED } from './pages.ts';

/** The page of a rule about lists of recipients. */
export function recipientRulePage({ id, severity, title, why, examples }: RecipientRule): string {
  const isReported = ({ list }: RecipientExample) => list.includes('⟦');
  const others = examples.filter((example) => !isReported(example));
  const lines = [
    `# ${title}`,
    '',
    `\`${id}\` · Recipients · ${severity}`,
    '',
    why,
    '',
    '## What it reports',
    '',
    MARKED,
    '',
    ...examples.filter(isReported).flatMap(exampleLines),
    ...(others.length > 0 ? ['## What it doesn’t report', '', ...others.flatMap(exampleLines)] : []),
    '## Turn it off',
    '',
    'In `.inboxlintrc.json`, or under `inboxlint.rules` in the settings of VS Code:',
    '',
    ...fenced('json', `{ "rules": { "${id}": "off" } }`),
  ];
  return lines.join('\n');
}

function exampleLines({ list, name = '.csv', fixed }: RecipientExample): string[] {
  const language = name.endsWith('.csv') ? 'csv' : 'text';
  const shown = fenced(language, list);
  return fixed === undefined ? shown : [...shown, 'After the fix:', '', ...fenced(language, fixed)];
}
