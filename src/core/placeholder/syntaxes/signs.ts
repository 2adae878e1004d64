import * as field from '../fields.ts';
import * as kind from '../kinds.ts';
import * as names from '../names.ts';
import {
  atLineStart,
  balanced,
  between,
  called,
  chained,
  directive,
  given,
  named,
  notAfter,
  shaped,
  valueIf,
  wholeLine,
} from '../rows.ts';
import type { Syntax } from '../scan.ts';
import { inFile, isMako, isMakoOrVelocity, isVelocity } from './languages.ts';

const freemarker = named(names.freemarker, /(?![\w-])/);
const line = { sameLine: true, longest: 300 } as const;

/** Mailchimp, Mandrill. */
export const stars: readonly Syntax[] = [between('*|', '|*', kind.mergeTag, { ...line, unless: '*|' })];

/** AMPscript, Pardot, Ghost, ActiveCampaign, Mailgun, gettext. */
export const percents: readonly Syntax[] = [
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
export const dollars: readonly Syntax[] = [
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
export const brackets: readonly Syntax[] = [
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

/** Dotdigital. */
export const ats: readonly Syntax[] = [
  notAfter(/[\w@.+-]/, shaped('@', /([A-Z][A-Z\d_]{2,40})@/y, valueIf(field.isField))),
];

/** Velocity, Ruby, Pug, JSF, Moosend. */
export const hashes: readonly Syntax[] = [
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
export const others: readonly Syntax[] = [
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
