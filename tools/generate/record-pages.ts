import { render } from '../../src/core/index.ts';
import type { RecordExample, RecordRule } from '../../src/core/records/index.ts';
import { fenced, MARKED } from './pages.ts';

/** What a fence says that an example is, by the extension of its file. */
const LANGUAGES: Readonly<Record<string, string>> = { zone: 'zone', yaml: 'yaml', js: 'js', tf: 'hcl' };

/** The page of a rule about DNS records. */
export function recordRulePage(rule: RecordRule): string {
  const { id, severity, title, why, source, examples } = rule;
  const isReported = (example: RecordExample) => example.source.includes('⟦');
  const lines = [
    `# ${title}`,
    '',
    `\`${id}\` · DNS records · ${severity}`,
    '',
    why,
    '',
    `Source: [${render(source.title)}](${source.link})`,
    '',
    '## What it reports',
    '',
    MARKED,
    '',
    ...examples.filter(isReported).flatMap(exampleLines),
    '## What it doesn’t report',
    '',
    ...examples.filter((example) => !isReported(example)).flatMap(exampleLines),
    '## Turn it off',
    '',
    'In `.inboxlintrc.json`, or under `inboxlint.rules` in the settings of VS Code:',
    '',
    ...fenced('json', `{ "rules": { "${id}": "off" } }`),
  ];
  return lines.join('\n');
}

function exampleLines({ path = '', source, fixed }: RecordExample): string[] {
  const language = LANGUAGES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text';
  const shown = fenced(language, source);
  return fixed === undefined ? shown : [...shown, 'After the fix:', '', ...fenced(language, fixed)];
}
