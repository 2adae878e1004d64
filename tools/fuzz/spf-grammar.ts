/** The grammar of SPF as RFC 7208, section 12, has it, rule by rule; not for long texts, in which it looks back and forth. */
const MACRO_EXPAND = String.raw`(?:%\{[slodiphv]0*(?:[1-9]\d*)?r?[-.+,/_=]*\}|%%|%_|%-)`;
const MACRO_STRING = `(?:${MACRO_EXPAND}|[\\x21-\\x24\\x26-\\x7e])*`;
const TOP_LABEL = '(?:[a-z0-9]*[a-z][a-z0-9]*|[a-z0-9]+-[a-z0-9-]*[a-z0-9])';
const DOMAIN_SPEC = `(?:${MACRO_STRING}(?:\\.${TOP_LABEL}\\.?|${MACRO_EXPAND}))`;
const IP4_CIDR = '(?:/(?:3[0-2]|[12]\\d|\\d))';
const IP6_CIDR = '(?:/(?:12[0-8]|1[01]\\d|[1-9]\\d|\\d))';
const DUAL_CIDR = `${IP4_CIDR}?(?:/${IP6_CIDR})?`;
const QNUM = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IP4 = `${QNUM}(?:\\.${QNUM}){3}`;

const MECHANISM = [
  'all',
  `(?:include|exists):${DOMAIN_SPEC}`,
  `(?:a|mx)(?::${DOMAIN_SPEC})?${DUAL_CIDR}`,
  `ptr(?::${DOMAIN_SPEC})?`,
  `ip4:${IP4}${IP4_CIDR}?`,
  `ip6:([0-9a-f:.]+)${IP6_CIDR}?`,
].join('|');
const TERM = new RegExp(
  `^(?:[-+?~]?(?:${MECHANISM})|(?:redirect|exp)=${DOMAIN_SPEC}|(?!(?:redirect|exp)=)[a-z][a-z0-9._-]*=${MACRO_STRING})$`,
  'i',
);
/** A digit of zero is wrong though the grammar has it (section 7.3). */
const ZERO_PARTS = /%\{[a-z]0+r?[-.+,/_=]*\}/i;

/** Whether a text is a record of SPF that receivers evaluate; `isIp6` says what an address of IPv6 is. */
export function isSpfRecord(text: string, isIp6: (text: string) => boolean): boolean {
  const [version = '', ...terms] = text.split(' ');
  if (version.toLowerCase() !== 'v=spf1') return false;
  const words = terms.filter((term) => term !== '');
  const isTwice = ['redirect=', 'exp='].some(
    (name) => words.filter((word) => word.toLowerCase().startsWith(name)).length > 1,
  );
  return !isTwice && words.every((word) => isTerm(word, isIp6));
}

function isTerm(word: string, isIp6: (text: string) => boolean): boolean {
  const match = TERM.exec(word);
  if (!match || ZERO_PARTS.test(word)) return false;
  return match[1] === undefined || isIp6(match[1]);
}
