import type { ChecksRequest } from '../../../webview/checks/checks-view.ts';

/** UTF-16 units that are put into the clipboard at most. */
const MAX_COPIED = 100_000;

/** Reads what a webview sent; nothing where it is none of the page’s requests. */
export function readChecksRequest(value: unknown): ChecksRequest | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  if (value.type === 'copy' && 'text' in value && typeof value.text === 'string')
    return { type: 'copy', text: value.text.slice(0, MAX_COPIED) };
  const isAct = value.type === 'act' && 'id' in value && 'subject' in value;
  return isAct && typeof value.id === 'string' && typeof value.subject === 'string'
    ? { type: 'act', id: value.id, subject: value.subject }
    : undefined;
}
