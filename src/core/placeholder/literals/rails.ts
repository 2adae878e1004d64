import { type Argument, argumentsAt } from './arguments.ts';
import { isAddress, isShown, madeAttribute, type Recipe } from './recipe.ts';
import { unknownIn } from './strings.ts';
import { translationIn } from './translations.ts';

/** Helpers of Rails; `link` and `button` are Phoenix’s, whose target is named. */
const HELPER =
  /^<%[-=]{1,2}\s{0,9}(?:raw\b\s{0,3}\(?\s{0,3})?(link_to(?:_unless_current|_if|_unless)?|button_to|mail_to|image_tag|link|button)\b\s{0,9}\(?\s{0,9}/;
/** A block behind the call is what stands in the link. */
const BLOCK = /\bdo(?:\s{0,9}\|[^|]{0,60}\|)?\s{0,9}-?%>$/;
const IMAGE = /^image_tag\b\s{0,9}\(?\s{0,9}/;

/** What a helper of Rails makes (api.rubyonrails.org, `UrlHelper` and `AssetTagHelper`). */
export function railsRecipe(code: string): Recipe | undefined {
  const [opening, name] = HELPER.exec(code) ?? [];
  if (opening === undefined) return elementRecipe(code);
  const list = argumentsAt(code, opening.length, 'ruby');
  const places = list.filter((argument) => argument.name === '');
  // The condition comes before what the link says.
  const [first, second] = /_(?:if|unless)$/.test(name ?? '') ? places.slice(1) : places;
  const named = list.find((argument) => argument.name === 'to');
  if (name === 'image_tag') return first && imageRecipe(code, list, first);
  const prefix = name === 'mail_to' ? 'mailto:' : '';
  if (BLOCK.test(code)) {
    const target = named ?? first;
    return target && { texts: [], href: madeAttribute('href', target.value, prefix), until: 'end' };
  }
  if (!first) return undefined;
  if (prefix) {
    const label = second && !/^do\b/.test(code.slice(second.span.start)) ? second : first;
    return { texts: [label.value], href: madeAttribute('href', first.value, prefix) };
  }
  // Without a target that is a string, only the site knows where the link leads.
  const target = (named ?? second)?.value ?? unknownIn({ start: first.span.end, end: first.span.end });
  const href = madeAttribute('href', target);
  const translated = first.isString ? undefined : translationIn(code);
  if (translated && translated.start > first.span.start && translated.end < first.span.end)
    return { texts: [translated], href, translated };
  const call = IMAGE.exec(code.slice(first.span.start, first.span.end))?.[0];
  if (call === undefined) return { texts: [first.value], href };
  const inside = argumentsAt(code.slice(0, first.span.end), first.span.start + call.length, 'ruby');
  return { ...imageRecipe(code, inside, first), href };
}

/** The address of a file of the site’s own is known to the site alone. */
function imageRecipe(code: string, list: readonly Argument[], { span }: Argument): Recipe {
  const [source] = list;
  const alt = list.find(({ name }) => name === 'alt');
  const src = source && (isAddress(code, source.value) ? source.value : unknownIn(source.span));
  return {
    texts: [],
    image: {
      at: span,
      attributes: [
        ...(src ? [madeAttribute('src', src)] : []),
        ...(alt ? [madeAttribute('alt', alt.value)] : []),
      ],
    },
  };
}

/** What makes an element of a string. */
const ELEMENT =
  /^<%[-=]{1,2}\s{0,9}(?:content_tag\s{0,3}\(?\s{0,3}:?["']?(\w{1,20})["']?\s{0,3},\s{0,9}|tag\.(\w{1,20})\s{0,3}\(?\s{0,3}|simple_format\s{0,3}\(?\s{0,3})/;

/** The text, and if it is a link its address, of an element that Rails makes (api.rubyonrails.org, `TagHelper` and `TextHelper`). */
function elementRecipe(code: string): Recipe | undefined {
  const [opening, ...names] = ELEMENT.exec(code) ?? [];
  if (opening === undefined) return undefined;
  const list = argumentsAt(code, opening.length, 'ruby');
  const label = list[0]?.name === '' && list[0].isString ? list[0].value : undefined;
  const href = names.includes('a') ? list.find(({ name }) => name === 'href') : undefined;
  if (!label || !isShown(code, label)) return undefined;
  return { texts: [label], ...(href && { href: madeAttribute('href', href.value) }) };
}
