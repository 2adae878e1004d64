import type { Draft } from '../draft/draft.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Body } from './body.ts';
import { flowed } from './whitespace.ts';

/** What of a draft its body is. */
export function partsOf({ text, preheader: _, end: __, ...parts }: Body) {
  return { body: text, ...parts };
}

/** Its title, unless that is empty. */
export function titleOf({ title }: { readonly title?: MappedText }): Pick<Draft, 'title'> {
  const written = filled(title);
  return written ? { title: written } : {};
}

/** A text on one line; nothing where it is empty. */
export function filled(text: MappedText | undefined): MappedText | undefined {
  return text && text.text.trim() !== '' ? flowed(text) : undefined;
}
