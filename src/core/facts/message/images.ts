import type { Image } from '../../draft/draft.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import type { Context } from '../context.ts';

/** Pixels a side up to which an image is a tracking pixel, a spacer or a line. */
const MAX_SPACER_PIXELS = 5;
/** Pixels a side up to which an image is an icon. */
const MAX_ICON_PIXELS = 50;

/** Whether an image is there for layout or counting, not to be looked at. */
export function isSpacer({ width, height }: Image): boolean {
  return (
    (width !== undefined && width <= MAX_SPACER_PIXELS) ||
    (height !== undefined && height <= MAX_SPACER_PIXELS)
  );
}

/** Whether an image is one that is looked at: neither a spacer nor an icon. */
export function isPicture(image: Image): boolean {
  const { width = Number.POSITIVE_INFINITY, height = Number.POSITIVE_INFINITY } = image;
  return !isSpacer(image) && Math.min(width, height) > MAX_ICON_PIXELS;
}

/** Fewer words than this beside a picture are few; SpamAssassin's bands end at about as much text. */
export const MIN_WORDS_BESIDE_IMAGES = 40;
/** Fewer than this are hardly any: the link to unsubscribe, a name. */
const MAX_INCIDENTAL_WORDS = 15;
/** What a template fills in stands for about so many words. */
const WORDS_A_VALUE = 5;

/** The pictures of a complete draft that has few words. */
export interface PictureBalance {
  readonly pictures: readonly Image[];
  /** Words in the body. */
  readonly words: number;
  /** The same with what a template fills in. */
  readonly read: number;
}

/** The pictures of a draft that is complete and has fewer than `FEW_WORDS` words. */
export function pictureBalance({ draft, words }: Context): PictureBalance | undefined {
  if (!draft.complete) return undefined;
  const pictures = draft.images.filter(isPicture);
  if (pictures.length === 0) return undefined;
  const values = draft.body.text.split(VALUE).length - 1;
  const count = words(draft.body).filter(({ form }) => !form.isPartial).length;
  const read = count + values * WORDS_A_VALUE;
  return read < MIN_WORDS_BESIDE_IMAGES ? { pictures, words: count, read } : undefined;
}

/** Whether a single picture, which is a link, is all there is. */
export function isLinkedImageOnly({ pictures, read }: PictureBalance): boolean {
  return pictures.length === 1 && pictures.every(({ link }) => link >= 0) && read < MAX_INCIDENTAL_WORDS;
}
