import type { Draft } from '../../draft/draft.ts';
import { placeholderSources } from '../../draft/placeholders.ts';
import { GuardedPattern } from '../../text/guarded-pattern.ts';
import { headAndTail } from './head-and-tail.ts';

/** A street with its number, or a postcode with its place, as several countries write them. */
const PATTERNS = [
  // 1 Example Street; 221b Baker St.; 500 Fifth Avenue, Suite 4
  new RegExp(
    `\\d[\\da-zA-Z-]{0,6},? (?:(?:\\p{Lu}[\\p{L}\\d.'’-]{0,23}|\\d{1,3}(?:st|nd|rd|th)|of|the|de|la|del) ){1,4}(?:${capitalised('street st avenue ave road rd boulevard blvd lane ln drive dr way court ct place square sq parkway pkwy highway hwy terrace plaza broadway circle crescent quay row wharf mews gate grove gardens close hill park')})(?![\\p{L}\\d])`,
    'u',
  ),
  /\d[\da-z-]{0,6},? (?:[\p{L}\d.'’-]{1,24} ){1,2}(?:street|avenue|boulevard|blvd)(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])\d{1,5} Broadway(?![\p{L}\d])/u,
  /(?<![\p{L}\d])(?:suite|ste|apt)\.? #?\d/iu,
  /,\s?(?:Floor|Unit|Level) \d|(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th) Floor(?![\p{L}\d])/u,
  // Musterstraße 1; Am Markt has no mark of a street. That a digit comes is asked first: looking behind takes longer.
  /(?=\d)(?<=(?:stra(?:ß|ss)e|str\.|weg|\p{L}{3}platz|allee|gasse|damm|ufer|straat|laan|plein|gracht|gatan|vägen|veien|katu) ?)\d{1,4}(?!\d)/iu,
  // These end ordinary words too (spring, brigade): a postcode has to follow.
  /(?=\d)(?<=\p{L}{3}(?:ring|kade|gade|gata|tie|vej) ?)\d{1,4} ?[a-z]?(?:,|\n| [·|•–-]) ?(?:[A-Z]{1,2}-)?\d{4}/iu,
  // 1 rue Exemple; calle Ejemplo 1; via Esempio, 1
  /\d{1,4},? (?:bis |ter )?(?:rue |(?:avenue|boulevard|place|chemin|allée|quai|impasse|cours|route) (?:d['’]|l['’]|(?:de|du|des|la) |\p{Lu}))/u,
  /(?<![\p{L}\d])(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Cc]arrer|[Cc]arretera|Via|[Vv]iale|[Pp]iazza|[Cc]orso|[Ss]trada|[Rr]ua|[Pp]raça|[Tt]ravessa|[Uu]l\.|[Uu]lica|[Uu]l|[Uu]lice|[Uu]tca|[Bb]ulevardul|[Уу]лица|[Уу]л\.|[Пп]роспект|[Cc]ad\.|[Ss]ok\.) (?:(?:\p{Lu}[\p{L}.'’-]{0,23}|de|del|della|delle|dei|di|da|do|dos|das|la|las|los|el),? ){1,4}(?:n[.º°] ?)?\d/u,
  // The same in capitals
  /\d{1,4},? (?:BIS |TER )?(?:RUE|AVENUE|BOULEVARD|PLACE|CHEMIN|ALLÉE|QUAI|IMPASSE|COURS|ROUTE) (?:D['’]|L['’]|\p{Lu})/u,
  /(?<![\p{L}\d])(?:CALLE|AVENIDA|AVDA\.?|PLAZA|PASEO|CARRETERA|VIA|VIALE|PIAZZA|CORSO|RUA|PRAÇA|UL\.) (?:\p{Lu}[\p{Lu}.'’-]{0,23},? ){1,4}(?:N[.º°] ?)?\d/u,
  // NY 10001; N1 1AA; K1A 0B1; 10115 Berlin; 1011 AB Amsterdam
  /(?<![\p{L}\d])[A-Z]{2},? \d{5}(?!\d)/u,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])/u,
  /(?<![\p{L}\d.,])(?:[A-Z]{1,2}-)?(?:\d{5}|\d{3} \d{2}|\d{2}-\d{3}|(?!19|20)\d{4}) \p{Lu}\p{Ll}{2}/u,
  /(?<![\p{L}\d])(?!20[23]\d)\d{4} ?[A-Z]{2} \p{Lu}/u,
];

/** Those that may have no digit: a post-office box, a Japanese postal mark, a town with its American state. */
const WITHOUT_DIGITS = [
  new GuardedPattern(
    /(?<![\p{L}\d])(?:p\.? ?o\.? ?box|postfach|postbus|boîte postale|apartado|casella postale|caixa postal|box \d{3})/iu,
  ),
  /〒|[都道府県市区區縣省][^\n]{0,20}\d|\d[^\n]{0,6}[号號路]/u,
  /[A-Z][a-z]{2,20}, (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC)(?![\p{L}\d])/u,
];

/** UTF-16 units on either side of a digit that belong to one address with it, and some to spare. */
const UNITS_AROUND = 200;
/** Digits so near to one that is seen are in its part with enough around them. */
const UNITS_COVERED = 50;

/** The parts of a text in which an address with a number can stand: most texts have few. */
function aroundDigits(text: string): string {
  const parts: string[] = [];
  const digit = /\d/g;
  let [start, end] = [0, 0];
  for (let found = digit.exec(text); found; found = digit.exec(text)) {
    if (found.index - UNITS_AROUND > end) {
      parts.push(text.slice(start, end));
      start = found.index - UNITS_AROUND;
    }
    end = found.index + UNITS_AROUND;
    digit.lastIndex = found.index + UNITS_COVERED;
  }
  return [...parts, text.slice(start, end)].join('\n\n');
}

/** Words as a name of a street has them, as alternatives: with a capital, or in capitals. */
function capitalised(words: string): string {
  return words
    .split(' ')
    .flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}

/** Merge fields that are the reader's address, not the sender's. */
const OTHERS =
  /(?:e-?mail|shipping|billing|delivery|ip|mac|web|user|customer|recipient|subscriber|bill|ship)[ _.-]?(?:to[ _.-]?)?(?:addr(?:ess)?|street|city|zip)/g;
const NAMES =
  /addr|street|postal|postcode|zip|_city|city_|physical|location|whitelabel|company_info|member_|sender-info/;

/** Whether a postal address can be read in the body, or a placeholder may show one. */
export function hasPostalAddress(draft: Draft): boolean {
  return (
    isPostalAddress(headAndTail(draft.body.text)) ||
    placeholderSources(draft).some((source) => NAMES.test(source.replace(OTHERS, '')))
  );
}

/** Whether a postal address can be read in a text. */
export function isPostalAddress(text: string): boolean {
  if (WITHOUT_DIGITS.some((pattern) => pattern.test(text))) return true;
  const around = aroundDigits(text);
  return around !== '' && PATTERNS.some((pattern) => pattern.test(around));
}
