/** How many UTF-16 units at the start of a source are looked at to see whether it is a draft. */
export const HEAD = 2048;

const SUBJECT = /^["']?subject["']?[ \t]*[:=]/i;
/** A comment of HTML, Markdown or a template language that begins with a directive. */
const DIRECTIVE =
  /(?:<!--|\{\{[~-]?(?:!(?:--)?|\/\*)|\{#-?|\{%-?[ \t]*(?:#|comment[ \t]*-?%\})|<%(?:#|--|!--)|<#--|@\*|\*\||\/\*|\[\/\/\]:[ \t]*#[ \t]*["'(])\s*inboxlint-[a-z]/i;
/** One in the front matter, which is a line of its own. */
const LINE = /^\s*#\s*inboxlint-[a-z]/i;

/** Whether a source says that it is a draft: front matter with a subject, or a directive, in its first 2,048 units. */
export function declaresDraft(source: string): boolean {
  const head = source.slice(0, HEAD);
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
