import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import {
  READ_EXTENSIONS,
  READ_LANGUAGES,
  UNREAD_EXTENSIONS,
  UNREAD_LANGUAGES,
} from '../../src/core/draft/formats.ts';
import { DEFAULT_DRAFTS } from '../../src/core/index.ts';
import { groupColors } from './colors.ts';
import { jsonText } from './json-text.ts';
import { externalized, type Texts } from './nls.ts';
import { allowSchema, presetSchema } from './schema/draft-settings.ts';
import { isRuleAt, PLAIN_SEVERITY, ruleSettingsSchema } from './schema/rule-settings.ts';

const PROPERTIES = ['contributes', 'configuration', 'properties'] as const;

/** What activates the extension besides a document in a language that drafts are written in: decision 17 weighs those for records. */
const ACTIVATION = [
  'onLanguage:yaml',
  'onLanguage:terraform',
  'onLanguage:opentofu',
  'onLanguage:zone',
  'onLanguage:dnszonefile',
  'workspaceContains:**/dnsconfig.js',
  'onLanguage:csv',
  'onLanguage:tsv',
  'onWebviewPanel:inboxlint.report',
  'onWebviewPanel:inboxlint.inbox',
  'onWebviewPanel:inboxlint.bounces',
  'onWebviewPanel:inboxlint.domain',
  'onWebviewPanel:inboxlint.plan',
  'onWebviewPanel:inboxlint.connect',
  'onUri',
  'workspaceContains:**/.inboxlintrc.json',
] as const;

export interface Manifest {
  readonly text: string;
  /** What `%key%` stands for in what was generated. */
  readonly texts: Texts;
}

/** `package.json` with the settings that the core knows best, printed anew; everything else in it says what it said. */
export function manifest(text: string): Manifest {
  const settings: readonly (readonly [name: string, schema: object, order: number])[] = [
    ['rules', ruleSettingsSchema(PLAIN_SEVERITY), 3],
    ['preset', { type: 'string', ...presetSchema() }, 4],
    ['allow', allowSchema(), 5],
  ];
  const events = [...READ_LANGUAGES.map((language) => `onLanguage:${language}`), ...ACTIVATION];
  let made = set(
    set(text, ['activationEvents'], events),
    [...PROPERTIES, 'inboxlint.drafts', 'default'],
    DEFAULT_DRAFTS,
  );
  const texts: Record<string, string> = {};
  for (const [name, schema, order] of settings) {
    const { value, texts: own } = externalized({ ...schema, scope: 'resource', order }, `setting.${name}`);
    made = set(made, [...PROPERTIES, `inboxlint.${name}`], value);
    Object.assign(texts, own);
  }
  const colors = groupColors();
  for (const { id, text: about } of colors) texts[`color.${id}`] = about;
  const contributed = colors.map(({ id, defaults }) => {
    return { id: `inboxlint.${id}`, description: `%color.${id}%`, defaults };
  });
  made = set(made, ['contributes', 'colors'], contributed);
  const validation = { fileMatch: '.inboxlintrc.json', url: './schema/inboxlintrc.schema.json' };
  made = withPalette(set(made, ['contributes', 'jsonValidation'], [validation]));
  return { text: jsonText(JSON.parse(made), isLine), texts };
}

/** Rules and theme colours, many of which are alike, are a line each. */
function isLine(path: readonly string[]): boolean {
  const isColor = path.length === 3 && path[0] === 'contributes' && path[1] === 'colors';
  return isRuleAt(path) || isColor;
}

/** When the command palette has a command on the document in front; asked to check what is not read, it says so. */
const PALETTE: Readonly<Record<string, string>> = {
  'inboxlint.check': inFrontOf(
    [...READ_LANGUAGES, ...UNREAD_LANGUAGES],
    [...READ_EXTENSIONS, ...UNREAD_EXTENSIONS],
  ),
  'inboxlint.fixAll': inFrontOf(READ_LANGUAGES, READ_EXTENSIONS),
};

function inFrontOf(languages: readonly string[], extensions: readonly string[]): string {
  const language = `editorLangId =~ /^(?:${languages.join('|')})$/`;
  const extension = `resourceExtname =~ /^\\.(?:${extensions.join('|')})$/i`;
  return [language, extension].map((condition) => `config.inboxlint.enable && ${condition}`).join(' || ');
}

function withPalette(text: string): string {
  const path = ['contributes', 'menus', 'commandPalette'] as const;
  const tree = parseTree(text);
  const menu = tree && findNodeAtLocation(tree, [...path]);
  return (menu?.children ?? []).reduce((made, entry, index) => {
    const command: unknown = findNodeAtLocation(entry, ['command'])?.value;
    const when = PALETTE[String(command)];
    return when === undefined ? made : set(made, [...path, index, 'when'], when);
  }, text);
}

function set(text: string, path: (string | number)[], value: unknown): string {
  return applyEdits(text, modify(text, path, value, {}));
}
