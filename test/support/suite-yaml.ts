/** What a document of the suite is made of. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

interface YamlLine {
  readonly indent: number;
  readonly text: string;
}

/**
 * Reads as much of YAML as the test suite of RFC 7208 is written in: documents, mappings and lists by indentation, plain,
 * quoted and folded texts, lists in brackets. Numbers stay texts.
 */
export function readYaml(source: string): YamlValue[] {
  const documents = source.split(/^---$/m).map((part) => {
    const lines = part.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
    return lines.map((line): YamlLine => ({ indent: line.search(/\S/), text: line.trim() }));
  });
  return documents.filter((lines) => lines.length > 0).map((lines) => readBlock(lines));
}

function readBlock(lines: readonly YamlLine[]): YamlValue {
  const entries = entriesOf(lines);
  if (lines[0]?.text.startsWith('- ')) {
    return entries.map(([first, ...more]) => {
      const item = first.text.slice(2);
      return /^[^'"[\s][^:]*:( |$)|^'[^']*': /.test(item)
        ? readBlock([{ ...first, text: item }, ...more])
        : readScalar(item);
    });
  }
  return Object.fromEntries(
    entries.map(([first, ...more]) => {
      const [, quoted, plain = '', value = ''] = /^(?:'([^']*)'|(.+?)):(?: +(.*))?$/.exec(first.text) ?? [];
      return [quoted ?? plain, readEntry(value, more)];
    }),
  );
}

/** Each line of the least indentation, with the lines that belong to it. */
function entriesOf(lines: readonly YamlLine[]): [YamlLine, ...YamlLine[]][] {
  const entries: [YamlLine, ...YamlLine[]][] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (last && line.indent > last[0].indent) last.push(line);
    else entries.push([line]);
  }
  return entries;
}

function readEntry(value: string, below: readonly YamlLine[]): YamlValue {
  if (value === '' && below.length > 0) return readBlock(below);
  if (/^[>|]-?$/.test(value)) return below.map(({ text }) => text).join(' ');
  return readScalar([value, ...below.map(({ text }) => text)].join(' '));
}

function readScalar(text: string): YamlValue {
  if (text.startsWith('[')) return text.slice(1, -1).split(/, */).map(readScalar);
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  return text
    .slice(1, -1)
    .replace(/\\(?:x([0-9A-Fa-f]{2})|(.))/g, (_, hex: string | undefined, other = '') => {
      if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
      return other === '0' ? '\0' : other;
    });
}
