import type { PlaceholderKind } from '../scan.ts';
import { type Argument, argumentsAt } from './arguments.ts';
import type { Quoted } from './made.ts';
import { isAddress, isShown, madeAttribute, type Recipe } from './recipe.ts';
import { quotedAt, saidIn, unknownIn } from './strings.ts';

/** What brings in a part and gives it arguments. */
const PART =
  /^(?:\{%[-~+]?\s{0,9}(?:include|render|embed|component)\b|\{\{\{?[-~]?\s{0,9}#?>\s{0,9}[\w./@-]{1,80}|(?:\{\{\{?[-~]?|\{!!)\s{0,9}(?:include|render|component)(?=\()|@(?:include\w{0,8}|component)(?=\s{0,3}\()|@(?:await\s{1,3})?Html\.(?:Render)?Partial(?:Async)?(?=\()|<%[-=]{1,2}\s{0,9}(?:render|include|partial)\b|\{include\b)\s{0,9}\(?\s{0,9}/;
/** A macro, a helper or a tag of the author’s own. */
const MACRO =
  /^(?:\{%[-~+]?\s{0,9}([a-z_]\w{0,40})\b|@Html\.((?:Action|Route)Link)(?=\()|(?:\{\{\{?[-~]?|\{!!)\s{0,9}([A-Za-z_$][\w.-]{0,60})(?=[\s(])|@!([a-z][\w.]{0,40})(?=\()|<@([A-Za-z_][\w.]{0,40})\b)\s{0,9}\(?\s{0,9}/;
/** Tags of the languages themselves, whose strings are names and formats. */
const NO_MACRO =
  /^(?:trans|translate|url|static|load|cycle|now|date\w*|format\w*|default|csrf\w*|path|asset\w*)$/;
/** Modules of HubSpot, whose labels are read in its editor alone. */
const LABELLED = /^\{%[-~+]?\s{0,9}(?:module|module_attribute|widget_block|dnd_\w{1,20})\b/;

const LINKS = /button|btn|cta|link|anchor/i;
const IMAGES = /image|img|logo|icon|picture|photo/i;

/** What arguments are called that are shown, or lead somewhere. */
const TEXT =
  /^(?:(?:button|btn|cta|link)[_-]?)?(?:text|label|title)$|^(?:heading|headline|subtitle|caption|description|message)$/i;
const ABOVE = /^(?:title|heading|headline|subtitle|caption|description|message)$/i;
const HREF = /^(?:(?:button|btn|cta|link)[_-]?)?(?:url|href|link)$/i;
/** The name of a part, by place or by name. */
const PATH = /^(?:|partial|file|template|name)$/;
/** What the inbox shows. */
const PREVIEW = /^(?:pre[_-]?header|preview(?:[_-]?text)?)$/i;
const SRC = /^(?:src|(?:image|img)(?:[_-]?(?:src|url))?)$/i;
const ALT = /^(?:(?:image|img)[_-]?)?alt(?:[_-]?text)?$/i;

interface Roles {
  readonly texts: readonly Argument[];
  readonly href?: Argument | undefined;
  readonly src?: Argument | undefined;
  readonly alt?: Argument | undefined;
  readonly preview?: Argument | undefined;
}

/** What a part, a macro or a helper shows of its arguments; nothing where they say nothing that anybody reads. */
export function partRecipe(code: string, kind: PlaceholderKind): Recipe | undefined {
  const block = blockRecipe(code);
  if (block) return block;
  const part = PART.exec(code)?.[0];
  const [opening = part, ...names] = (part === undefined && MACRO.exec(code)) || [];
  const name = names.find((one) => one !== undefined) ?? '';
  if (opening === undefined || NO_MACRO.test(name)) return undefined;
  if (part === undefined && kind === 'logic' && !/^(?:<@|@!)/.test(opening)) return undefined;
  const pairs = GO_LIST.exec(code)?.[0];
  const list =
    pairs === undefined
      ? argumentsAt(code, opening.length, /^(?:@|\{!!)/.test(code) ? 'php' : 'none')
      : inPairs(code, pairs.length);
  const roles = rolesOf(LABELLED.test(code) ? list.filter(({ name }) => name !== 'label') : list);
  const all = part === undefined && LINKS.test(name) ? withPlaces(code, list, roles) : roles;
  const path = list.find(({ name, isString }) => PATH.test(name) && isString);
  const called = part === undefined ? name : `${opening} ${path ? saidIn(code, path.value) : ''}`;
  return recipeOf(
    code,
    all,
    part !== undefined && !LINKS.test(called) && !IMAGES.test(called) ? opening : '',
  );
}

/** A part of Go’s templates, whose arguments are a list of names and values by turns (masterminds.github.io/sprig/dicts.html). */
const GO_LIST = /^\{\{-?\s{0,9}(?:template|partial|include|render)\s{1,9}"[^"]{1,80}"\s{1,9}\(?\s{0,9}dict\s/;

const PAIR = /\s{0,9}"([\w-]{1,40})"\s{1,9}(?:"|[^\s()"]{1,80}|\([^()]{0,200}\))/y;
/** Pairs that are looked at. */
const MAX_PAIRS = 40;

/** Names and values by turns, from `at` on, as named arguments. */
function inPairs(code: string, at: number): readonly Argument[] {
  const found: Argument[] = [];
  PAIR.lastIndex = at;
  for (let pair = PAIR.exec(code); pair && found.length < MAX_PAIRS; pair = PAIR.exec(code)) {
    const string = pair[0].endsWith('"') ? quotedAt(code, PAIR.lastIndex - 1, 'none') : undefined;
    const name = pair[1] ?? '';
    if (string) {
      const span = { start: string.start - 1, end: string.end + 1 };
      found.push({ name, span, value: string, isString: true });
      PAIR.lastIndex = span.end;
    } else if (pair[0].endsWith('"')) break;
    else {
      const start = PAIR.lastIndex - pair[0].trimStart().length;
      const span = { start, end: PAIR.lastIndex };
      found.push({ name, span, value: unknownIn(span), isString: false });
    }
  }
  return found;
}

/** A helper or a macro that is called with a block: what stands in it is what it shows. */
const BLOCK =
  /^(?:\{\{~?#>?\s{0,9}([\w./-]{1,60})|\{%[-~+]?\s{0,9}call(?:\([^()]{0,60}\))?\s{1,9}([\w.]{1,60})\s{0,3}\()\s{0,9}/;

/** The link that such a call makes of its block, where its name says that it is one and it is not given another text. */
function blockRecipe(code: string): Recipe | undefined {
  const [opening, helper, macro] = BLOCK.exec(code) ?? [];
  const name = helper ?? macro ?? '';
  if (opening === undefined || !LINKS.test(name)) return undefined;
  const list = argumentsAt(code, opening.length, 'none');
  const { href, texts } = rolesOf(list);
  const target = href ?? list.find((one) => one.name === '' && isAddress(code, one.value));
  if (!target || texts.length > 0) return undefined;
  return {
    texts: [],
    href: madeAttribute('href', isAddress(code, target.value) ? target.value : unknownIn(target.span)),
    until: helper === undefined ? 'endcall' : `/${helper}`,
  };
}

function recipeOf(code: string, roles: Roles, opening: string): Recipe | undefined {
  const known = (argument: Argument | undefined) =>
    argument && (isAddress(code, argument.value) ? argument.value : unknownIn(argument.span));
  const texts = roles.texts.map(({ value }) => value);
  const [href, src, alt] = [known(roles.href), known(roles.src), roles.alt?.value];
  const says = (value: Quoted | undefined) => value !== undefined && isShown(code, value);
  const preheader = says(roles.preview?.value) ? roles.preview?.value : undefined;
  if (![...texts, href, src, alt, preheader].some(says)) return undefined;
  const place = (roles.src ?? roles.alt)?.span;
  return {
    texts,
    ...(href && { href: madeAttribute('href', href) }),
    ...(preheader && { preheader }),
    ...(place && {
      image: {
        at: place,
        // The part may say one itself.
        attributes: [
          ...(src ? [madeAttribute('src', src)] : []),
          madeAttribute('alt', alt ?? unknownIn(place)),
        ],
      },
    }),
    ...(opening !== '' && { rest: { start: 0, end: opening.length } }),
  };
}

function rolesOf(list: readonly Argument[]): Roles {
  const called = (pattern: RegExp) => list.filter(({ name }) => pattern.test(name));
  // What a link says comes first, before the heading above it.
  const texts = called(TEXT).filter(({ isString }) => isString);
  return {
    texts: [
      ...texts.filter(({ name }) => !ABOVE.test(name)),
      ...texts.filter(({ name }) => ABOVE.test(name)),
    ],
    href: called(HREF)[0],
    src: called(SRC)[0],
    alt: called(ALT)[0],
    preview: called(PREVIEW).find(({ isString }) => isString),
  };
}

/** With what a macro of a link is given by place: an address and a text, in either order. */
function withPlaces(code: string, list: readonly Argument[], roles: Roles): Roles {
  const places = list.filter(({ name }) => name === '');
  const href = roles.href ?? places.find(({ value }) => isAddress(code, value));
  const label = places.find((one) => one.isString && one !== href && isShown(code, one.value));
  const [first, second] = places;
  const other = first === label ? second : first;
  if (!label || roles.texts.length > 0) return { ...roles, href };
  // Without an address, one word may be the name of anything.
  if (!href && !(other && /\s/.test(saidIn(code, label.value)))) return roles;
  return { ...roles, texts: [label], href: href ?? other };
}

/** The component of Laravel’s Markdown mail that makes a link of what stands in it. */
const MAIL_BUTTON = /^<x-mail::button\b/;
const MAIL_URL = /\s(:?)url\s{0,3}=\s{0,3}(?=["'])/;
const COMPONENT_BUTTON =
  /^@component\s{0,3}\(\s{0,3}["'](?:mail|emails?|notifications)(?:::|\.)(?:\w{1,40}\.){0,4}button["']/;

/** The link that Laravel makes of what stands between the tags of a button (laravel.com/docs/mail, “Markdown Mailables”). */
export function bladeButton(code: string): Recipe | undefined {
  if (COMPONENT_BUTTON.test(code)) {
    const url = argumentsAt(code, code.indexOf('(') + 1, 'php').find(({ name }) => name === 'url');
    return url && { texts: [], href: madeAttribute('href', url.value), until: 'endcomponent' };
  }
  const url = MAIL_BUTTON.test(code) && !code.endsWith('/>') ? MAIL_URL.exec(code) : null;
  const at = url ? url.index + url[0].length : 0;
  const value = url && quotedAt(code, at, url[1] ? 'none' : 'php');
  if (!value) return undefined;
  const inner = url?.[1] ? quotedAt(code, value.start, 'php') : value;
  // What is put together of several strings may be anything.
  const isWhole = inner && (inner === value || inner.end + 1 === value.end);
  return { texts: [], href: madeAttribute('href', isWhole ? inner : unknownIn(value)), until: 'tag' };
}
