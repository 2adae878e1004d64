import type { Dialect } from '../placeholder/dialect.ts';
import { hidePlaceholders } from '../placeholder/placeholder.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { FrontMatter } from './front-matter.ts';
import { mapPlaceholders } from './map-placeholders.ts';

/**
 * What ends the fields before the body in a message of a catalog: its language, which may be empty, and its subject, if it has
 * one. A noncharacter, so that it stands in no text.
 */
export const FIELD_END = '\uFDD2';

/** Reads the fields before the body of such a message. */
export function readMessageFields(input: MappedText, dialect?: Dialect): FrontMatter {
  const { text } = input;
  const first = text.indexOf(FIELD_END);
  const second = text.indexOf(FIELD_END, first + 1);
  const end = Math.max(first, second) + 1;
  const language = first > 0 ? { language: input.slice(0, first) } : {};
  if (second < 0) return { end, placeholders: [], ...language };
  const written = input.slice(first + 1, second);
  const hidden = hidePlaceholders(written.text, false, dialect);
  return {
    end,
    subject: written.masked(hidden.text),
    subjectPlace: written.span(0, written.text.length),
    placeholders: mapPlaceholders(written, hidden.placeholders),
    ...language,
  };
}
