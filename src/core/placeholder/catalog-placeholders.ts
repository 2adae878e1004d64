import { given, notAfter, shaped } from './rows.ts';
import type { Scan, Sign, Syntax } from './scan.ts';

/** What picks one of several texts by a number or a word (ICU’s MessageFormat). */
const CHOICE: Sign = {
  pattern: /\{\s{0,9}[\w.-]{1,60}\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},/,
  marks: ['plural', 'select'],
};

const inCatalog = ({ dialect }: Scan) => dialect === 'catalog';
const hasChoice = (scan: Scan) => inCatalog(scan) && scan.has(CHOICE);

/** What libraries of translation fill in: ICU, i18next, Rails, Django, gettext, Vue I18n. Texts that are chosen from stay texts. */
export const translations: readonly Syntax[] = [
  ...[
    shaped('{', /\s{0,3}[A-Za-z_][\w.-]{0,60}\s{0,3}\}/y, 'value'),
    shaped(
      '{',
      /\s{0,3}[\w.-]{1,60}\s{0,3},\s{0,3}(?:number|date|time|spellout|ordinal|duration)\b[^{}]{0,80}\}/y,
      'value',
    ),
    shaped(
      '{',
      /\s{0,9}[\w.-]{1,60}\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},\s{0,40}(?:offset:\d{1,3}\s{1,40})?(?:=\d{1,9}|[\w-]{1,40})\s{0,40}\{/y,
      'logic',
    ),
    shaped('$t(', /[^()\n]{1,100}\)/y, 'value'),
    shaped('@:', /[A-Za-z_][\w.]{0,80}\w|\{'[^'{}\n]{1,80}'\}/y, 'value'),
    // The tags of react-i18next are numbers.
    shaped('<', /\/?\d{1,2}\s?\/?>/y, 'logic'),
    notAfter(
      /[\d%]/,
      shaped('%', /(?:\d{1,2}\$)?[-+0#]{0,3}\d{0,3}(?:\.\d{1,3})?[dioufFeEgGxXcs@](?![\w%])/y, 'value'),
    ),
    notAfter(/[\d%]/, shaped('%', /<[A-Za-z_]\w{0,60}>[-+0#]{0,3}\d{0,3}(?:\.\d{1,3})?[a-zA-Z]/y, 'value')),
    notAfter(
      /[\d%]/,
      shaped('%', /\([A-Za-z_][\w. -]{0,60}\)[-+0#]{0,3}\d{0,3}(?:\.\d{1,3})?[dioufFeEgGxXcs]/y, 'value'),
    ),
  ].map((syntax) => given(inCatalog, syntax)),
  ...[
    // From one text that is chosen from to the next, and behind the last.
    shaped('}', /\s{0,40}(?:=\d{1,9}|[\w-]{1,40})\s{0,40}\{/y, 'logic'),
    shaped('}', /\s{0,40}\}/y, 'logic'),
  ].map((syntax) => given(hasChoice, syntax)),
];
