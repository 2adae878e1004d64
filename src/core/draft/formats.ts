import type { Dialect } from '../placeholder/dialect.ts';
import { type Message, text } from '../text/message.ts';
import { catalogNotationOf } from './catalog-notation.ts';
import type { Format } from './draft.ts';

/** A kind of file, and how its drafts are read. */
interface FileKind {
  /** As people call it, where it is told why it is not read. */
  readonly name?: string;
  /** Without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** A template says by its content, or by an extension before its own, what it makes. */
  readonly read: Format | 'template' | 'unread';
  /** Ids that VS Code, or an extension for it, gives the language. */
  readonly languages?: readonly string[];
  readonly dialect?: Dialect;
}

/** Every kind of file that mail is written in: what is not here is not read, not scored and not changed. */
const KINDS: readonly FileKind[] = [
  { extensions: list('html htm xhtml xht shtml'), read: 'html', languages: ['html'] },
  { extensions: ['mjml'], read: 'html', languages: ['mjml'] },
  { extensions: list('md markdown mdown mkd mkdn mdwn'), read: 'markdown', languages: ['markdown'] },
  { extensions: list('txt text'), read: 'text', languages: ['plaintext'] },
  { extensions: ['eml'], read: 'eml', languages: ['eml'] },
  // Some programs save messages so; Outlook’s own are no text.
  { extensions: ['msg'], read: 'template' },
  template('hbs handlebars', ['handlebars']),
  template('mustache stache ms', ['mustache']),
  template('liquid', ['liquid']),
  template('twig', ['twig']),
  template('jinja jinja2 j2 tera volt swig', list('jinja jinja2 jinja-html jinja-md django-html django-txt')),
  template('njk nunjucks', list('nunjucks njk')),
  template('ejs eta', ['ejs']),
  template('erb rhtml inky', ['erb']),
  template('blade', ['blade'], 'blade'),
  template('php phtml ctp', ['php']),
  template('tpl smarty', ['smarty'], 'smarty'),
  template('latte', ['latte'], 'latte'),
  template('edge', ['edge'], 'edge'),
  template('ftl ftlh', ['ftl']),
  template('vm', ['velocity'], 'velocity'),
  template('tmpl gotmpl template', list('gotmpl go-template')),
  { extensions: ['gohtml'], read: 'html' },
  { extensions: ['cshtml'], read: 'html', languages: list('razor aspnetcorerazor'), dialect: 'razor' },
  template('heex eex leex', list('phoenix-heex heex'), 'heex'),
  template('mako mak', ['mako'], 'mako'),
  template('dust', ['dust']),
  template('jsp asp aspx', ['jsp']),
  { extensions: ['vue'], read: 'html', languages: ['vue'], dialect: 'vue' },
  { extensions: ['svelte'], read: 'html', languages: ['svelte'], dialect: 'svelte' },
  {
    name: 'React',
    extensions: list('tsx jsx'),
    read: 'jsx',
    languages: list('typescriptreact javascriptreact'),
  },
  { name: 'Astro', extensions: ['astro'], read: 'unread' },
  { name: 'MDX', extensions: ['mdx'], read: 'unread', languages: ['mdx'] },
  { name: 'Pug', extensions: list('pug jade'), read: 'unread', languages: list('jade pug') },
  { name: 'Haml', extensions: ['haml'], read: 'unread', languages: ['haml'] },
  { name: 'Slim', extensions: ['slim'], read: 'unread', languages: ['slim'] },
];

/**
 * Extensions of code and data: a template of them (`styles.css.erb`, `main.tf.tpl`) makes no mail. None is also a language’s
 * code, as `cs`, `pl`, `ml` and `mk` are.
 */
const CODE = new Set(
  list(
    'js mjs cjs ts mts cts css scss sass less styl json jsonc json5 ndjson yml yaml toml ini conf config cfg cnf env ' +
      'properties plist xml svg xsl xslt xsd wsdl csv tsv sql psql ddl py pyi rb rake gemspec java kt kts scala groovy gradle ' +
      'clj cljs go rs c h cc cpp cxx hh hpp hxx inl swift dart zig nim lua tcl r jl hs exs erl vb fs fsx bas asm wat ' +
      'sh bash zsh fish ksh csh ps1 psm1 bat cmd awk sed tf tfvars hcl nix bicep rego cue dhall jsonnet libsonnet ' +
      'dockerfile containerfile makefile jenkinsfile vagrantfile procfile cmake bazel bzl ninja service ' +
      'nginx vhost vcl po pot xlf xliff resx strings arb lock ics vcf proto ' +
      'thrift avsc avdl graphql graphqls gql prisma puml tex bib rst adoc asciidoc rtf ipynb ' +
      'diff crt cert pem htaccess gitignore gitconfig editorconfig dockerignore npmrc sol cshrc bashrc zshrc vimrc ' +
      'sln csproj vbproj fsproj iss nsi reg applescript vim lisp scm rkt',
  ),
);

/** Names of files without an extension that are scripts or say how something is built. */
const CODE_NAMES =
  /(?:^|[/\\])(?:(?:gnu)?makefile|dockerfile|containerfile|jenkinsfile|vagrantfile|gemfile|rakefile|guardfile|capfile|podfile|brewfile|berksfile|procfile|fastfile|appfile|pipfile|caddyfile|justfile|tiltfile|earthfile|sconstruct|sconscript|crontab|codeowners)$/;

const BY_EXTENSION: ReadonlyMap<string, FileKind> = new Map(
  KINDS.flatMap((kind) => kind.extensions.map((extension) => [extension, kind] as const)),
);

function list(words: string): string[] {
  return words.split(' ');
}

function template(extensions: string, languages: readonly string[], dialect?: Dialect): FileKind {
  return { extensions: list(extensions), read: 'template', languages, ...(dialect && { dialect }) };
}

/** Extensions of files that are read, without the dot. */
export const READ_EXTENSIONS: readonly string[] = extensionsOf((kind) => kind.read !== 'unread');

/** Extensions of files that mail is written in and that are not read yet. */
export const UNREAD_EXTENSIONS: readonly string[] = extensionsOf((kind) => kind.read === 'unread');

/** Ids of the languages in which VS Code opens files that are read, each once. */
export const READ_LANGUAGES: readonly string[] = languagesOf((kind) => kind.read !== 'unread');

/** Ids of the languages of files that mail is written in and that are not read yet. */
export const UNREAD_LANGUAGES: readonly string[] = languagesOf((kind) => kind.read === 'unread');

function languagesOf(isWanted: (kind: FileKind) => boolean): readonly string[] {
  return [...new Set(KINDS.filter(isWanted).flatMap(({ languages = [] }) => languages))];
}

function extensionsOf(isWanted: (kind: FileKind) => boolean): readonly string[] {
  return KINDS.filter(isWanted).flatMap(({ extensions }) => extensions);
}

/** Extensions of messages and of mail markup: whatever the folder, such a file is a draft. */
const ALWAYS: readonly string[] = ['eml', 'mjml'];

/** Whether a file is a draft by its extension alone. */
export function isAlwaysDraft(path: string): boolean {
  return ALWAYS.includes(extensionOf(path));
}

/** What stands behind a dot is an extension if it looks like one: `order-1.0` and `1700000000.M1P2.host` have none. */
const EXTENSION = /^[a-z][a-z\d_-]{0,11}~?$/;
/** One that begins with a digit, as of an archive (`.7z`), has a letter and stands behind a name that does not end with a digit. */
const NUMBERED = /^\d{1,2}[a-z][a-z\d]?$/;

/** The extension of a file in lower case, without its dot; empty where it has none. */
export function extensionOf(path: string): string {
  return extensionsFromEnd(path).next().value ?? '';
}

function* extensionsFromEnd(path: string): Generator<string, undefined> {
  const parts = path.toLowerCase().split('.');
  for (let at = parts.length - 1; at > 0; at--) {
    const part = parts[at] ?? '';
    // One with a slash in it ends in another name.
    if (!EXTENSION.test(part) && !(NUMBERED.test(part) && /[a-z_)~-]$/.test(parts[at - 1] ?? ''))) return;
    yield part;
  }
}

/**
 * How a file is read by its name alone: `by-content` where the name does not say, as of a template or of a file without
 * an extension; nothing where it is not read.
 */
export function readingOf(path: string): Format | 'by-content' | undefined {
  if (isCodeName(path)) return undefined;
  let isTemplate = false;
  for (const extension of extensionsFromEnd(path)) {
    const read = BY_EXTENSION.get(extension)?.read;
    if (read === 'unread' || CODE.has(extension)) return undefined;
    // `welcome.en.hbs`: what is no extension that we know is a part of the name.
    if (read === undefined) return isTemplate ? 'by-content' : undefined;
    // A template of code makes code.
    if (read !== 'template') return isTemplate && read === 'jsx' ? undefined : read;
    isTemplate = true;
  }
  return 'by-content';
}

/** The template language that a file's name says, or the id of its language in VS Code; of several extensions, the last that does. */
export function dialectOf(path: string, language?: string): Dialect | undefined {
  for (const extension of extensionsFromEnd(path)) {
    const dialect = BY_EXTENSION.get(extension)?.dialect;
    if (dialect) return dialect;
  }
  return KINDS.find(({ languages }) => language !== undefined && languages?.includes(language))?.dialect;
}

/** Whether a file is code by its whole name, its extensions as a template apart: `Dockerfile.j2`. */
function isCodeName(path: string): boolean {
  let name = path.toLowerCase();
  for (const extension of extensionsFromEnd(path)) {
    if (BY_EXTENSION.get(extension)?.read !== 'template') break;
    name = name.slice(0, -extension.length - 1);
  }
  return CODE_NAMES.test(name);
}

/** Whether files with such an extension hold mail that is not read yet, such as React’s `.tsx`. */
export function isUnreadMail(path: string): boolean {
  for (const extension of extensionsFromEnd(path)) {
    const read = BY_EXTENSION.get(extension)?.read;
    if (read !== 'template') return read === 'unread';
  }
  return false;
}

/**
 * Whether files of that name are code, of which few make mail: one is a draft in a folder of mail, or if it imports a library
 * for that (see `isDraftByHead`), and never where it is a test or an example.
 */
export function isComponentCode(path: string): boolean {
  return readingOf(path) === 'jsx';
}

/** The extensions that an answer names, and those of templates. */
const NAMED = list('html mjml md txt eml');
const NAMED_TEMPLATES = list('hbs liquid twig erb');

/** Says that a file is in a format that is not read, and which are; nothing where it is read. */
export function unreadReason(path: string): Message | undefined {
  return readingOf(path) === undefined ? reasonFor(path) : undefined;
}

function reasonFor(path: string): Message {
  const extension = unreadExtension(path);
  const kind = BY_EXTENSION.get(extension);
  const [name = ''] = /[^/\\]*$/.exec(path) ?? [];
  const format = kind?.name ? `${kind.name} (.${extension})` : isCodeName(path) ? name : `.${extension}`;
  if (catalogNotationOf(path))
    return text`Can’t read ${format} files as emails. If the file contains the texts of emails, list it under “catalogs” in .inboxlintrc.json.`;
  const dotted = (extensions: readonly string[]) => extensions.map((one) => `.${one}`).join(', ');
  return text`Can’t read ${format} files. Inboxlint reads ${dotted(NAMED)} and templates such as ${dotted(NAMED_TEMPLATES)}.`;
}

/** The extension because of which a file is not read: that of `index.tsx.erb` is `tsx`. */
export function unreadExtension(path: string): string {
  for (const extension of extensionsFromEnd(path)) {
    if (BY_EXTENSION.get(extension)?.read !== 'template') return extension;
  }
  return extensionOf(path);
}

/** Whether a name ends like those of manual pages, logs and parts of archives (`inbox.1`), and not like that of a version. */
export function isNumbered(path: string): boolean {
  return /[a-z_)~-]\.\d{1,4}$/i.test(path);
}

/** Whether a PHP file is code that writes no page: it opens with `<?php`, and `head` does not end that. */
export function isPhpCode(path: string, head: string): boolean {
  return extensionOf(path) === 'php' && /^\uFEFF?\s*<\?php\b/i.test(head) && !head.includes('?>');
}
