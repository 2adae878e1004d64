import { attribute } from '../../draft/attributes.ts';
import type { Attribute } from '../../draft/draft.ts';
import type { MappedText, Span } from '../../text/mapped-text.ts';
import { elementAs, roleOfProperty } from '../components.ts';
import { MeantAttribute } from '../meant-attribute.ts';
import type { BoundAttribute } from './bound-attributes.ts';
import type { TagMeaning } from './tag-names.ts';

/** A text as an attribute, and where it stands in the input. */
interface GivenText {
  readonly text: string;
  readonly place: Span;
}

/** The texts that a component is given as attributes. */
export interface GivenTexts {
  /** Those that it shows. */
  readonly texts: readonly GivenText[];
  /** The one that is shown in the inbox. */
  readonly preview?: MappedText;
}

const NONE: GivenTexts = { texts: [] };
const PREVIEW = /^(?:Preheader|Preview|PreviewText)$/;
const IMAGE = /^(?:Img|Image)$/;
/** Those whose `url` is that of a link. */
const LINK = /(?:Button|Link|Cta)$/;

/** The element that a component is; empty for none. One of the author’s is a link where it leads somewhere. */
export function elementOf(meaning: TagMeaning, attributes: readonly Attribute[]): string {
  if (meaning.is === 'library') return elementAs(meaning.element, attributes);
  if (meaning.is !== 'own') return '';
  if (attribute(attributes, 'href')) return 'a';
  if (PREVIEW.test(meaning.component)) return 'mj-preview';
  return IMAGE.test(meaning.component) && attribute(attributes, 'src') ? 'img' : '';
}

/** The attributes with that of a link, where a component of the author’s calls it otherwise. */
export function withAddress(
  attributes: readonly Attribute[],
  meaning: TagMeaning | undefined,
): readonly Attribute[] {
  if (meaning?.is !== 'own' || !LINK.test(meaning.component) || attribute(attributes, 'href'))
    return attributes;
  const url = attribute(attributes, 'url');
  return url ? [...attributes, new MeantAttribute('href', url.value, url.span, url.written)] : attributes;
}

/** The texts that a component which becomes an element is given; all that one for the inbox is given is shown there. */
export function givenTexts(
  { is }: TagMeaning,
  element: string,
  attributes: readonly BoundAttribute[],
): GivenTexts {
  const isPreview = element === 'mj-preview';
  if (is !== 'own' && is !== 'filling' && !isPreview) return NONE;
  const texts: GivenText[] = [];
  let preview: MappedText | undefined;
  for (const { attribute: given, inside } of attributes) {
    const role = inside && roleOfProperty(propertyOf(given.written));
    if (!role) continue;
    if (role === 'preview' || isPreview) preview ??= given.value;
    else texts.push({ text: given.text, place: inside });
  }
  return { texts, ...(preview && { preview }) };
}

/** The property that an attribute sets, in camel case and without what binds it: `ctaTitle` for `:cta-title`. */
function propertyOf(written: string): string {
  return written.replace(/^.*:/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
