import { parse } from 'yaml';

/** A catalog as other parsers read it: its strings by their keys, joined by a sign that no key has. */
export type TextsByKey = ReadonlyMap<string, string>;

const BETWEEN = '\u0001';

export function textsOfJson(source: string): TextsByKey {
  return textsIn(JSON.parse(source));
}

export function textsOfYaml(source: string): TextsByKey {
  return textsIn(parse(source, { logLevel: 'error', strict: false }));
}

/** Paths as `TextsByKey` has them. */
export function joined(path: readonly string[]): string {
  return path.join(BETWEEN);
}

function textsIn(value: unknown): TextsByKey {
  const texts = new Map<string, string>();
  const visit = (node: unknown, path: readonly string[]) => {
    if (typeof node === 'string') texts.set(joined(path), node);
    else if (typeof node === 'object' && node !== null)
      for (const [key, child] of Object.entries(node)) visit(child, [...path, key]);
  };
  visit(value, []);
  return texts;
}

/** PO by the grammar of the manual of gettext, entry by entry; `msgid` and what its forms say. */
export function textsOfPo(source: string): TextsByKey {
  const texts = new Map<string, string>();
  for (const block of source.split(/\n[ \t]*\n/)) {
    const lines = block.split('\n').filter((line) => !line.startsWith('#'));
    if (/^#,.*\bfuzzy\b/m.test(block)) continue;
    const fields = new Map<string, string>();
    let name = '';
    for (const line of lines) {
      const [, keyword, string] = /^(?:([a-z_]+(?:\[\d\])?) )?("(?:[^"\\]|\\.)*")$/.exec(line) ?? [];
      if (string === undefined) continue;
      name = keyword ?? name;
      // Of the escapes that are written here, those of JSON are a part.
      fields.set(name, (fields.get(name) ?? '') + String(JSON.parse(string)));
    }
    const [id, context] = [fields.get('msgid'), fields.get('msgctxt')];
    if (id === undefined || id === '') continue;
    for (const [field, text] of fields) {
      if (!field.startsWith('msgstr') || text === '') continue;
      const named = id + field.slice('msgstr'.length);
      texts.set(joined(context === undefined ? [named] : [context, named]), text);
    }
  }
  return texts;
}
