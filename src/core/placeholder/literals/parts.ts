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
  /^(?:\{%[-~+]?\s{0,9}([a-z_]\w{0,40})\b|@Html\.((?:Action|Route)Link)(?=\()|(?:\{\{\{?[-~]?|\{!!)\s{0,9}([A-Za-z_$][\w.-]{0,60})(?=[\s(])|<@([A-Za-z_][\w.]{0,40})\b)\s{0,9}\(?\s{0,9}/;
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
const SRC = /^(?:src|(?:image|img)(?:[_-]?(?:src|url))?)$/i;
const ALT = /^(?:(?:image|img)[_-]?)?alt(?:[_-]?text)?$/i;

interface Roles {
  readonly texts: readonly Argument[];
  readonly href?: Argument | undefined;
  readonly src?: Argument | undefined;
  readonly alt?: Argument | undefined;
}

/** What a part, a macro or a helper shows of its arguments; nothing where they say nothing that anybody reads. */
export function partRecipe(code: string, kind: PlaceholderKind): Recipe | undefined {
  const part = PART.exec(code)?.[0];
  const [opening = part, ...names] = (part === undefined && MACRO.exec(code)) || [];
  const name = names.find((one) => one !== undefined) ?? '';
  if (opening === undefined || NO_MACRO.test(name)) return undefined;
  if (part === undefined && kind === 'logic' && !opening.startsWith('<@')) return undefined;
  const list = argumentsAt(code, opening.length, /^(?:@|\{!!)/.test(code) ? 'php' : 'none');
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

function recipeOf(code: string, roles: Roles, opening: string): Recipe | undefined {
  const known = (argument: Argument | undefined) =>
    argument && (isAddress(code, argument.value) ? argument.value : unknownIn(argument.span));
  const texts = roles.texts.map(({ value }) => value);
  const [href, src, alt] = [known(roles.href), known(roles.src), roles.alt?.value];
  const says = (value: Quoted | undefined) => value !== undefined && isShown(code, value);
  if (![...texts, href, src, alt].some(says)) return undefined;
  const place = (roles.src ?? roles.alt)?.span;
  return {
    texts,
    ...(href && { href: madeAttribute('href', href) }),
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
