/**
 * Capitals that do not shout: an address as postal services want it, a company's name, a product with its code, text that a
 * law wants in capitals and the headings of plain text. Every pattern is bounded.
 */

/** UTF-16 units beside a run of capitals in which an address may begin or end. */
const UNITS_BESIDE = 60;

const STATE =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|NSW|VIC|QLD|TAS';
const STREET =
  'STREET|ST|AVENUE|AVE|ROAD|RD|BOULEVARD|BLVD|DRIVE|DR|LANE|LN|COURT|CT|PLACE|PL|SQUARE|SQ|PARKWAY|PKWY|HIGHWAY|HWY|WAY|TERRACE|SUITE|STE|FLOOR|FL|UNIT|APT|CIRCLE|CIR|PLAZA|TRAIL|TRL';
const POSTAL = new RegExp(
  [
    '\\bP\\.? ?O\\.? ?BOX\\b',
    `\\b(?:${STATE})[,.]? {1,3}\\d{5}(?:-\\d{4})?\\b`,
    `\\b(?:${STATE}) {1,3}[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b`,
    `\\b\\d{1,6}[A-Z]? (?:[A-Z0-9.'’-]{1,20} ){1,4}(?:${STREET})\\b`,
    '\\b[A-Z]{3,20} (?:STREET|AVENUE|ROAD|BOULEVARD|LANE|SQUARE), {1,3}[A-Z]{2}',
    '\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b',
    '[A-ZÄÖÜ](?:STRASSE|STRAßE|STR\\.|WEG|PLATZ|ALLEE|GASSE|STRAAT|GATAN|VEJ|KATU) \\d{1,5}',
    '\\b(?:D|A|CH|F|B|L|NL)-\\d{4,5} ',
    `\\b(?:${STREET}|STRASSE|STRAßE|STR|RUE|CALLE|VIA)\\.? \\d{1,5}[A-Z]?\\b`,
    '\\b\\d{1,4},? (?:BIS |TER )?(?:RUE|AVENUE|BOULEVARD|PLACE|CHEMIN|ALLÉE|QUAI|IMPASSE|ROUTE) [A-ZÀ-Ü]',
    '\\b(?:CALLE|AVENIDA|AVDA|PLAZA|PASEO|VIA|VIALE|PIAZZA|CORSO|RUA|UL)\\.? (?:[A-ZÀ-Ü.-]{1,20},? ){1,4}\\d{1,5}\\b',
    '\\bCEDEX\\b',
  ].join('|'),
);
const COMPANY =
  /\b(?:INC|LLC|LLP|LTD|LIMITED|GMBH|CORP|CORPORATION|PLC|PTY|S\.?A\.?R\.?L|B\.?V|OY|AB|SPA|KG|SE|CO)\b\.?$/;
/** What stands in sentences and in no name or address. */
const OF_SENTENCES =
  /\b(?:YOU|YOUR|YOURS|WE|OUR|US|I|ME|MY|IS|ARE|WAS|WILL|CAN|HAVE|HAS|GET|BUY|SAVE|FREE|NOW|TODAY|THIS|THAT|ONLY|MORE|NOT|DO|CLICK|ACT|ORDER|CALL|WIN|WON|SALE|OFF|OFFER|BEST|MONEY|CASH|PLEASE|MUST|LAST|CHANCE|HURRY|EVERYTHING|VISIT|WELCOME|TO|JOIN|READ|SEE|LOOK|COME|START|WITH|DEAR|THANK|THANKS|EVERY|ALL|WANT|WANTS)\b/;

/** By the words that laws, courts and authorities want to be seen. */
const LEGAL = new RegExp(
  [
    'NO PURCHASE (?:IS )?(?:NECESSARY|REQUIRED)',
    'VOID WHERE (?:PROHIBITED|TAXED|RESTRICTED)',
    '["“”\'‘’]?AS IS["“”\'‘’]?(?: AND| BASIS|,)',
    'MERCHANTABILITY',
    'FITNESS FOR A PARTICULAR',
    'WARRANT(?:Y|IES)\\b.{0,80}\\b(?:EXPRESS|IMPLIED|DISCLAIM|KIND|EXCLUDED)',
    '(?:EXPRESS|IMPLIED|DISCLAIM\\w{0,3}|LIMITED|WITHOUT)\\b.{0,80}\\bWARRANT(?:Y|IES)',
    'LIABILITY\\b.{0,80}\\b(?:DAMAGES|LIABLE|LIMIT|EXCEED)',
    '\\bLIABLE FOR\\b',
    '(?:INDIRECT|INCIDENTAL|CONSEQUENTIAL|PUNITIVE)\\b.{0,60}\\bDAMAGES',
    'PERMITTED BY (?:APPLICABLE )?LAW',
    'BINDING ARBITRATION|CLASS ACTION WAIVER|WAIVE YOUR RIGHT',
    'NOT (?:FDIC|NCUA)[ -]INSURED|MAY LOSE VALUE|NO BANK GUARANTEE',
    'PAST PERFORMANCE|NOT INDICATIVE OF FUTURE',
    'GOVERNMENT WARNING|SURGEON GENERAL|PROPOSITION 65',
    'WARNING: .{0,60}\\b(?:RISK|SUICID|CANCER|CHOKING|DEATH|NICOTINE|ADDICTIVE|BIRTH DEFECTS|FETAL|EMBRYO|TOXICITY|REACTIONS|HARM)',
    'IMPORTANT SAFETY INFORMATION|BOXED WARNING|FULL PRESCRIBING INFORMATION|INDICATIONS? AND USAGE|KEEP OUT OF (?:THE )?REACH',
    'RESTRICTIONS? (?:MAY )?APPL|TERMS AND CONDITIONS APPLY|OPEN ONLY TO LEGAL RESIDENTS',
    'NOT INTENDED TO DIAGNOSE|NOT BEEN EVALUATED BY',
    'PRIVILEGED|CONFIDENTIALITY NOTICE',
    'MUST BE (?:AT LEAST |OVER )?(?:18|19|21)\\b|\\b(?:18|19|21) (?:YEARS )?(?:OR|AND) (?:OLDER|OVER)|(?:DRINK|GAMBLE|PLAY|BET) RESPONSIBLY',
    'NOT AN OFFER TO|THIS IS AN ADVERTISEMENT|ATTORNEY ADVERTISING|INVESTMENTS? (?:MAY|CAN) (?:FALL|LOSE)|CAPITAL (?:IS )?AT RISK',
  ].join('|'),
);
/** The code of a model or an article: its name beside it is no sentence. */
const CODE = /\b[A-Z]{1,8}-?\d{2,12}(?:-[A-Z\d]{1,8}){0,4}\b/;
const UNITS_OF_CODE = 16;
/** UTF-16 units of a run that are looked at. */
const MAX_UNITS = 2000;

/** Whether the capitals from `from` to `to` are an address, the name of a company or a product, or text that must be so. */
export function isRequired(text: string, from: number, to: number): boolean {
  const run = text.slice(from, Math.min(to, from + MAX_UNITS)).replace(/\s+/g, ' ');
  if (LEGAL.test(run)) return true;
  if (OF_SENTENCES.test(withoutStates(run))) return false;
  if (COMPANY.test(run)) return true;
  if (CODE.test(text.slice(from, Math.min(to, from + MAX_UNITS) + UNITS_OF_CODE))) return true;
  return isBesidePostal(text, from, to);
}

/** Whether the capitals from `from` to `to` belong to an address in capitals: they stand in it or beside it, and say nothing. */
export function isOfAddress(text: string, from: number, to: number): boolean {
  const run = text.slice(from, Math.min(to, from + MAX_UNITS)).replace(/\s+/g, ' ');
  return !OF_SENTENCES.test(withoutStates(run)) && isBesidePostal(text, from, to);
}

/** Whether the capitals from `from` to `to` stand in text that a law wants in capitals. */
export function isOfLegalText(text: string, from: number, to: number): boolean {
  return LEGAL.test(
    text.slice(Math.max(0, from - UNITS_BESIDE), Math.min(to, from + MAX_UNITS) + UNITS_BESIDE),
  );
}

function isBesidePostal(text: string, from: number, to: number): boolean {
  const near = text.slice(Math.max(0, from - UNITS_BESIDE), Math.min(to, from + MAX_UNITS) + UNITS_BESIDE);
  return POSTAL.test(near.replace(/\s+/g, ' '));
}

/** `US` and `ME` end many an address. */
function withoutStates(run: string): string {
  return run.replace(/[,.] ?(?:US|ME)\b|\bUS$/g, '');
}

/** UTF-16 units and words of a line that may be a heading. */
const MAX_HEADING_UNITS = 60;
const MAX_HEADING_WORDS = 8;

/** Whether capitals are a line of their own above text that is not in capitals: a heading of plain text. */
export function isHeadingLine(text: string, from: number, to: number): boolean {
  if (to - from > MAX_HEADING_UNITS) return false;
  const start =
    from - (/[^\n]*$/.exec(text.slice(Math.max(0, from - MAX_HEADING_UNITS), from))?.[0].length ?? 0);
  const end = to + (/^[^\n]*/.exec(text.slice(to, to + MAX_HEADING_UNITS))?.[0].length ?? 0);
  if (end - start > MAX_HEADING_UNITS || text.slice(from, to).includes('\n')) return false;
  const line = text.slice(start, end);
  if (/\p{Ll}|[!$€£]/u.test(line) || line.trim().split(/\s+/).length > MAX_HEADING_WORDS) return false;
  if (start > 0 && !/(?:^|\n)[^\S\n]*\n$/.test(text.slice(Math.max(0, start - 20), start))) return false;
  const below = text.slice(end, end + 300).replace(/^\s*(?:[=~*_-]{3,}\s*)?/, '');
  return /^[^\n]*\p{Ll}/u.test(below);
}
