import type { Request, Simple } from '../../../webview/report/view.ts';

const SIMPLE: readonly Simple[] = ['fix-all', 'fix-help', 'copy', 'check', 'enable', 'explain'];

/** Reads what a webview sent; nothing where it is none of the report's requests. */
export function readRequest(value: unknown): Request | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  const { type } = value;
  const simple = SIMPLE.find((known) => known === type);
  if (simple) return { type: simple };
  if (type === 'rule' && 'rule' in value && typeof value.rule === 'string') return { type, rule: value.rule };
  if (!('key' in value) || typeof value.key !== 'string') return undefined;
  const { key } = value;
  if (type === 'reveal' && 'place' in value && typeof value.place === 'number')
    return { type, key, place: value.place };
  if (type === 'fix' && 'fix' in value && typeof value.fix === 'number') return { type, key, fix: value.fix };
  return undefined;
}
