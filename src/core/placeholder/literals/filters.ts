import { argumentsAt } from './arguments.ts';
import type { Quoted } from './made.ts';
import { isAddress, isShown, madeAttribute, type Recipe } from './recipe.ts';
import { quotedAt, saidIn, unknownIn } from './strings.ts';

/** A string that a tag puts out, with filters behind it. */
const OUTPUT = /^\{\{-?\s{0,9}(?=["'])/;
const FILTER = /\s{0,9}\|\s{0,9}([a-z_]\w{0,40})(\s{0,9}:\s{0,9}|\s{0,9}\(\s{0,9})?/y;
/** Filters of Liquid, Twig, Jinja and Nunjucks that leave words what they are. */
const KEEPING =
  /^(?:up(?:case|per)|down(?:case)|lower|capitalize|title|escape|e|raw|safe|strip|trim|nl2br|newline_to_br|strip_newlines)$/;
/** Behind the last filter. */
const END = /\s{0,9}-?\}\}$/y;
/** Filters that are looked at. */
const MAX_FILTERS = 8;

/** What filters make of a string: words, a link (`'Shop' | link_to: '…'`), or an image (shopify.dev/docs/api/liquid/filters). */
export function filterRecipe(code: string): Recipe | undefined {
  const opening = OUTPUT.exec(code)?.[0];
  const string = opening === undefined ? undefined : quotedAt(code, opening.length, 'none');
  if (!string) return undefined;
  let at = string.end + 1;
  let isWords = true;
  for (let filters = 0; filters < MAX_FILTERS; filters++) {
    FILTER.lastIndex = at;
    const [written = '', name = '', given] = FILTER.exec(code) ?? [];
    if (written === '') break;
    at += written.length;
    if (given !== undefined && name === 'link_to') return linkRecipe(code, at, string);
    if (name === 'img_tag' || name === 'image_tag')
      return imageRecipe(code, at, given !== undefined, string, isWords);
    if (given !== undefined || !KEEPING.test(name)) isWords = false;
    if (given !== undefined) at = argumentsAt(code, at, 'none').at(-1)?.span.end ?? at;
  }
  END.lastIndex = at;
  // A single word may be the name of anything.
  const isSaid = isWords && END.test(code) && /\p{L}\s{1,9}\p{L}/u.test(saidIn(code, string));
  return isSaid && isShown(code, string) ? { texts: [string] } : undefined;
}

function linkRecipe(code: string, at: number, label: Quoted): Recipe | undefined {
  const [target] = argumentsAt(code, at, 'none');
  if (!target) return undefined;
  const href = isAddress(code, target.value) ? target.value : unknownIn(target.span);
  return { texts: [label], href: madeAttribute('href', href) };
}

/** The address of an image is known where no filter has made one of a name. */
function imageRecipe(
  code: string,
  at: number,
  hasArguments: boolean,
  source: Quoted,
  isAsWritten: boolean,
): Recipe {
  const list = hasArguments ? argumentsAt(code, at, 'none') : [];
  const alt = list.find(({ name }) => name === 'alt') ?? list.find(({ name }) => name === '');
  const src = isAsWritten && isAddress(code, source) ? source : unknownIn(source);
  const attributes = [madeAttribute('src', src), ...(alt ? [madeAttribute('alt', alt.value)] : [])];
  return { texts: [], image: { at: source, attributes } };
}
