/** UTF-16 units before a phrase in which a denial of it may begin, and beside it in which a quotation is spoken of. */
const UNITS_BEFORE = 90;
const UNITS_BESIDE = 120;

/** Words between “not” and what it denies: `do not simply click`, `is not a scam`, `never ask for your password`. */
const BETWEEN =
  '(?:(?: (?:ever|simply|just|please|yet|be|been|being|a|an|any|the|your|our|to|to be|need to|have to|want to|going to|required to|asked to|by))){0,4}';
const NOT =
  "(?:do|does|did|will|would|should|must|can|could|is|are|was|were|has|have|had|need|shall|may) ?not|cannot|(?:do|does|did|wo|would|should|must|ca|could|is|are|was|were|has|have|had|need)n't|never|without|no need to|instead of|rather than|unlike|nor|there (?:is|are|was|were) no|there's no";
const DIRECT = new RegExp(`(?:^|[^\\p{L}])(?:${NOT})${BETWEEN} $`, 'iu');
/** Somebody who never asks for something: what follows in the sentence is what is not asked. */
const NEVER_ASKS =
  /(?:^|[^\p{L}])(?:never|(?:do|does|will|would|shall) not|don't|doesn't|won't|wouldn't)(?: ever)? (?:be )?(?:ask|call|contact|email|message|request|require|send|text|invite|tell|urge|store|save|keep|share|sell|see)(?:s|ed|d)?(?: (?!but\b)[\p{L}\p{N}'’-]{1,20}){0,8} $/iu;
/** `If you do not click …` threatens and `not only …` affirms. */
const NO_DENIAL =
  /(?:^|[^\p{L}])(?:if|unless|because|when|why|until|in case)(?: [\p{L}'’]{1,15}){0,3} (?:not|never|[\p{L}]{1,6}n't)[^,;:]*$|\bnot only\b[^,;:]*$|\bwhy not\b[^,;:]*$/iu;

/**
 * Whether the words before a place deny what stands there: “do not click reply”, “we will never ask for your
 * password”. A condition (“if you do not …”) denies nothing.
 */
export function isDenied(text: string, from: number): boolean {
  const clause = clauseBefore(text, from);
  if (NO_DENIAL.test(clause)) return false;
  return DIRECT.test(clause) || NEVER_ASKS.test(clause);
}

/** What stands before a place in the same clause, with single spaces and plain apostrophes. */
function clauseBefore(text: string, from: number): string {
  const before = text.slice(Math.max(0, from - UNITS_BEFORE), from);
  const start = Math.max(...[...'.!?;:\n'].map((sign) => before.lastIndexOf(sign))) + 1;
  return before
    .slice(start)
    .replaceAll('’', "'")
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ');
}

/** Somebody else who may ask for it: an email that tells you to, scammers who want it; every part is bounded. */
const OTHERS_ASK =
  /\b(?:e-?mails?|messages?|texts?|calls?|any(?:one|body)|some(?:one|body)|scammers?|fraudsters?|criminals|thieves)\b.{0,60}\b(?:ask|tell|urg|request|claim|demand|want|pretend|try|tries)(?:e?s|ing)?\b.{0,60}$/iu;
/** What such a sentence is about: a thing that may come, not one that has. */
const MAY_COME =
  /\b(?:if|when|whenever|any|ever|beware|careful|watch out|ignore|report|delete|may|might|scammers?|fraudsters?|criminals|thieves)\b/iu;

/** Whether readers are warned of what stands at a place: “ignore messages that ask you to …”. */
export function isWarnedOf(text: string, from: number): boolean {
  const clause = clauseBefore(text, from);
  return OTHERS_ASK.test(clause) && MAY_COME.test(clause);
}

const OPENING = /["“„«‘]/;
const CLOSING = /["”“»’]/;
/** UTF-16 units of a quotation that may be spoken of; what is longer is somebody's own words. */
const MAX_QUOTED_UNITS = 60;
/** What speaks of words and not with them. */
const OF_WORDS =
  /\b(?:words?|wording|phrases?|terms?|expressions?|scams?|scammers?|spam|spammers?|phish(?:ing|ers?)?|fraud(?:sters?)?|so-called|beware|suspicious|(?:emails?|messages?|mails?|texts?|calls?) (?:that|which|claiming|saying|such as|like)|avoid|instead of)\b/i;

/** Whether a place is within quotation marks in a sentence that speaks of words: `avoid words such as “act now”`. */
export function isSpokenOf(text: string, from: number, to: number): boolean {
  const lead = text.slice(Math.max(0, from - MAX_QUOTED_UNITS), from);
  const rest = text.slice(to, to + MAX_QUOTED_UNITS);
  const opens = lastOf(lead, OPENING);
  const closes = rest.search(CLOSING);
  if (opens < 0 || closes < 0 || /\n/.test(lead.slice(opens)) || /\n/.test(rest.slice(0, closes)))
    return false;
  if (/["“”„«»]/.test(lead.slice(opens + 1)) || !isOutside(lead.charAt(opens - 1))) return false;
  const start = from - (lead.length - opens);
  const end = to + closes + 1;
  const before = text.slice(Math.max(0, start - UNITS_BESIDE), start);
  const after = text.slice(end, end + UNITS_BESIDE);
  return OF_WORDS.test(lastSentence(before)) || OF_WORDS.test(firstSentence(after));
}

function lastOf(text: string, sign: RegExp): number {
  for (let at = text.length - 1; at >= 0; at--) if (sign.test(text.charAt(at))) return at;
  return -1;
}

/** A quotation begins after a space or a bracket; an apostrophe stands within a word. */
function isOutside(before: string): boolean {
  return before === '' || /[\s([{,/—–-]/.test(before);
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'), text.lastIndexOf('! ')) + 1);
}

function firstSentence(text: string): string {
  const end = text.search(/[.!?](?:\s|$)|\n/);
  return end < 0 ? text : text.slice(0, end);
}
