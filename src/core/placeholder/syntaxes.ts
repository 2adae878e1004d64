import { isBareField, isField, isStructured, isSurelyField } from './fields.ts';
import {
  aloneOnLine,
  atLineStart,
  balanced,
  between,
  called,
  chained,
  directive,
  hiddenTo,
  literalTo,
  notAfter,
  shaped,
} from './rows.ts';
import type { Kind, Scan, Syntax } from './scan.ts';
import {
  dashedKind,
  liquidKind,
  mergeTagKind,
  mustacheKind,
  outputKind,
  phpKind,
  scriptletKind,
  smartyKind,
  toolkitKind,
} from './words.ts';

const line = { sameLine: true, longest: 300 } as const;

/** Handlebars, Mustache, Go, Liquid, Jinja, Twig, Nunjucks, Django, Magento, Marketo, Mailjet, Blade. */
const doubleBraces: readonly Syntax[] = [
  literalTo(/\{\{\{\{\//g, /^\{{4}[^/]/, between('{{{{', '}}}}', 'logic', { unless: '{{{{' })),
  between('{{!--', '--}}', 'logic'),
  between('{{~!--', '--', 'logic', { unless: '{{~!--' }),
  between('{{--', '--}}', 'logic', { unless: '{{--' }),
  between('{{{', '}}}', 'value', { unless: '{{', quotes: true, longest: 2000 }),
  between('{{', '}}', mustacheKind, { unless: '{{', quotes: true, longest: 2000 }),
  between('{!!', '!!}', 'value', { unless: '{!!' }),
  between('{#', '#}', 'logic', { unless: '{#' }),
  hiddenTo(
    /\{%[-~+]?\s{0,20}endcomment\s{0,20}[-~+]?%\}/g,
    /^\{%[-~+]?\s{0,20}comment\b/,
    literalTo(
      /\{%[-~+]?\s{0,20}end(?:raw|verbatim)\b/g,
      /^\{%[-~+]?\s{0,20}(?:raw|verbatim)\b/,
      between('{%', '%}', liquidKind, { unless: '{%' }),
    ),
  ),
];

/** Smarty, Salesforce, AWeber, Mautic, Sailthru, CiviCRM: only what neither code nor a style sheet would hold. */
const singleBraces: readonly Syntax[] = [
  between('{!', '}', (inside) => (/^[A-Za-z$]/.test(inside) ? 'value' : undefined), { ...line, unless: '{' }),
  between('{*', '*}', 'logic', { unless: '{*' }),
  between('{$', '}', smartyKind, { ...line, unless: '{' }),
  shaped(
    '{',
    /(?:else|literal|\/(?:if|foreach|for|section|block|capture|literal|strip|ts|nocache|while))\}/y,
    'logic',
  ),
  shaped(
    '{',
    /(?:if|elseif|foreach|for|section|assign|capture|block|extends)\s[^{}\n;$=]{0,80}[$=][^{}\n;]{0,160}\}/y,
    'logic',
  ),
  shaped('{', /include\s[^{}\n;$=]{0,80}=[^{}\n;]{0,160}\}/y, 'value'),
  shaped('{', /([A-Za-z_](?:[\w.-]{0,62}\w)?)\}/y, valueIf(isField)),
  shaped('{', /([A-Za-z_][\w.]{0,63})\s{0,2}\|[^{}|\n]{0,60}\}/y, valueIf(isDefaulted)),
  shaped('{', /[a-z_]{4,40}=[^{}\n]{1,120}\}/y, 'value'),
  shaped('{', /\d{1,2}\}/y, 'value'),
].map((syntax) => notAfter(/[\w{$#%@)\\^]/, syntax));

/** ERB, EJS, ASP, JSP, Adobe Campaign, PHP, FreeMarker. */
const angles: readonly Syntax[] = [
  between('<%--', '--%>', 'logic', { unless: '<%--' }),
  between('<%#', '%>', 'logic', { unless: '<%' }),
  between('<%!', '%>', 'logic', { unless: '<%' }),
  between('<%@', '%>', scriptletKind, { unless: '<%' }),
  between('<%=', '%>', outputKind, { unless: '<%' }),
  between('<%:', '%>', 'value', { unless: '<%' }),
  between('<%~', '%>', 'value', { unless: '<%' }),
  between('<%-', '%>', dashedKind, { unless: '<%' }),
  between('<%', '%>', scriptletKind, { unless: '<%' }),
  between('<?=', '?>', 'value', { unless: '<?' }),
  between('<?php', '?>', phpKind, { toEnd: true }),
  between('<? ', '?>', phpKind, { unless: '<?' }),
  between('<#--', '-->', 'logic'),
  directive('<#', freemarker(), '>', freemarkerKind),
  directive('</#', /[a-z]{1,20}/y, '>', 'logic'),
  directive('<@', /[A-Za-z_][\w.]{0,60}/y, '>', macroKind),
  directive('</@', /[\w.]{0,60}/y, '>', 'logic'),
];

/** Mailchimp, Mandrill. */
const stars: readonly Syntax[] = [between('*|', '|*', mergeTagKind, { ...line, unless: '*|' })];

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
    valueIf(isPercentField),
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
  notAfter(/[\w$]/, shaped('$', /([A-Za-z_][\w.]{1,40})\$/y, valueIf(isField))),
  notAfter(/[\w$]/, chained('$!', /[A-Za-z_]\w{0,60}/y, 'value')),
  notAfter(/[\w$\\]/, chained('$', /([A-Za-z_]\w{0,60}(?:\.[a-z_]\w{0,60}){0,6})/y, valueIf(isBareField))),
];

/** Campaign Monitor, Mailjet, GetResponse, MailPoet, Drupal, phpList, Mailtrain, Template Toolkit, FreeMarker. */
const brackets: readonly Syntax[] = [
  between('[%', '%]', toolkitKind, { unless: '[%', longest: 500 }),
  between('[[${', '}]]', 'value', line),
  between('[(${', '})]', 'value', line),
  shaped('[[', /[#@]\{[^}\n]{1,100}\}\]\]/y, 'value'),
  shaped('[[', /([A-Za-z_][\w.:|"' -]{0,118})\]\](?![([])/y, valueIf(isDoubleBracket)),
  between('[#--', '--]', 'logic'),
  directive('[#', freemarker(), ']', freemarkerKind),
  directive('[/#', /[a-z]{1,20}/y, ']', 'logic'),
  shaped('[', /[A-Za-z_][\w-]{0,60}\s{0,2},\s{0,2}fallback=[^\]\n]{0,100}\](?![([:])/y, 'value'),
  shaped(
    '[',
    /(?:subscriber|newsletter|link|date|site|user|current-user|node|order|commerce_order):[a-z][\w:-]{0,60}(?: ?\| ?[^\]\n]{0,60})?\](?![([:])/y,
    'value',
  ),
  // A bracketed word may be a link in Markdown, or one whose address a plain-text mail gives after it.
  notAfter(/[\]!\w[\\]/, shaped('[', /([A-Za-z_][\w-]{2,60})\](?![[:]| ?[(<])/y, valueIf(isBracketField))),
];

const bladeEnds =
  'if|unless|isset|empty|switch|for|foreach|forelse|while|php|section|component|slot|push|prepend|auth|guest|can|cannot|env|error|production|once|verbatim';

/** Blade, Razor, Thymeleaf, Dotdigital; but an e-mail address has an `@`, too. */
const ats: readonly Syntax[] = [
  between('@{{', '}}', 'value', { unless: '{{', quotes: true, longest: 2000 }),
  balanced('@{', '}', (inside) => (/^\s/.test(inside) ? 'logic' : 'value')),
  balanced('@(', ')', valueIf(isExpression), line),
  between('@*', '*@', 'logic', { unless: '@*' }),
  called(
    '@',
    /(?:if|elseif|unless|isset|empty|switch|case|for|foreach|forelse|while|section|hasSection|sectionMissing|extends|component|slot|push|prepend|can|cannot|canany|auth|guest|env|error|session|php|inject|props)[ \t]{0,3}\(/y,
    'logic',
  ),
  called(
    '@',
    /(?:yield|include|includeIf|includeWhen|includeUnless|includeFirst|each|lang|choice|json|stack)[ \t]{0,3}\(/y,
    'value',
  ),
  shaped('@', new RegExp(`(?:else|end(?:${bladeEnds}))(?![\\w-])(?!\\.\\w)`, 'y'), 'logic'),
  hiddenTo(/@endphp\b/g, /^/, aloneOnLine(shaped('@', /php\b/y, 'logic'))),
  literalTo(/@endverbatim\b/g, /^/, aloneOnLine(shaped('@', /verbatim\b/y, 'logic'))),
  aloneOnLine(
    shaped(
      '@',
      /(?:empty|default|break|continue|show|stop|append|overwrite|parent|auth|guest|once|production)\b/y,
      'logic',
    ),
  ),
  atLineStart(shaped('@', /(?:model|using|inject|inherits|addTagHelper)[ \t][^\n]{0,200}/y, 'logic')),
  chained(
    '@',
    /(?:await )?(?:Model|ViewBag|ViewData|TempData|Html|Url|Localizer|DateTime|RenderBody|RenderSection|RenderSectionAsync)(?=[.[(?])/y,
    'value',
  ),
  chained('@', /[a-z]\w{0,40}(?:\.[A-Z]\w{0,60}){1,6}/y, 'value'),
  shaped('@', /([A-Z][A-Z\d_]{2,40})@/y, valueIf(isField)),
].map((syntax) => notAfter(/[\w@.+-]/, syntax));

/** Velocity, Ruby, Pug, JSF, Moosend. */
const hashes: readonly Syntax[] = [
  balanced('#{', '}', (inside) => (/^(?:else|end|stop|break)$/.test(inside) ? 'logic' : 'value'), line),
  notAfter(
    /&/,
    called('#', /(if|elseif|foreach|set|parse|include|macro|evaluate|define)[ \t]{0,3}\(/y, velocityKind),
  ),
  notAfter(
    /[&"'=/]/,
    shaped('#', /(?:end|else|stop|break)(?![\w-])/y, (_, scan) => (scan.hasVelocity ? 'logic' : undefined)),
  ),
  notAfter(/[\w#]/, shaped('##', /([A-Za-z][\w.]{1,60})##/y, valueIf(isField))),
  notAfter(/[\w#]/, shaped('#', /[a-z]{2,20}:[A-Za-z][\w -]{0,40}#/y, 'value')),
];

/** Keap, Word. */
const others: readonly Syntax[] = [
  notAfter(/[\w~]/, shaped('~', /[A-Z][A-Za-z]{1,30}\.[A-Za-z_]\w{0,60}~/y, 'value')),
  shaped('«', /([A-Za-z]\w{1,60})»/y, valueIf(isStructured)),
];

/** Every syntax. Of those that share a first character, the first that fits wins, so longer openers come first. */
export const syntaxes: readonly Syntax[] = [
  ...doubleBraces,
  ...singleBraces,
  ...angles,
  ...stars,
  ...percents,
  ...dollars,
  ...brackets,
  ...ats,
  ...hashes,
  ...others,
];

function valueIf(isOne: (name: string) => boolean): (name: string) => Kind | undefined {
  return (name) => (isOne(name) ? 'value' : undefined);
}

function isDefaulted(name: string): boolean {
  return name.includes('_') || isSurelyField(name);
}

function isPercentField(name: string): boolean {
  return /^[A-Za-z_]{3}/.test(name) || isField(name);
}

function isExpression(inside: string): boolean {
  return /^[A-Za-z_]\w*(?:[.([ ?+]|$)/.test(inside);
}

function isDoubleBracket(inside: string): boolean {
  return !/\s/.test(inside) || / OR |["|]/.test(inside);
}

function isBracketField(name: string): boolean {
  return /^[A-Z][a-z]+$/.test(name)
    ? false
    : isSurelyField(name) || (name === name.toUpperCase() && isField(name));
}

function freemarker(): RegExp {
  return /(?:if|elseif|else|list|items|sep|assign|global|local|macro|nested|include|import|function|return|switch|case|default|break|continue|escape|noescape|autoesc|noautoesc|compress|setting|ftl|attempt|recover|noparse|outputformat|t|lt|rt|nt)(?![\w-])/y;
}

function freemarkerKind(inside: string): Kind {
  return /^(?:include|nested)\b/.test(inside) ? 'value' : 'logic';
}

/** `<@macro arguments>`; but `<@host.example>` is part of an address. */
function macroKind(inside: string): Kind | undefined {
  if (inside.endsWith('/')) return 'value';
  return /^[\w.-]*[.-][\w.-]*$/.test(inside) ? undefined : 'logic';
}

function velocityKind(name: string, scan: Scan): Kind {
  scan.hasVelocity = true;
  return name === 'parse' || name === 'include' ? 'value' : 'logic';
}
