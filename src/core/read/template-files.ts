import type { Attribute } from '../draft/draft.ts';
import type { Placeholder } from '../placeholder/placeholder.ts';

/** The tags around text that a template keeps for later, in the languages that have them. */
const KEEPING: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^\{%[-~+]?\s*capture\b/, /^\{%[-~+]?\s*endcapture\b/],
  [/^\{%[-~+]?\s*set\s[^=]{1,200}%\}$/, /^\{%[-~+]?\s*endset\b/],
  [/^\{%[-~+]?\s*macro\b/, /^\{%[-~+]?\s*endmacro\b/],
  [/^\{\{~?#\*inline\b/, /^\{\{~?\/inline\b/],
  [/^\{capture\b/, /^\{\/capture\}/],
];

/** Offset behind the blocks of text kept for later that a source begins with; 0 where it begins with none. */
export function endOfKept(text: string, placeholders: readonly Placeholder[]): number {
  let close: RegExp | undefined;
  let at = 0;
  let end = 0;
  for (const { span, text: written } of placeholders) {
    if (close) {
      if (!close.test(written)) continue;
      close = undefined;
      end = span.end;
    } else {
      if (afterBlank(text, at) < span.start) break;
      close = KEEPING.find(([open]) => open.test(written))?.[1];
    }
    at = span.end;
  }
  return end;
}

/** The blocks that files of components consist of (Vue, and Maizzle from its version 6). */
const BLOCK = /<(template|script|style|i18n|docs|config|route|plaintext)\b[^>]*>/y;
/** Blocks more than these are none of a component. */
const MAX_BLOCKS = 20;

/** Whether a source consists of such blocks alone, a `<template>` among them: then that is what it shows. */
export function isComponent(text: string): boolean {
  if (!/^\s*(?:<!--|<(?:template|script|style|i18n|docs|config|route)\b)/.test(text)) return false;
  let hasTemplate = false;
  let at = 0;
  for (let blocks = 0; blocks < MAX_BLOCKS; blocks++) {
    const start = afterBlank(text, at);
    BLOCK.lastIndex = start;
    const name = BLOCK.exec(text)?.[1];
    if (name === undefined) return hasTemplate && start === text.length;
    hasTemplate ||= name === 'template';
    const end = endOfElement(text, name, BLOCK.lastIndex);
    if (end === undefined) return false;
    at = end;
  }
  return false;
}

/** Behind white space and comments. */
function afterBlank(text: string, from: number): number {
  for (let at = from; ; ) {
    while (at < text.length && text.charAt(at).trim() === '') at++;
    if (!text.startsWith('<!--', at)) return at;
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return at;
    at = end + 3;
  }
}

/** Behind the end tag of an element whose start tag ends at `from`; templates may stand in a template. */
export function endOfElement(text: string, name: string, from: number): number | undefined {
  const tag = new RegExp(name === 'template' ? `<(/?)${name}(?=[\\s/>])[^>]*>` : `<(/)${name}\\s*>`, 'gi');
  tag.lastIndex = from;
  let depth = 1;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    if (found[1] === '/') depth--;
    else if (name === 'template' && !found[0].endsWith('/>')) depth++;
    if (depth === 0) return tag.lastIndex;
  }
  return undefined;
}

/** Attributes of template languages by which an element's content is replaced when the mail is made. */
const REPLACING =
  /^(?:data-)?(?:th[:-](?:u?text|replace|insert|include|remove)|v-(?:text|html)|x-(?:text|html)|ng-bind(?:-html|-template)?|tal:(?:content|replace)|py:(?:content|replace))$/;
/** How the languages of attributes begin the name of one that makes another: `th:href`, `:href`, `[href]`. */
const MAKING = /^(?:(?:data-)?th[:-]|(?:v-bind|x-bind)?:|\[(?:attr\.)?)([a-z-]+)\]?$/;
/** Names in Thymeleaf’s `th:attr="href=@{/a}, title=#{b}"`. */
const NAMED = /(?:^|,)\s{0,9}([a-z-]{1,30})\s{0,9}=/g;

/** The attributes without those that stand in for what another makes of them when the mail is made. */
export function withoutStandIns<T extends Attribute>(attributes: readonly T[]): readonly T[] {
  let made: Set<string> | undefined;
  for (const attribute of attributes) {
    const { name } = attribute;
    if (name.length < 3 || !(name.includes(':') || name.startsWith('data-th-') || name.startsWith('[')))
      continue;
    const [, target] = MAKING.exec(name) ?? [];
    if (target === undefined) continue;
    made ??= new Set();
    if (target === 'attr') for (const [, one = ''] of attribute.text.matchAll(NAMED)) made.add(one);
    else made.add(target);
  }
  return made ? attributes.filter(({ name }) => !made.has(name)) : attributes;
}

/** What the third character of them is, or the second: names that are no such are by far the most. */
const MARKS = new Set([':', '-', 't']);

/** Whether an attribute of that name, in lower case, replaces what stands in its element. */
function isReplacing(name: string): boolean {
  return (
    name.length > 5 &&
    (MARKS.has(name.charAt(2)) || name.charAt(1) === '-' || name.charAt(3) === ':') &&
    REPLACING.test(name)
  );
}

/** Whether what stands in an element is there for its author alone. */
export function isReplaced(attributes: readonly Attribute[]): boolean {
  for (const { name } of attributes) {
    if (isReplacing(name)) return true;
  }
  return false;
}
