import type { Dialect } from '../placeholder/dialect.ts';
import type { Hidden } from '../placeholder/placeholder.ts';
import type { Span } from '../text/mapped-text.ts';
import { endOfElement, isComponent } from './template-files.ts';

/** The same text, in which what is run or read before the mail is sent is logic, and blank: none of it is in the mail. */
export function withoutScripts(hidden: Hidden, dialect: Dialect | undefined): Hidden {
  const { text, placeholders } = hidden;
  const scripts = [...(dialect === 'vue' || isComponent(text) ? blocksOf(text) : scriptsOf(text, dialect))];
  if (scripts.length === 0) return hidden;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of scripts) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  let next = 0;
  const outside = placeholders.filter(({ span }) => {
    while ((scripts[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    return span.end <= (scripts[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  const logic = scripts.map((span) => ({
    span,
    kind: 'logic' as const,
    text: text.slice(span.start, span.end),
  }));
  return {
    text: parts.join('') + text.slice(at),
    placeholders: [...outside, ...logic].sort((one, other) => one.span.start - other.span.start),
  };
}

const TAG = /<([a-z][\w:-]{0,40})(?:[^<>"']|"[^"<]{0,500}"|'[^'<]{0,500}'){0,200}>/gi;
/** A template in another markup language, which is not read. */
const IN_ANOTHER = /\slang\s*=\s*["']?(?!html\b)\w/i;
/** Blocks of a file that are told apart. */
const MAX_BLOCKS = 50;

/** The blocks of a component but for its template and its style sheets. */
function* blocksOf(text: string): Generator<Span> {
  const tags = new RegExp(TAG);
  for (let blocks = 0; blocks < MAX_BLOCKS; blocks++) {
    const found = tags.exec(text);
    const name = found?.[1]?.toLowerCase();
    if (!found || name === undefined) return;
    const isClosed = found[0].endsWith('/>');
    const end = isClosed ? tags.lastIndex : endOfElement(text, name, tags.lastIndex);
    if (end === undefined) return;
    const isShown = name === 'style' || (name === 'template' && !IN_ANOTHER.test(found[0]));
    if (!isShown) yield { start: found.index, end };
    tags.lastIndex = end;
  }
}

const SCRIPT = /<script\b[^>]{0,500}>/gi;
const ON_SERVER = /\srunat\s*=\s*["']?server\b/i;

/** The scripts of Svelte, and those that a mailing service runs. */
function* scriptsOf(text: string, dialect: Dialect | undefined): Generator<Span> {
  const scripts = new RegExp(SCRIPT);
  for (let found = scripts.exec(text); found; found = scripts.exec(text)) {
    const end = endOfElement(text, 'script', scripts.lastIndex);
    if (end === undefined) return;
    if (dialect === 'svelte' || ON_SERVER.test(found[0])) yield { start: found.index, end };
    scripts.lastIndex = end;
  }
}
