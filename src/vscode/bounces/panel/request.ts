import type { BouncesRequest } from '../../../webview/bounces/bounces-view.ts';

/** Reads what a webview sent; nothing where it is none of the panel’s requests. */
export function readBouncesRequest(value: unknown): BouncesRequest | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  const { type } = value;
  if (type === 'copy') return { type };
  const isPlaced = type === 'reveal' || type === 'remove';
  return isPlaced && 'at' in value && typeof value.at === 'number' ? { type, at: value.at } : undefined;
}
