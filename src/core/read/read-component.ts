import type { Draft } from '../draft/draft.ts';
import { MappedText, type Span } from '../text/mapped-text.ts';
import { text } from '../text/message.ts';
import { finished } from '../text/steps.ts';
import { filled, partsOf, titleOf } from './draft-parts.ts';
import { jsxGrammar } from './jsx/grammar.ts';
import { type JsxDocument, readJsx } from './jsx/read-jsx.ts';
import { endOfBody, firstLine, isLayout } from './places.ts';
import { readText } from './text.ts';
import { flowed } from './whitespace.ts';

const NO_GRAMMAR = text`React email can’t be read here: the grammar for it isn’t loaded.`;
const NO_CODE = text`This code can’t be read: it has too many syntax errors, or is nested too deeply.`;

/** Reads code that makes mail; without its grammar, and where it is no code, it is refused. */
export function readComponent(source: string): Draft {
  const grammar = jsxGrammar();
  const document = grammar && readJsx(MappedText.whole(source), grammar);
  if (document) return drafted(source, document);
  const nothing = { ...finished(readText(MappedText.whole(''), { isDraft: false })), editable: [] };
  return { ...drafted(source, nothing), refused: grammar ? NO_CODE : NO_GRAMMAR };
}

function drafted(source: string, document: JsxDocument): Draft {
  const { body, placeholders, language, title, declaredSubject, editable } = document;
  const subject = filled(declaredSubject) ?? filled(title);
  const root = body.elements.find(({ name }) => name === 'html' || name === 'body');
  const shown = root ? { ...body, text: body.text.slice(0, root.to) } : body;
  const inRoot = placeholders.filter(({ span }) => root !== undefined && isInside(span, root.span));
  return {
    source,
    format: 'jsx',
    bytes: 'utf-8',
    complete: root !== undefined && !isLayout(body, inRoot),
    ...(subject && { subject }),
    ...titleOf(document),
    ...(body.preheader && { preheader: flowed(body.preheader) }),
    ...partsOf(body),
    placeholders,
    ...(language && { language }),
    htmlBytes: 0,
    headers: [],
    parts: [],
    transferred: [],
    signed: [],
    sections: [],
    bodyStart: 0,
    subjectPlace: firstLine(source),
    bodyEnd: endOfBody(shown) ?? firstLine(source),
    editable,
  };
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
