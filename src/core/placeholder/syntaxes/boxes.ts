import { atLineStart, given, shaped } from '../rows.ts';
import type { Syntax } from '../scan.ts';
import { inFile } from './languages.ts';

/** Of Markdown: what stands before a box and its title, a container with its attributes, and the attributes of others. */
export const boxes: readonly Syntax[] = [
  ...['!!!', '???'].map((mark) =>
    given(
      inFile('markdown'),
      atLineStart(
        shaped(
          mark,
          /\+?[ \t]{1,3}[a-z][\w-]{0,40}(?:[ \t][a-z][\w-]{0,40}){0,3}(?=[ \t]{0,9}"|[ \t]{0,9}\r?\n(?:[ \t]{0,9}\r?\n)?(?: {4}|\t))/y,
          'logic',
        ),
      ),
    ),
  ),
  given(
    inFile('markdown'),
    atLineStart(shaped('::', /:{0,6}[ \t]?[a-z][\w-]{0,40}(?:\{[^{}\n]{0,400}\})?/y, 'logic')),
  ),
  given(
    inFile('markdown'),
    shaped(
      '{',
      /(?:[.#:]?[a-z][\w-]{0,40}[ \t]{0,3}){0,4}[a-z][\w-]{0,40}=(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')[^{}\n]{0,300}\}/y,
      'logic',
    ),
  ),
];
