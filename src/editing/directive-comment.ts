import type { Draft, Format } from '../core/index.ts';

/** How a language writes a comment: `jsx` between tags, `code` elsewhere in such a file; `front-matter` is a line of YAML or TOML. */
export type CommentStyle =
  | 'html'
  | 'handlebars'
  | 'mustache'
  | 'liquid'
  | 'jinja'
  | 'erb'
  | 'jsx'
  | 'code'
  | 'front-matter';

const BY_NAME: Readonly<Record<string, CommentStyle>> = {
  handlebars: 'handlebars',
  hbs: 'handlebars',
  mustache: 'mustache',
  liquid: 'liquid',
  jinja: 'jinja',
  jinja2: 'jinja',
  j2: 'jinja',
  'jinja-html': 'jinja',
  'jinja-md': 'jinja',
  'django-html': 'jinja',
  'django-txt': 'jinja',
  twig: 'jinja',
  nunjucks: 'jinja',
  njk: 'jinja',
  ejs: 'erb',
  erb: 'erb',
};

/**
 * How comments are written in a draft: as its template language does, which sends none of them, or else as its format
 * does; nothing where there is no such thing. Goes by the language's id, then by the file's extension.
 */
export function commentStyle(languageId: string, path: string, format: Format): CommentStyle | undefined {
  if (format === 'eml') return undefined;
  if (format === 'jsx') return 'jsx';
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const template = styleOf(languageId) ?? styleOf(extension);
  return template ?? (format === 'text' ? undefined : 'html');
}

/**
 * How a comment is written at a place of a draft: in code other than between tags, and nowhere within a string; nothing where
 * none can stand.
 */
export function styleAt(
  { editable = [] }: Pick<Draft, 'editable'>,
  style: CommentStyle,
  at: number,
): CommentStyle | undefined {
  if (style !== 'jsx') return style;
  const place = editable.find(({ as, start, end }) =>
    as === 'text' ? start <= at && at <= end : start < at && at < end,
  );
  if (!place) return 'code';
  return place.as === 'text' ? 'jsx' : undefined;
}

/** A comment around a directive, such as `inboxlint-disable shouting`. */
export function comment(style: CommentStyle, directive: string): string {
  switch (style) {
    case 'html':
      return `<!-- ${directive} -->`;
    case 'handlebars':
      return `{{!-- ${directive} --}}`;
    case 'mustache':
      return `{{! ${directive} }}`;
    case 'liquid':
      return `{% comment %} ${directive} {% endcomment %}`;
    case 'jinja':
      return `{# ${directive} #}`;
    case 'erb':
      return `<%# ${directive} %>`;
    case 'jsx':
      return `{/* ${directive} */}`;
    case 'code':
      return `/* ${directive} */`;
    case 'front-matter':
      return `# ${directive}`;
  }
}

/** Where a rule's name goes to be added to a directive that begins in `source` at `at`; with what goes before it. */
export function behindNames(
  source: string,
  at: number,
): { readonly at: number; readonly separator: string } | undefined {
  const NAMES = /inboxlint-[a-z-]+?(?=[\s,])((?:[ \t,]+[a-z][\w-]*)+)/y;
  NAMES.lastIndex = at;
  const found = NAMES.exec(source);
  if (!found) return undefined;
  return { at: NAMES.lastIndex, separator: found[1]?.includes(',') ? ', ' : ' ' };
}

function styleOf(name: string): CommentStyle | undefined {
  return Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
}
