import { attribute } from '../draft/attributes.ts';
import type { Attribute } from '../draft/draft.ts';

/**
 * The elements that components of email libraries become, by the name they are written with. React Email
 * (react.email/docs/components), jsx-email (jsx.email/docs/components), Vue Email, Svelte email and Maizzle 6
 * (maizzle.com/docs/components) share most names; `mj-preview` is whatever makes preview text, and an empty name a component
 * that is nothing of its own.
 */
const ELEMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Html: 'html',
    Head: 'head',
    Body: 'body',
    Preview: 'mj-preview',
    Preheader: 'mj-preview',
    Container: 'div',
    Section: 'div',
    Background: 'div',
    Row: 'table',
    Column: 'td',
    Text: 'p',
    Heading: 'h1',
    Link: 'a',
    Button: 'a',
    Img: 'img',
    Image: 'img',
    Hr: 'hr',
    Divider: 'hr',
    Markdown: 'div',
    CodeBlock: 'pre',
    CodeInline: 'code',
    Spacer: 'div',
    OutlookBg: 'div',
    Style: 'style',
    Tailwind: '',
    Fragment: '',
    Font: '',
    Outlook: '',
    NotOutlook: '',
    NotPlaintext: '',
    NoWidows: '',
    Raw: '',
    Vml: '',
    WithUrl: '',
  }),
);

/**
 * The element that a component becomes: `Email.Button` is a link. Empty where it is nothing of its own; nothing where no
 * library has it, so that it is one of the author's.
 */
export function elementOfComponent(name: string): string | undefined {
  return ELEMENTS.get(name.slice(name.lastIndexOf('.') + 1));
}

/** The same element where its properties name another: `<Heading as="h2">`, `<Heading level="2">`, `<Text as="span">`. */
export function elementAs(element: string, attributes: readonly Attribute[]): string {
  if (element !== 'h1' && element !== 'p') return element;
  const as = attribute(attributes, 'as')?.text ?? '';
  if (element === 'p') return as === 'span' || as === 'div' ? as : element;
  if (/^h[1-6]$/.test(as)) return as;
  const level = attribute(attributes, 'level')?.text ?? '';
  return /^[1-6]$/.test(level) ? `h${level}` : element;
}

/** Properties that the author's own components show as text. */
const SHOWN = new Set(
  'caption children content cta defaultMessage description heading label message paragraph subtitle text title'.split(
    ' ',
  ),
);

/** What a property of the author's own component is: text that is shown, preview text, or neither. */
export function roleOfProperty(name: string): 'text' | 'preview' | undefined {
  if (name === 'preview' || name === 'previewText' || name === 'preheader') return 'preview';
  return SHOWN.has(name) ? 'text' : undefined;
}
