import type { Image } from '../draft.ts';

/** Pixels a side up to which an image is a tracking pixel, a spacer or a line. */
const SMALL = 5;
/** Pixels a side up to which an image is an icon. */
const ICON = 50;

/** Whether an image is there for layout or counting, not to be looked at. */
export function isSpacer({ width, height }: Image): boolean {
  return (width !== undefined && width <= SMALL) || (height !== undefined && height <= SMALL);
}

/** Whether an image is one that is looked at: neither a spacer nor an icon. */
export function isPicture(image: Image): boolean {
  const { width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY } = image;
  return !isSpacer(image) && Math.min(width, height) > ICON;
}
