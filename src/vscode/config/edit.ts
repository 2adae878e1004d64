import { modify, parseTree } from 'jsonc-parser';
import type { Edit } from '../../core/index.ts';

/** The text of a configuration file that says nothing yet. */
export const EMPTY_CONFIG = '{}\n';

/** A text with edits made in it, which are in order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (before, { span, text: becomes }) => before.slice(0, span.start) + becomes + before.slice(span.end),
    text,
  );
}

/** The edits that set a rule's severity in a configuration file, comments kept; nothing where it is not understood. */
export function withRule(source: string, rule: string, severity: string): readonly Edit[] | undefined {
  const rules = member(source, 'rules');
  if (rules !== undefined && !isObject(rules)) return undefined;
  const hasOptions = isObject(rules) && isObject(Reflect.get(rules, rule));
  return edited(source, hasOptions ? ['rules', rule, 'severity'] : ['rules', rule], severity);
}

/** The edits that allow a phrase in a configuration file; none if it is allowed; nothing where it is not understood. */
export function withAllowed(source: string, phrase: string): readonly Edit[] | undefined {
  const allow = member(source, 'allow');
  if (allow === undefined) return edited(source, ['allow'], [phrase]);
  if (typeof allow === 'string') return edited(source, ['allow'], [allow, phrase]);
  if (!Array.isArray(allow)) return undefined;
  return allow.includes(phrase) ? [] : edited(source, ['allow', allow.length], phrase);
}

function edited(source: string, path: (string | number)[], value: unknown): readonly Edit[] | undefined {
  const errors: { error: number; offset: number; length: number }[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  if (errors.length > 0 || tree?.type !== 'object') return undefined;
  const indent = /^([ \t]+)"/m.exec(source)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: source.includes('\r\n') ? '\r\n' : '\n',
  };
  return modify(source, path, value, { formattingOptions }).map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    text: content,
  }));
}

function member(source: string, name: string): unknown {
  const tree = parseTree(source, [], { allowTrailingComma: true });
  const property = tree?.children?.find(({ children }) => children?.[0]?.value === name);
  const value = property?.children?.[1];
  if (!value) return undefined;
  if (value.type === 'array') return (value.children ?? []).map((child) => child.value);
  if (value.type !== 'object') return value.value;
  return Object.fromEntries(
    (value.children ?? []).map(({ children }) => [
      children?.[0]?.value,
      children?.[1]?.type === 'object' ? {} : children?.[1]?.value,
    ]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
