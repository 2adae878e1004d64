import type { Draft, Report } from '../../../core/index.ts';
import { marked, textOfHtml, textOfHtmlDraft } from './convert.ts';

/** What the host and the engine are asked for. */
export interface Tools {
  /** HTML of Markdown; nothing where the host cannot. */
  render(markdown: string): Promise<string | undefined>;
  check(source: string, options: { readonly format: 'html' }): Report;
}

/** The plain-text part of a draft: the one that it has, or the one that would be made of it. */
export async function plainTextOf(draft: Draft, tools: Tools): Promise<string> {
  const { format, source, bodyStart, textPart, html } = draft;
  if (textPart) return original(draft, textPart);
  // Of code, what it shows is all that can be told without running it.
  if (draft.editable) return original(draft, draft.body);
  if (format === 'html') return textOfHtmlDraft(draft);
  if (html) return textOfHtmlDraft(tools.check(html.text, { format: 'html' }).draft);
  if (format === 'eml') return original(draft, draft.body);
  if (format === 'text') return source.slice(bodyStart).replace(/^(?:\r\n|[\r\n])+/, '');
  const { text, restore } = marked(draft, bodyStart, []);
  const rendered = await tools.render(text);
  return restore(rendered === undefined ? text : textOfHtml(rendered));
}

/** A text with its placeholders as they are written. */
function original({ source }: Draft, text: Draft['body']): string {
  return text.text.replace(/[\uFDD0\uFDD1]+/g, (run, at: number) => {
    const { start, end } = text.span(at, at + run.length);
    return source.slice(start, end);
  });
}
