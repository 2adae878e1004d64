import { elementsNamed } from '../../draft/elements.ts';
import { startTag } from '../../facts/message/start-tag.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const FRAME = text`Email programs remove frames. Show an image that links to the page.`;
const EMBEDDED: ReadonlyMap<string, Message> = new Map([
  ['iframe', FRAME],
  ['frame', FRAME],
  ['frameset', FRAME],
  ['embed', text`Email programs remove embedded files. Show an image that links to the file.`],
  ['object', text`Email programs remove embedded objects. Show an image that links to the content.`],
  ['applet', text`Email programs remove Java applets. Show an image that links to a web page.`],
]);

export const embeddedContent = rule({
  id: 'embedded-content',
  group: 'markup',
  severity: 'warning',
  title: 'Embedded page or object',
  why: 'Email programs remove frames, plug-ins and embedded objects because they can hide anything, and some servers reject the email. For a video or a map, show an image that links to it.',
  filters: ['HTML_EMBEDS'],
  examples: [
    { format: 'html', draft: '<p>Our film:</p>⟦<iframe src="https://example.com/film">⟧</iframe>' },
    { format: 'markdown', draft: 'Our film:\n\n⟦<embed src="https://example.com/film.swf">⟧' },
    {
      format: 'html',
      draft:
        '<p>Our film:</p><a href="https://example.com/film"><img src="https://example.com/still.jpg" alt="A still"></a>',
    },
    { format: 'html', draft: '<!--[if mso]><object></object><![endif]--><p>For Outlook only.</p>' },
  ],
  *check({ draft }) {
    for (const element of elementsNamed(draft, EMBEDDED.keys())) {
      const message = EMBEDDED.get(element.name);
      if (message) yield { ...startTag(draft, element), message };
    }
  },
});
