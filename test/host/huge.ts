/** A text that is too large to be checked. An extension host takes long to write it, so it is there from the start. */
export function hugeText(): string {
  return `${'Thanks for your order. '.repeat(400)}\n`.repeat(1200);
}
