/** A text from a draft as Markdown that shows it literally, on one line: no markup, no link, no entity. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
