/** A text that users read, and where the source says it. */
export interface Said {
  readonly text: string;
  readonly at: number;
}

/** The templates of the tagged messages (`text` before a template) in a TypeScript source, their holes numbered. */
export function taggedTemplates(source: string): readonly Said[] {
  return [...source.matchAll(/(?<![\w.'"`])text`/g)].map(({ index }) => {
    const begin = index + 'text`'.length;
    return { text: templateFrom(source, begin), at: index };
  });
}

/** The texts that `vscode.l10n.t` is called with in a TypeScript source, and those written as `template: '…'`. */
export function localized(source: string): readonly Said[] {
  const calls = /(?:l10n\.t\(\s*|\btemplate:\s*)(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;
  return [...source.matchAll(calls)].map(({ 1: single, 2: double, index }) => ({
    text: unescaped(single ?? double ?? ''),
    at: index,
  }));
}

/** Places where `vscode.l10n.t` is called with something other than a text: its text has to come from elsewhere. */
export function computed(source: string): readonly string[] {
  return [...source.matchAll(/l10n\.t\(\s*(?!['"\s])([^,)\s]+)/g)].map(({ 1: argument = '' }) => argument);
}

const ESCAPE = /^\\(?:u\{[\da-f]+\}|u[\da-f]{4}|.)/is;
const LONGEST_ESCAPE = 10;

function templateFrom(source: string, begin: number): string {
  let text = '';
  let holes = 0;
  for (let at = begin; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '`') return text;
    if (char === '\\') {
      const [written = ''] = ESCAPE.exec(source.slice(at, at + LONGEST_ESCAPE)) ?? [];
      text += unescaped(written);
      at += written.length - 1;
    } else if (char === '$' && source.charAt(at + 1) === '{') {
      text += `{${holes++}}`;
      at = endOfHole(source, at + 2);
    } else text += char;
  }
  throw new Error('A template does not end.');
}

/** Where the `}` stands that ends an expression in a template; the expression may have templates of its own. */
function endOfHole(source: string, begin: number): number {
  let depth = 1;
  for (let at = begin; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '`') at = endOfTemplate(source, at + 1);
    else if (char === "'" || char === '"') at = source.indexOf(char, at + 1);
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at;
  }
  throw new Error('A hole of a template does not end.');
}

function endOfTemplate(source: string, begin: number): number {
  for (let at = begin; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '`') return at;
    else if (char === '$' && source.charAt(at + 1) === '{') at = endOfHole(source, at + 2);
  }
  throw new Error('A template does not end.');
}

function unescaped(text: string): string {
  return text.replace(/\\(u\{([\da-f]+)\}|u([\da-f]{4})|.)/gi, (_, whole: string, braced, plain) => {
    const code = braced ?? plain;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return whole === 'n' ? '\n' : whole;
  });
}
