import type { MappedText } from '../text/mapped-text.ts';
import type { Alternative, Draft } from './draft.ts';

/**
 * A message as whoever reads plain text meets it, for rules that judge what a text says: its text part as the body, and
 * nothing of what surrounds it, which is judged with the HTML. Nothing where the message has no such part.
 */
export function textAlternative(draft: Draft): Draft | undefined {
  const { alternative, source, format, bytes, transferred, signed, bodyStart, subjectPlace, language } =
    draft;
  if (!alternative || alternative.body.text.trim() === '') return undefined;
  const { links, placeholders } = alternative;
  return {
    source,
    format,
    bytes,
    complete: draft.complete,
    body: headingsAsWritten(alternative, draft.body),
    hidden: [],
    links,
    images: [],
    elements: [],
    kept: 0,
    comments: [],
    strayEnds: [],
    styleSheets: [],
    placeholders,
    ...(language && { language }),
    htmlBytes: 0,
    headers: [],
    parts: [],
    transferred,
    signed,
    sections: [],
    bodyStart,
    subjectPlace,
    bodyEnd: draft.bodyEnd,
  };
}

/**
 * The text with lines that are capitals here alone written as in the HTML: programs that make text of HTML put
 * headings in capitals by themselves, which nobody means as shouting.
 */
function headingsAsWritten({ body }: Alternative, html: MappedText): MappedText {
  const written = new Map<string, string>();
  for (const line of linesOf(html.text)) written.set(line.trim().toUpperCase(), line.trim());
  const lines = linesOf(body.text).map((line) => {
    const heading = written.get(line);
    // Capitals may be more than their letter: ß becomes SS.
    return heading?.length === line.length ? heading : line;
  });
  return body.masked(lines.join('\n'));
}

function linesOf(text: string): readonly string[] {
  return text.split('\n');
}
