import { text } from '../text/message.ts';
import type { CatalogConfig } from './config.ts';
import type { JsonNode } from './syntax.ts';
import { type ConfigWording, UNKNOWN_SETTING, type ValueReader } from './value-reader.ts';

/** Catalogs of a file that are read. */
const MAX_CATALOGS = 100;

const CATALOG: ConfigWording = {
  ...UNKNOWN_SETTING,
  notAnObject: text`A catalog must be an object in braces.`,
};

/** Reads the catalogs that a configuration names, from its JSON; what is wrong is said at its place. */
export function readCatalogs(node: JsonNode, values: ValueReader): readonly CatalogConfig[] {
  if (node.type !== 'array') {
    values.problem(
      node,
      text`“catalogs” takes a list of objects, each with “files” and with “subject”, “body” or both.`,
    );
    return [];
  }
  const children = node.children ?? [];
  const tooMany = children[MAX_CATALOGS];
  if (tooMany)
    values.problem(tooMany, text`There are more than ${MAX_CATALOGS} catalogs. The rest are ignored.`);
  return children.slice(0, MAX_CATALOGS).map((child) => readCatalog(child, values));
}

function readCatalog(node: JsonNode, values: ValueReader): CatalogConfig {
  const parts: { -readonly [Key in keyof CatalogConfig]: CatalogConfig[Key] } = { files: [] };
  const named = new Set<keyof CatalogConfig>();
  const keys = (name: 'subject' | 'body', wanted: ReturnType<typeof text>) => (value: JsonNode) => {
    named.add(name);
    const globs = values.globs(value, wanted);
    if (globs) parts[name] = globs;
  };
  values.members(node, CATALOG, {
    files: (value) => {
      named.add('files');
      parts.files =
        values.globs(value, text`“files” takes a list of globs, such as ["locales/*.yml"].`) ?? [];
    },
    subject: keys('subject', text`“subject” takes globs of keys, such as "**.subject".`),
    body: keys('body', text`“body” takes globs of keys, such as "**.body".`),
  });
  if (node.type !== 'object') return parts;
  if (!named.has('files')) values.problem(node, text`This catalog has no “files”.`);
  else if (named.size === 1)
    values.problem(node, text`This catalog has neither “subject” nor “body”. Add at least one of them.`);
  return parts;
}
