import { isCode } from '../draft/code.ts';
import type { Format } from '../draft/draft.ts';
import { dialectOf, readingOf } from '../draft/formats.ts';
import { beginsMessage } from './mime/begins-message.ts';

/**
 * The format of a draft by its file name (`welcome.text.erb`), and by its content where the name does not say or is empty;
 * nothing where files of that name are not read (see `unreadReason`), or where the content is code or data.
 */
export function guessFormat(path: string, source: string): Format | undefined {
  const reading = readingOf(path);
  // Mail programs and archives save messages as text, too.
  if ((reading === 'text' || reading === 'by-content') && beginsMessage(source)) return 'eml';
  if (reading !== 'by-content') return reading;
  if (isCode(path, source)) return undefined;
  const format = guessByContent(source);
  // A line behind two hash signs is a comment there, and no heading.
  return format === 'markdown' && hasHashComments(path) ? 'text' : format;
}

function hasHashComments(path: string): boolean {
  const dialect = dialectOf(path);
  return dialect === 'velocity' || dialect === 'mako';
}

const TAG = /<(?:!doctype|!--|\/?[a-z][a-z\d-]*[\s/>])/i;
/** Laravel’s mail in Markdown, in either syntax of its components (laravel.com/docs/mail, “Markdown Mailables”). */
const MAILABLE =
  /^[ \t]{0,9}(?:<x-mail::(?:message|layout)\b|@component\(\s{0,9}["']mail::(?:message|layout)["'])/m;
const HEADING = /^#{1,6} \S/m;

/** The format of a draft that has no name. */
export function guessByContent(source: string): Format {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (beginsMessage(text)) return 'eml';
  if (MAILABLE.test(text)) return 'markdown';
  if (TAG.test(text)) return 'html';
  return HEADING.test(text) ? 'markdown' : 'text';
}
