/** Drafts of a given size, made the same way each time: what they hold matters less than that they are like mail. */

const WORDS =
  'our garden chairs arrive on Friday and you can collect them at the shop near the old market where Ada Okafor shows how to look after the wood in winter with a little oil two brushes and some patience'.split(
    ' ',
  );

function sentence(seed: number): string {
  const length = 8 + (seed % 9);
  const words = Array.from(
    { length },
    (_, at) => WORDS[(seed * 7 + at * 5 + ((seed * at) % 11)) % WORDS.length],
  );
  return `${words.join(' ')}.`.replace(/^./, (letter) => letter.toUpperCase());
}

const STYLE =
  'font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:20px;color:#333333;padding:8px 16px;';

function row(seed: number): string {
  return `<tr><td align="left" valign="top" width="280" style="${STYLE}"><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td style="${STYLE}background-color:#ffffff;"><a href="https://example.com/item/${seed}?utm_source=news&amp;utm_campaign=spring" target="_blank" style="color:#0055aa;text-decoration:none;"><img src="https://example.com/img/${seed}.jpg" alt="Chair ${seed}" width="240" height="160" border="0" style="display:block;"></a></td><td style="${STYLE}">${sentence(seed)}&nbsp;</td></tr></table></td></tr>\n`;
}

/** Nested tables with inlined styles, about a tenth of it visible text: what mail builders write. */
export function tables(bytes: number): string {
  const head =
    '<!DOCTYPE html><html lang="en"><head><title>Spring in the garden</title><style>.phone{display:none}@media (max-width:600px){.phone{display:block}}</style></head><body><table width="600">\n';
  return fill(bytes, head, row, '</table></body></html>\n');
}

/** Paragraphs with a little markup, nearly all of it visible text. */
export function prose(bytes: number): string {
  const paragraph = (seed: number) =>
    `<p>${sentence(seed)} <b>${sentence(seed + 1)}</b> ${sentence(seed + 2)}\n${sentence(seed + 3)}</p>\n`;
  return fill(
    bytes,
    '<html><head><title>Spring in the garden</title></head><body>\n',
    paragraph,
    '</body></html>\n',
  );
}

/** A React component that makes a mail: paragraphs, links and a style. */
export function component(bytes: number): string {
  const block = (seed: number) =>
    `      <Text style={{ color: '#333', fontSize: 14 }}>${sentence(seed)} {name} ${sentence(seed + 1)}</Text>\n` +
    `      <Link href="https://example.com/${seed}">${sentence(seed + 2)}</Link>\n`;
  const head = "import { Body, Html, Link, Text } from '@react-email/components';\n\n";
  return fill(
    bytes,
    `${head}export const Spring = ({ name }) => (\n  <Html>\n    <Body>\n`,
    block,
    '    </Body>\n  </Html>\n);\n',
  );
}

/** A newsletter in Markdown: headings, lists, links and paragraphs. */
export function markdown(bytes: number): string {
  const block = (seed: number) =>
    seed % 5 === 0
      ? `## ${sentence(seed)}\n\n- ${sentence(seed + 1)}\n- [${sentence(seed + 2)}](https://example.com/${seed})\n\n`
      : `${sentence(seed)} **${sentence(seed + 1)}** ${sentence(seed + 2)}\n${sentence(seed + 3)}\n\n`;
  return fill(bytes, '---\nsubject: Spring in the garden\n---\n\n', block, '');
}

/** Sentences in paragraphs, with nothing to find but words. */
export function plain(bytes: number): string {
  const paragraph = (seed: number) => `${sentence(seed)} ${sentence(seed + 1)}\n${sentence(seed + 2)}\n\n`;
  return fill(bytes, '', paragraph, '');
}

/** The same as the text of a message. */
export function message(bytes: number): string {
  return `From: Ada Okafor <ada@example.com>\nSubject: Spring in the garden\n\n${plain(bytes)}`;
}

function fill(bytes: number, head: string, part: (seed: number) => string, tail: string): string {
  const parts = [head];
  let length = head.length + tail.length;
  for (let seed = 1; length < bytes; seed++) {
    const next = part(seed);
    parts.push(next);
    length += next.length;
  }
  return parts.join('') + tail;
}
