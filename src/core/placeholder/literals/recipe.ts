import type { Span } from '../../text/mapped-text.ts';
import type { Literal, MadeAttribute, MadeElement, OpenedElement, Quoted } from './made.ts';
import { saidIn, unknownIn } from './strings.ts';

/** What a call says of what it makes; places in the code of its tag. */
export interface Recipe {
  /** Texts that are shown, in order; the first is what a link says. */
  readonly texts: readonly Quoted[];
  /** That of the texts which is to be translated: no fix changes it. */
  readonly translated?: Quoted;
  /** Where the link leads. */
  readonly href?: MadeAttribute;
  /** The attributes of an image, and where it stands. */
  readonly image?: { readonly attributes: readonly MadeAttribute[]; readonly at: Span };
  /** What the inbox shows of the mail. */
  readonly preheader?: Quoted;
  /** What shows besides it is not known, and stands here. */
  readonly rest?: Span;
  /** The link holds what stands behind the tag. */
  readonly until?: OpenedElement['until'];
}

/** An address rather than a path or a name, for a call may put something before those. */
const ADDRESS = /^\s{0,9}(?:https?:|\/\/|mailto:|tel:|sms:|javascript:|data:|cid:|www\.)/i;

/** Whether a string says an address. */
export function isAddress(code: string, string: Quoted): boolean {
  return ADDRESS.test(saidIn(code, string));
}

/** An attribute of what a call makes. */
export function madeAttribute(
  name: MadeAttribute['name'],
  value: Quoted,
  prefix: MadeAttribute['prefix'] = '',
): MadeAttribute {
  return { name, value, prefix };
}

/** What recipients see of a call that makes this. */
export function literalOf(code: string, recipe: Recipe): Literal {
  const { href, image, until, rest, preheader } = recipe;
  const attributes = [...(href ? [href] : []), ...(image?.attributes ?? [])];
  const texts = recipe.texts.map((text) => (isShown(code, text) ? text : unknownIn(text)));
  const [label = href && !image && !until ? unknownIn(href.value) : undefined, ...others] = texts;
  const shown = label ? [label, ...others] : [];
  const made: MadeElement[] = [];
  if (href && !until)
    made.push({ name: 'a', ...rangeOf(label ?? image?.at ?? href.value), attributes: [href] });
  if (image)
    made.push({ name: 'img', from: image.at.start, to: image.at.start, attributes: image.attributes });
  const blocks = href && !until ? others : shown.length > 1 ? shown : [];
  for (const text of blocks) made.push({ name: 'div', ...rangeOf(text), attributes: [] });
  const values = [...shown.flatMap((text) => text.values), ...(rest ? [rest] : [])];
  return {
    start: 0,
    end: code.length,
    texts: shown.flatMap((text) => text.texts).sort(byStart),
    values: values.sort(byStart),
    made: made.sort((one, other) => one.from - other.from),
    strings: [...shown, ...attributes.map(({ value }) => value), ...(preheader ? [preheader] : [])]
      .filter((one) => one.texts.length > 0 && one !== recipe.translated)
      .sort(byStart),
    ...(preheader && { preheader }),
    ...(href && until && { opened: { name: 'a', attributes: [href], until } }),
  };
}

/** Whether a string is words that are shown as they stand. */
export function isShown(code: string, string: Quoted): boolean {
  const said = saidIn(code, string);
  return /[\p{L}\p{N}]/u.test(said) && !/[<>]/.test(said);
}

function rangeOf({ start, end }: Span): Pick<MadeElement, 'from' | 'to'> {
  return { from: start, to: end };
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start;
}
