/** Elements whose start and end a mail program lays out as a block of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section summary ' +
    'table tbody td tfoot th thead title tr ul'
  ).split(' '),
);

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content nobody reads as text. `noscript` is read: mail programs run no scripts. */
const UNREAD = new Set('script style template noembed noframes svg math iframe object mj-style'.split(' '));

/** The elements that a start tag closes when it comes directly inside one (HTML 13.1.2.4, optional tags). */
const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['tr', new Set(['td', 'th', 'tr'])],
  ['option', new Set(['option'])],
]);

/** Whether an element stands in lines of its own, so that the text around it is not one with it (HTML 15.3; MJML’s components). */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name) || name.startsWith('mj-');
}

/** Whether an element has no content and no end tag (HTML 13.1.2, and obsolete ones). */
export function isVoid(name: string): boolean {
  return VOID.has(name);
}

/** Whether the text inside an element is not shown as text. */
export function isNotRendered(name: string): boolean {
  return UNREAD.has(name);
}

/** HTML elements whose start tag ends an SVG picture somebody forgot to close (HTML 13.2.6.5). */
const ENDS_FOREIGN = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu meta ol p pre ' +
    's small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** Whether a start tag shows that an unclosed SVG picture is over. */
export function endsForeign(name: string): boolean {
  return ENDS_FOREIGN.has(name);
}

/** Whether `<name/>` has no content: not so in HTML, but in SVG, MathML and the names of components. */
export function isSelfClosing(name: string): boolean {
  return name === 'svg' || name === 'math' || name.includes('-') || name.includes(':');
}

/** Whether a start tag `name` ends an open `parent` it stands directly in. */
export function endsParent(name: string, parent: string): boolean {
  if (parent === 'p') return BLOCKS.has(name);
  return CLOSED_BY.get(name)?.has(parent) ?? false;
}
