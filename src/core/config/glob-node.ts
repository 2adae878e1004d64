/** A glob as a tree. */
export type GlobNode =
  /** One UTF-16 unit. */
  | { readonly type: 'unit'; readonly unit: string }
  /** One unit of a set. */
  | { readonly type: 'set'; readonly has: (unit: string) => boolean }
  | { readonly type: 'sequence'; readonly parts: readonly GlobNode[] }
  | { readonly type: 'choice'; readonly of: readonly GlobNode[] }
  | { readonly type: 'repeat'; readonly part: GlobNode; readonly least: 0 | 1; readonly isOnce: boolean };

/** A part `least` times or more; with `isOnce`, once or not at all. */
export function repeated(part: GlobNode, least: 0 | 1, isOnce = false): GlobNode {
  return { type: 'repeat', part, least, isOnce };
}
