import * as field from '../fields.ts';
import * as kind from '../kinds.ts';
import * as names from '../names.ts';
import { balanced, between, given, hiddenTo, literalTo, named, notAfter, shaped, valueIf } from '../rows.ts';
import type { Syntax } from '../scan.ts';
import { inFile, isPhoenix, isSmarty, isSvelte } from './languages.ts';

const line = { sameLine: true, longest: 300 } as const;

/** Handlebars, Mustache, Go, Liquid, Jinja, Twig, Nunjucks, Django, Magento, Marketo, Mailjet, Blade. */
export const doubleBraces: readonly Syntax[] = [
  literalTo(/\{\{\{\{\//g, /^\{{4}[^/]/, between('{{{{', '}}}}', 'logic', { unless: '{{{{' })),
  between('{{!--', '--}}', 'logic', { unless: '{{!--' }),
  between('{{!--', '--~}}', 'logic', { unless: '{{!--' }),
  between('{{~!--', '--}}', 'logic', { unless: '{{~!--' }),
  between('{{~!--', '--~}}', 'logic', { unless: '{{~!--' }),
  between('{{--', '--}}', 'logic', { unless: '{{--' }),
  between('{{{', '}}}', 'value', { unless: '{{', quotes: true, longest: 2000 }),
  between('{{', '}}', kind.mustache, { unless: '{{', quotes: true, longest: 2000 }),
  between('{!!', '!!}', 'value', { unless: '{!!' }),
  between('{#', '#}', 'logic', { unless: '{#' }),
  hiddenTo(
    /\{%[-~+]?\s{0,20}end(?:javascript|schema|style|stylesheet|doc)\s{0,20}[-~+]?%\}/g,
    /^\{%[-~+]?\s{0,20}(?:javascript|schema|style|stylesheet|doc)\s{0,20}[-~+]?%\}/,
    hiddenTo(
      /\{%[-~+]?\s{0,20}endcomment\s{0,20}[-~+]?%\}/g,
      /^\{%[-~+]?\s{0,20}comment\b/,
      literalTo(
        /\{%[-~+]?\s{0,20}end(?:raw|verbatim)\b/g,
        /^\{%[-~+]?\s{0,20}(?:raw|verbatim)\b/,
        between('{%', '%}', kind.liquid, { unless: '{%' }),
      ),
    ),
  ),
];

/** Smarty, Salesforce, AWeber, Mautic, Sailthru, CiviCRM: only what code and style sheets would not hold. */
export const singleBraces: readonly Syntax[] = [
  between('{*', '*}', 'logic', { unless: '{*' }),
  given(isSmarty, shaped('{', /else\}/y, 'logic')),
  shaped('{', named(names.smartyTags, /\}/), 'logic'),
  shaped('{', named(names.smartyBlocks, /\s[^{}\n;$=]{0,80}[$=][^{}\n;]{0,160}\}/), 'logic'),
  shaped('{', /include\s[^{}\n;$=]{0,80}=[^{}\n;]{0,160}\}/y, 'value'),
  shaped('{', /([A-Za-z_](?:[\w.-]{0,62}\w)?)\}/y, valueIf(field.isField)),
  shaped('{', /([A-Za-z_][\w.]{0,63})\s{0,2}\|[^{}|\n]{0,60}\}/y, valueIf(field.isDefaulted)),
  shaped('{', /[a-z_]{4,40}=[^{}\n]{1,120}\}/y, 'value'),
  shaped('{', /\d{1,2}\}/y, 'value'),
].map((syntax) => notAfter(/[\w{$#%@)\\^]/, syntax));

/** The same that may follow a word, for nothing else looks like them, or where their language is sure. */
export const gluedBraces: readonly Syntax[] = [
  between('{!', '}', valueIf(field.startsAsFormula), { ...line, unless: '{' }),
  hiddenTo(/\{\/php\}/g, /^/, shaped('{', /php\}/y, 'logic')),
  between('{$', '}', kind.smarty, { ...line, unless: '{' }),
  given(isSmarty, shaped('{', named(names.smartyTags, /\}/), 'logic')),
  given(isSmarty, shaped('{', /(?:else|(?:foreach|section)else|[lr]delim|\/[a-z_]{1,20})\}/y, 'logic')),
  given(isSmarty, shaped('{', named(names.smartyBlocks, /\s[^{}\n]{1,240}\}/), 'logic')),
  given(isSmarty, shaped('{', /\/?(?:t|ts)\}/y, 'logic')),
  // Whatever begins with a name there is a tag, but no rule of a style sheet.
  given(inFile('smarty', 'latte'), shaped('{', /\/[a-z][\w:]{0,40}\}/y, 'logic')),
  given(inFile('smarty'), shaped('{', /[a-z]\w{0,40}(?:[ \t|][^{};\n]{0,240})?\}/y, 'value')),
  given(inFile('latte'), between('{', '}', kind.latte, { ...line, unless: '{' })),
  // Svelte, then HEEx.
  given(
    isSvelte,
    shaped('{', /[#:/](?:if|else|each|await|then|catch|key|snippet)(?:\s[^{}\n]{0,200})?\}/y, 'logic'),
  ),
  given(isSvelte, shaped('{', /@(?:const|debug|attach)\s[^{}\n]{0,200}\}/y, 'logic')),
  given(isSvelte, shaped('{', /@(?:html|render)\s[^{}\n]{0,200}\}/y, 'value')),
  given(
    (scan) => isSvelte(scan) || scan.dialect === 'heex',
    between('{', '}', kind.expression, { ...line, unless: '{' }),
  ),
  given(inFile('svelte', 'heex'), balanced('{', '}', kind.nestedExpression, { nests: true })),
  shaped('{', /@[a-z_]\w{0,60}(?:[.[][^{}\n]{0,80})?\}/y, 'value'),
  given(isPhoenix, shaped('{', /[A-Za-z_][\w.]{0,60}[?!]?\([^{}\n]{0,240}\)\s?\}/y, 'value')),
  shaped('{', /[dn]?gettext\([^{}\n]{0,240}\)\}/y, 'value'),
].map((syntax) => notAfter(/[{$#%@)\\^]/, syntax));
