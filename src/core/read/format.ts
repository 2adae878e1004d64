import type { Format } from '../draft/draft.ts';
import { beginsMessage } from './mime/begins-message.ts';

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['eml', 'eml'],
  ['md', 'markdown'],
  ['mdown', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['mjml', 'html'],
  ['cshtml', 'html'],
  ['gohtml', 'html'],
]);

/** Extensions of template languages: they say nothing of what the template makes. */
const TEMPLATES = new Set(
  (
    'hbs handlebars mustache liquid twig jinja jinja2 j2 njk nunjucks ejs erb haml ftl vm tmpl tpl blade php ' +
    'template dust eta edge latte'
  ).split(' '),
);

/** The format of a draft by its file name (`welcome.text.erb`), and by its content where the name does not say. */
export function guessFormat(path: string, source: string): Format {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  for (const extension of name.split('.').slice(1).reverse()) {
    const format = FORMATS.get(extension);
    // Mail programs and archives save messages as text, too.
    if (format === 'text' && beginsMessage(source)) return 'eml';
    if (format) return format;
    if (!TEMPLATES.has(extension)) break;
  }
  return guessByContent(source);
}

const TAG = /<(?:!doctype|!--|\/?[a-z][a-z\d-]*[\s/>])/i;
const HEADING = /^#{1,6} \S/m;

function guessByContent(source: string): Format {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (beginsMessage(text)) return 'eml';
  if (TAG.test(text)) return 'html';
  return HEADING.test(text) ? 'markdown' : 'text';
}
