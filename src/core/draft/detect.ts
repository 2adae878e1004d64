/** UTF-16 units of a draft at most; a longer one is not read. */
export const MAX_DRAFT_UNITS = 10 * 1024 * 1024;

/** How many bytes of a file, or UTF-16 units of a source, are looked at to see whether it is a draft. */
export const HEAD_UNITS = 2048;
/** Templates in PHP begin with code and a licence. */
const PHP_HEAD_UNITS = 16_384;
/** Components begin with all that they import. */
const CODE_HEAD_UNITS = 4096;

/** How much of a file of that name has to be looked at: see `HEAD_UNITS`. */
export function headUnitsOf(path: string): number {
  if (/\.php$/i.test(path)) return PHP_HEAD_UNITS;
  return /\.(?:[jt]sx|vue|svelte)$/i.test(path) ? CODE_HEAD_UNITS : HEAD_UNITS;
}

/** The first bytes of a file as text without its byte order mark: UTF-8, or UTF-16 where that says so. Never throws. */
export function headText(bytes: Uint8Array, units = HEAD_UNITS): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, units));
}

const SUBJECT = /^["']?subject["']?[ \t]*[:=]/i;
/** A comment of HTML, Markdown or a template language that begins with a directive. */
const DIRECTIVE =
  /(?:<!--|\{\{(?:[~-]?!(?:--)?|--)|\{\*|\{#-?|\{%-?[ \t]*(?:#|comment[ \t]*-?%\})|<%(?:#|--|!--)|<#--|\[#--|@\*|#\*|\*\||\/\*|<\?php[ \t]+(?:\/\/|#)|\[\/\/\]:[ \t]*#[ \t]*["'(])\s*inboxlint-[a-z]/i;
/** One in the front matter, which is a line of its own. */
const LINE = /^\s*#\s*inboxlint-[a-z]/i;

/** Whether a source says that it is a draft: front matter with a subject, or a directive, in its first 2,048 units. */
export function declaresDraft(source: string): boolean {
  const head = source.slice(0, HEAD_UNITS);
  return saysSo(head) || DIRECTIVE.test(head);
}

/** Front matter with a subject or a directive. */
function saysSo(head: string): boolean {
  const [first = '', ...lines] = head.split(/\r\n?|\n/);
  const fence = first.replace('\uFEFF', '').trimEnd();
  if (fence !== '---' && fence !== '+++') return false;
  for (const line of lines) {
    if (line.trimEnd() === fence) return false;
    if (SUBJECT.test(line) || LINE.test(line)) return true;
  }
  return false;
}

/** How code brings in a library whose components are mail: React Email under its names, jsx-email, those for Vue and Svelte. */
const IMPORT =
  /(?:\bfrom|\bimport|\brequire\()\s{0,9}["'](?:@(?:react-email|jsx-email|better-svelte-email)\/|@vue-email\/(?!render|compiler)|(?:react-email|jsx-email|vue-email|(?:better-)?svelte-email(?:-tailwind)?)["'/])/;
/** A tag of Vue Email, which needs no import where all of it is registered. */
const VUE_EMAIL = /<(?:E(?:Html|Body|Tailwind|Container)|e-(?:html|body|tailwind|container))[\s>]/;
/** Files of components, of which few are mail. */
const COMPONENT = /\.(?:[jt]sx|vue|svelte)$/i;
/** Tests, and examples of a design system, show components and are no mail. */
const ABOUT_CODE = /\.(?:test|spec|stories|story)\.\w+$/i;

/** Whether a file of components makes mail by the library that its beginning names. */
export function importsMail(path: string, head: string): boolean {
  if (!COMPONENT.test(path) || ABOUT_CODE.test(path)) return false;
  return IMPORT.test(head) || (/\.vue$/i.test(path) && VUE_EMAIL.test(head));
}

/** Whether a component may show anything at all: somewhere it ends an element. */
export function endsElement(code: string): boolean {
  return /<\/[a-z>]|\/>/i.test(code);
}
