import type { Draft } from '../../draft/draft.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { Span } from '../../text/mapped-text.ts';

/** Where that is shown which a whole mail lacks: on its subject, else on the first line of the draft. */
export function wholePlace({ source, subject, subjectPlace }: Draft): Span {
  return subject && subject.text !== ''
    ? firstLineOf(source, subject.span(0, subject.text.length))
    : subjectPlace;
}
