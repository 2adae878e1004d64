import * as field from './fields.ts';
import * as kind from './kinds.ts';
import * as names from './names.ts';
import {
  aloneOnLine,
  atLineStart,
  balanced,
  between,
  block,
  called,
  chained,
  codeBlock,
  directive,
  given,
  hiddenTo,
  literalTo,
  named,
  notAfter,
  shaped,
  wholeLine,
} from './rows.ts';
import type { PlaceholderKind, Scan, Syntax } from './scan.ts';
import { translations } from './translations.ts';

const freemarker = named(names.freemarker, /(?![\w-])/);

const line = { sameLine: true, longest: 300 } as const;

/** Handlebars, Mustache, Go, Liquid, Jinja, Twig, Nunjucks, Django, Magento, Marketo, Mailjet, Blade. */
const doubleBraces: readonly Syntax[] = [
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

/** What only templates of a language hold. */
const SMARTY = /\{\/(?:if|foreach|section|block|capture|for|while)\}|\{if \$|\{foreach\s[^{}\n]{0,100}\$/;
const SVELTE = /\{#(?:if|each|await|key|snippet)\s[^{}\n]{1,200}\}|\{@(?:html|render)\s/;
const SVELTE_END = /\{\/(?:if|each|await|key|snippet)\}|\{@(?:html|render)\s/;
const PHOENIX = /\{@[a-z_]\w{0,60}[.}[]|<%= |\s:(?:if|for|let)=\{/;
const VELOCITY = /#(?:set|if|foreach|parse|macro)\s{0,3}\(|(?<![\w*#])#\*[\s*]|\$!\{?[a-z]/i;
const MAKO = /^[ \t]{0,20}%[ \t]{0,3}end(?:if|for|while|try)\b/m;
/** Of Mako, and of Velocity that shows itself by its variables alone. */
const VARIABLES = /<%(?:def|inherit|block|namespace|doc|page)\b|\$\{|\$[a-z]\w{0,40}\.[a-z]/;

/** Where the name of the file says the language. */
const inFile =
  (...dialects: readonly Scan['dialect'][]) =>
  (scan: Scan) =>
    dialects.includes(scan.dialect);
const isSmarty = (scan: Scan) => scan.dialect === 'smarty' || scan.has(SMARTY);
const isSvelte = (scan: Scan) => scan.dialect === 'svelte' || (scan.has(SVELTE) && scan.has(SVELTE_END));
const isPhoenix = (scan: Scan) => scan.dialect === 'heex' || scan.has(PHOENIX);
const isMako = (scan: Scan) => scan.dialect === 'mako' || scan.has(MAKO);
const isVelocity = (scan: Scan) =>
  scan.dialect === 'velocity' || (scan.isMarkup && (scan.hasVelocity || scan.has(VELOCITY)));
const isMakoOrVelocity = (scan: Scan) =>
  isMako(scan) ||
  scan.dialect === 'velocity' ||
  (scan.isMarkup && (scan.has(VARIABLES) || scan.has(VELOCITY)));

/** Smarty, Salesforce, AWeber, Mautic, Sailthru, CiviCRM: only what code and style sheets would not hold. */
const singleBraces: readonly Syntax[] = [
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
const gluedBraces: readonly Syntax[] = [
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
  given(isSvelte, between('{', '}', kind.expression, { ...line, unless: '{' })),
  given(inFile('svelte'), balanced('{', '}', kind.nestedExpression, { nests: true })),
  shaped('{', /@[a-z_]\w{0,60}(?:[.[][^{}\n]{0,80})?\}/y, 'value'),
  given(isPhoenix, shaped('{', /[A-Za-z_][\w.]{0,60}[?!]?\([^{}\n]{0,240}\)\s?\}/y, 'value')),
  shaped('{', /[dn]?gettext\([^{}\n]{0,240}\)\}/y, 'value'),
].map((syntax) => notAfter(/[{$#%@)\\^]/, syntax));

/** ERB, EJS, ASP, JSP, Adobe Campaign, PHP, FreeMarker. */
const angles: readonly Syntax[] = [
  between('<%--', '--%>', 'logic', { unless: '<%--' }),
  between('<%doc>', '</%doc>', 'logic', { unless: '<%doc>' }),
  shaped(
    '<%',
    /(?:def|block|inherit|namespace|page|call|include|text|[a-z]\w{0,30}:[a-z]\w{0,30})(?:\s{1,20}[a-z]{1,20}\s?=\s?"[^"\n]{0,200}"){0,8}\s?\/?>/y,
    'logic',
  ),
  shaped('</%', /[a-z]\w{0,30}(?::[a-z]\w{0,30})?>/y, 'logic'),
  given(isPhoenix, shaped('<.', /[a-z_][\w.]{0,60}(?:\s[^<>]{0,400})?>/y, 'logic')),
  given(isPhoenix, shaped('</.', /[a-z_][\w.]{0,60}>/y, 'logic')),
  given(isPhoenix, shaped('<:', /[a-z_]\w{0,60}(?:\s[^<>]{0,400})?>/y, 'logic')),
  given(isPhoenix, shaped('</:', /[a-z_]\w{0,60}>/y, 'logic')),
  between('<%#', '%>', 'logic', { unless: '<%' }),
  between('<%!', '%>', 'logic', { unless: '<%' }),
  between('<%@', '%>', kind.scriptlet, { unless: '<%' }),
  between('<%=', '%>', kind.output, { unless: '<%' }),
  between('<%:', '%>', 'value', { unless: '<%' }),
  between('<%~', '%>', 'value', { unless: '<%' }),
  between('<%-', '%>', kind.dashed, { unless: '<%' }),
  between('<%', '%>', kind.scriptlet, { unless: '<%' }),
  between('<?=', '?>', 'value', { unless: '<?' }),
  between('<?php', '?>', kind.php, { toEnd: true }),
  between('<?', '?>', kind.shortPhp, { unless: '<?' }),
  between('<#--', '-->', 'logic'),
  directive('<#', freemarker, '>', kind.freemarker),
  directive('</#', /[a-z]{1,20}/y, '>', 'logic'),
  directive('<@', /[A-Za-z_][\w.]{0,60}/y, '>', kind.macro),
  directive('</@', /[\w.]{0,60}/y, '>', 'logic'),
];

/** Mailchimp, Mandrill. */
const stars: readonly Syntax[] = [between('*|', '|*', kind.mergeTag, { ...line, unless: '*|' })];

/** AMPscript, Pardot, Ghost, ActiveCampaign, Mailgun, gettext. */
const percents: readonly Syntax[] = [
  between('%%[', ']%%', 'logic', { unless: '%%[' }),
  between('%%=', '=%%', 'value', { unless: '%%=' }),
  between('%%{', '}%%', 'value', { ...line, unless: '%%{' }),
  shaped('%%', /[A-Za-z_][\w .:-]{0,63}%%/y, 'value'),
  // Two hexadecimal digits, then nothing or another escape: this is how a URL spells a byte.
  shaped(
    '%',
    /(?![\dA-Fa-f]{2}(?:%|[^%]{0,63}%[\dA-Fa-f]{2}))([A-Za-z_][\w.:|-]{0,62}\w)%/y,
    valueIf(field.isPercentField),
  ),
  shaped('%', /\{[A-Za-z_][\w.]{0,60}\}/y, 'value'),
  shaped('%', /\([A-Za-z_]\w{0,60}\)[sd]/y, 'value'),
  shaped('%', /(?:\d\$)?s(?!\w)/y, 'value'),
].map((syntax) => notAfter(/\d/, syntax));

/** JSP, FreeMarker, Velocity, Thymeleaf, Zoho, Emarsys, Responsys; but `$5` is money. */
const dollars: readonly Syntax[] = [
  balanced('$!{', '}', 'value', line),
  balanced('${', '}', 'value', line),
  shaped('$[', /[A-Za-z][^\]\n$]{0,80}\]\$/y, 'value'),
  notAfter(/[\w$]/, shaped('$', /([A-Za-z_][\w.]{1,40})\$/y, valueIf(field.isField))),
  notAfter(/[\w$]/, chained('$!', /[A-Za-z_]\w{0,60}/y, 'value')),
  given(inFile('velocity'), notAfter(/[\w$\\]/, chained('$', /[A-Za-z_][\w-]{0,60}/y, 'value'))),
  given(inFile('markdown'), notAfter(/[\w$\\]/, shaped('$', /[A-Za-z\\][^\s$]{0,80}\$(?![\w$])/y, 'logic'))),
  notAfter(
    /[\w$\\]/,
    chained('$', /([A-Za-z_]\w{0,60}(?:\.[a-z_]\w{0,60}){0,6})/y, valueIf(field.isBareField)),
  ),
];

/** Campaign Monitor, Mailjet, GetResponse, MailPoet, Drupal, phpList, Template Toolkit, FreeMarker. */
const brackets: readonly Syntax[] = [
  between('[%', '%]', kind.toolkit, { unless: '[%', longest: 500 }),
  between('[[${', '}]]', 'value', line),
  between('[(${', '})]', 'value', line),
  shaped('[[', /[#@]\{[^}\n]{1,100}\}\]\]/y, 'value'),
  shaped('[[', /([A-Za-z_][\w.:|"' -]{0,118})\]\](?![([])/y, valueIf(field.isDoubleBracket)),
  between('[#--', '--]', 'logic'),
  directive('[#', freemarker, ']', kind.freemarker),
  directive('[/#', /[a-z]{1,20}/y, ']', 'logic'),
  shaped('[', /[A-Za-z_][\w-]{0,60}\s{0,2},\s{0,2}fallback=[^\]\n]{0,100}\](?![([:])/y, 'value'),
  shaped('[', named(names.tokens, /:[a-z][\w:-]{0,60}(?: ?\| ?[^\]\n]{0,60})?\](?![([:])/), 'value'),
  // A bracketed word may be a link in Markdown, or one whose address a plain-text mail gives after it.
  notAfter(
    /[\]!\w[\\]/,
    shaped('[', /([A-Za-z_][\w-]{2,60})\](?![[:]| ?[(<])/y, valueIf(field.isBracketField)),
  ),
];

/** Blade, Razor, Thymeleaf, Dotdigital; but an e-mail address has an `@`, too. */
const ats: readonly Syntax[] = [
  between('@{{', '}}', 'value', { unless: '{{', quotes: true, longest: 2000 }),
  balanced('@{', '}', (inside) => (/^\s/.test(inside) ? 'logic' : 'value')),
  balanced('@(', ')', valueIf(field.isExpression), line),
  between('@*', '*@', 'logic', { unless: '@*' }),
  block(shaped('@', /section[ \t]{1,9}[A-Za-z_]\w{0,60}(?=\s{0,20}\{)/y, 'logic'), 'markup'),
  block(shaped('@', /(?:try|do)(?=\s{0,20}\{)/y, 'logic')),
  block(called('@', named(names.razorBlocks, /[ \t]{0,3}\(/), 'logic')),
  given(
    inFile('edge'),
    called(
      '@',
      /(![A-Za-z][\w.]{0,60}|(?:let|assign|each|elseif|if|unless|slot|component|eval|inject)[ \t]{0,3})\(/y,
      'logic',
    ),
  ),
  given(inFile('edge'), shaped('@', /end[a-z]{0,20}(?![\w.-])/y, 'logic')),
  called('@', named(names.bladeLogic, /[ \t]{0,3}\(/), 'logic'),
  called('@', named(names.bladeValues, /[ \t]{0,3}\(/), 'value'),
  given(inFile('blade', 'edge'), called('@', /[a-z]\w{0,40}[ \t]{0,3}\(/y, 'value')),
  shaped('@', named(names.bladeEnds, /(?![\w-])(?!\.\w)/), 'logic'),
  hiddenTo(/@endphp\b/g, /^/, aloneOnLine(shaped('@', /php\b/y, 'logic'))),
  between('@php', '@endphp', (inside) => (/^\s/.test(inside) ? 'logic' : undefined), { unless: '@php' }),
  literalTo(/@endverbatim\b/g, /^/, aloneOnLine(shaped('@', /verbatim\b/y, 'logic'))),
  aloneOnLine(shaped('@', named(names.bladeAlone, /\b/), 'logic')),
  atLineStart(codeBlock(shaped('@', /(?:functions|code)(?=\s{0,20}\{)/y, 'logic'))),
  atLineStart(shaped('@', /(?:model|using|inject|inherits|addTagHelper)[ \t][^\n]{0,200}/y, 'logic')),
  chained('@', named(names.razorObjects, /(?=[.[(?])/), 'value'),
  chained('@', /(?:[A-Z][A-Za-z]{0,30}Localizer|_[a-z]{0,20}[lL]ocalizer|[TL])(?=[[(]\s?")/y, 'value'),
  chained('@', /await[ \t]{1,3}[A-Z]\w{0,40}(?:\.\w{1,60}){0,4}/y, 'value'),
  chained('@', /[a-z]\w{0,40}(?:\.[A-Z]\w{0,60}){1,6}/y, 'value'),
  shaped('@', /([A-Z][A-Z\d_]{2,40})@/y, valueIf(field.isField)),
].map((syntax) => notAfter(/[\w@.+-]/, syntax));

/** Of Markdown: what stands before a box and its title, a container with its attributes, and the attributes of others. */
const boxes: readonly Syntax[] = [
  ...['!!!', '???'].map((mark) =>
    given(
      inFile('markdown'),
      atLineStart(
        shaped(
          mark,
          /\+?[ \t]{1,3}[a-z][\w-]{0,40}(?:[ \t][a-z][\w-]{0,40}){0,3}(?=[ \t]{0,9}"|[ \t]{0,9}\r?\n(?:[ \t]{0,9}\r?\n)?(?: {4}|\t))/y,
          'logic',
        ),
      ),
    ),
  ),
  given(
    inFile('markdown'),
    atLineStart(shaped('::', /:{0,6}[ \t]?[a-z][\w-]{0,40}(?:\{[^{}\n]{0,400}\})?/y, 'logic')),
  ),
  given(
    inFile('markdown'),
    shaped(
      '{',
      /(?:[.#:]?[a-z][\w-]{0,40}[ \t]{0,3}){0,4}[a-z][\w-]{0,40}=(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')[^{}\n]{0,300}\}/y,
      'logic',
    ),
  ),
];

/** Velocity, Ruby, Pug, JSF, Moosend. */
const hashes: readonly Syntax[] = [
  notAfter(
    /[\w*#]/,
    between('#*', '*#', (inside) => (/^[\s*]/.test(inside) ? 'logic' : undefined), { unless: '#*' }),
  ),
  balanced('#{', '}', (inside) => (/^(?:else|end|stop|break)$/.test(inside) ? 'logic' : 'value'), line),
  notAfter(/&/, called('#', named(names.velocity, /[ \t]{0,3}\(/), kind.velocity)),
  given(isVelocity, notAfter(/[\w#&"'=/]/, called('#@', /[A-Za-z_]\w{0,60}\(/y, 'logic'))),
  given(isVelocity, notAfter(/[\w#&"'=/]/, called('#', /[A-Za-z_]\w{0,60}\(/y, 'value'))),
  notAfter(/[&"'=/]/, shaped('#', /(?:end|else|stop|break)(?![\w-])/y, kind.velocityEnd)),
  notAfter(/[\w#]/, shaped('##', /([A-Za-z][\w.]{1,60})##/y, valueIf(field.isField))),
  atLineStart(given(isMakoOrVelocity, wholeLine(shaped('##', /(?!#)/y, 'logic')))),
  given(isVelocity, notAfter(/[\w#&"'=/]/, wholeLine(shaped('##', /(?=[ \t*=-])/y, 'logic')))),
  given(inFile('velocity'), notAfter(/[\w#&"'=/]/, wholeLine(shaped('##', /(?:)/y, 'logic')))),
  notAfter(/[\w#]/, shaped('#', /[a-z]{2,20}:[A-Za-z][\w -]{0,40}#/y, 'value')),
];

/** Keap, Word, Mako. */
const others: readonly Syntax[] = [
  atLineStart(
    given(
      isMako,
      wholeLine(
        shaped('%', /[ \t]{0,3}(?:if|elif|else|for|while|try|except|end(?:if|for|while|try))\b/y, 'logic'),
      ),
    ),
  ),
  notAfter(/[\w~]/, shaped('~', /[A-Z][A-Za-z]{1,30}\.[A-Za-z_]\w{0,60}~/y, 'value')),
  shaped('«', /([A-Za-z]\w{1,60})»/y, valueIf(field.isStructured)),
];

/** Every syntax. Where several begin alike, the first that fits wins, so longer openers come first. */
export const syntaxes: readonly Syntax[] = [
  ...translations,
  ...doubleBraces,
  ...singleBraces,
  ...gluedBraces,
  ...angles,
  ...stars,
  ...percents,
  ...dollars,
  ...brackets,
  ...ats,
  ...hashes,
  ...boxes,
  ...others,
];

function valueIf(isOne: (inside: string) => boolean): (inside: string) => PlaceholderKind | undefined {
  return (inside) => (isOne(inside) ? 'value' : undefined);
}
