import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import type { CatalogNotation } from '../../../src/core/draft/catalog-notation.ts';
import { fc } from '../../support/properties.ts';

/** Words that fixes change, marks that mean something in one notation or another, white space and letters of all kinds. */
const PIECES =
  "Act now!!!•win• •  •\n•\n\n•\"•'•''•\\•\\n•: • #•- •,•[•]•{•}•%•%{name}•{{name}}•<p>•</p>•&amp;•|•>•!!!•é•😀•\u00A0•\u200B•\t•" +
  'true•12•~•@•`•$•100% FREE!!!•http://example.test/a b•{count, plural, one {# day!!!} other {# days}}';
const TEXT = fc
  .array(fc.constantFrom(...PIECES.split('•')), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''));

const KEY = fc.constantFrom(...'subject•body•body_html•note•a b•it•de•x.subject•null'.split('•'));
type DataTree = string | number | null | readonly DataTree[] | { readonly [key: string]: DataTree };

const { tree } = fc.letrec<{ tree: DataTree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: TEXT },
    fc.constantFrom(12, null),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(KEY, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const TREE = fc.dictionary(KEY, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

const STYLES = ['BLOCK_FOLDED', 'BLOCK_LITERAL', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN'] as const;

/** A tree as YAML in one of its styles. */
const YAML = fc
  .record({
    data: TREE,
    defaultStringType: fc.constantFrom(...STYLES),
    lineWidth: fc.constantFrom(0, 20, 80),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    indent: fc.constantFrom(2, 4),
    isCrlf: fc.boolean(),
  })
  .map(({ data, isCrlf, collectionStyle, ...options }) => {
    const written = `# A comment\n${stringify(data, { ...options, collectionStyle })}# The end\n`;
    return { data, source: isCrlf ? written.replaceAll('\n', '\r\n') : written };
  })
  // Some combinations the library writes wrong.
  .filter(({ data, source }) => isReadAs(source, data))
  .map(({ source }) => source);

function isReadAs(source: string, data: DataTree): boolean {
  try {
    return isDeepStrictEqual(parse(source), data);
  } catch {
    return false;
  }
}

const JSON_TEXT = fc
  .record({ data: TREE, space: fc.constantFrom('', '  ', '\t'), isAscii: fc.boolean() })
  .map(({ data, space, isAscii }) => {
    const source = JSON.stringify(data, undefined, space);
    return isAscii
      ? source.replace(/[^ -~\s]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : source;
  });

const PO_STRING = fc.tuple(TEXT, fc.boolean()).map(([text, isLong]) => {
  const written = (part: string) => `"${JSON.stringify(part).slice(1, -1)}"`;
  const parts = isLong ? ['', ...text.split(/(?<=\n)|(?<= )/)] : [text];
  return parts.map(written).join('\n');
});
const PO_ENTRY = fc
  .record({
    id: fc.constantFrom('welcome.subject', 'welcome.body', 'Act now!!! It is yours', 'x'),
    context: fc.option(fc.constantFrom('mail', 'body')),
    flag: fc.constantFrom('', '#, fuzzy\n', '#: mail.py:3\n', '#, python-format\n', '# Note\n'),
    texts: fc.array(PO_STRING, { minLength: 1, maxLength: 2 }),
  })
  .map(({ id, context, flag, texts: [one = '""', other] }) => {
    const head = `${flag}${context === null ? '' : `msgctxt "${context}"\n`}msgid "${id}"\n`;
    return other === undefined
      ? `${head}msgstr ${one}\n`
      : `${head}msgid_plural "${id}s"\nmsgstr[0] ${one}\nmsgstr[1] ${other}\n`;
  });
const PO = fc
  .array(PO_ENTRY, { minLength: 1, maxLength: 5 })
  .map((entries) =>
    ['msgid ""\nmsgstr "Language: en\\n"\n', ...entries, '#~ msgid "old"\n#~ msgstr "Act now!!!"\n'].join(
      '\n',
    ),
  );

/** Sources of catalogs by how they are written. */
export const CATALOGS: Readonly<Record<CatalogNotation, fc.Arbitrary<string>>> = {
  json: JSON_TEXT,
  yaml: YAML,
  gettext: PO,
};
