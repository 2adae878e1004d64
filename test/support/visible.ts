import { convert } from 'html-to-text';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Draft } from '../../src/core/draft/draft.ts';
import { hidePlaceholders } from '../../src/core/placeholder/placeholder.ts';

const BLOCKS =
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form ' +
  'h1 h2 h3 h4 h5 h6 head header html legend li main menu nav ol option p section summary table tbody td tfoot th thead tr ul';
const UNREAD = 'img title style script template svg math iframe object hr noembed noframes';

const options = {
  wordwrap: false as const,
  limits: { maxInputLength: 10_000_000 },
  selectors: [
    ...BLOCKS.split(' ').map((selector) => ({ selector, format: 'block' })),
    ...UNREAD.split(' ').map((selector) => ({ selector, format: 'skip' })),
    { selector: 'a', options: { ignoreHref: true } },
  ],
};

/** The words of a text; what stands for placeholders and what has no width left out. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[\uFDD0\uFDD1]|\p{Default_Ignorable_Code_Point}/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The words that html-to-text sees in HTML. It takes a space of no width for a space, and drops what is beside `<body>`. */
export function wordsOfHtml(html: string): readonly string[] {
  const text = html.replace(/<(\/?)(?:html|head|body)(?=[\s>])/gi, '<$1div').replaceAll('\u200B', '');
  return wordsOf(convert(text, options));
}

/** The source of an HTML draft with placeholders hidden, without the elements that the draft says are hidden as a whole. */
export function withoutHidden(draft: Draft): string {
  const { text } = hidePlaceholders(draft.source);
  let shown = '';
  let at = 0;
  for (const { name, hiddenBy, span, from, to } of draft.elements) {
    const isUnseen =
      (hiddenBy && from === to) || name === 'mj-preview' || name === 'mj-title' || name === 'mj-style';
    if (!isUnseen || span.start < at) continue;
    shown += text.slice(at, span.start);
    at = span.end;
  }
  return (shown + text.slice(at)).replace(/<(\/?)mj-[\w-]+/g, '<$1div');
}

/** What micromark makes of Markdown. Its filter of dangerous tags would show them as text. */
export function micromarkHtml(markdown: string): string {
  const { htmlFlowData, htmlTextData, ...exit } = gfmHtml().exit ?? {};
  return micromark(hidePlaceholders(markdown).text, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [{ ...gfmHtml(), exit }],
  });
}
