/**
 * Top-level domains that hardly anybody but spammers links to: seen in spam of the corpora and in no legitimate mail
 * there, or named for years in the published reports of abuse desks and registries.
 */
export const ABUSED: ReadonlySet<string> = new Set(
  (
    'accountant autos bar beauty best bid bond buzz cam casa casino cf cfd click country cricket cyou date download ' +
    'faith fit ga gdn gq hair icu kim loan lol makeup men ml mom monster mov party pics quest racing ren rest review ' +
    'sbs science skin stream surf tk top trade wang webcam win work zip'
  ).split(' '),
);

/** Those where honest shops, clubs and blogs are as well. */
const MIXED: ReadonlySet<string> = new Set(
  'fun link live online pw shop site space store website xyz'.split(' '),
);

/** Whether a name (lower case) under that public suffix costs next to nothing, and so is used up by spammers. */
export function isCheap(suffix: string): boolean {
  return ABUSED.has(suffix) || MIXED.has(suffix);
}
