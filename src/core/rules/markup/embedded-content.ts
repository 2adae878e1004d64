import { elementsNamed } from '../../draft/elements.ts';
import { startTag } from '../../facts/message/start-tag.ts';
import { type Message, text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const FRAME = text`Mail programs cut out pages in frames; show a picture that links to the page.`;
const EMBEDDED: ReadonlyMap<string, Message> = new Map([
  ['iframe', FRAME],
  ['frame', FRAME],
  ['frameset', FRAME],
  ['embed', text`Mail programs cut out embedded files; show a picture that links to the file.`],
  ['object', text`Mail programs cut out embedded objects; show a picture that links to what they show.`],
  ['applet', text`Mail programs cut out Java applets; show a picture that links to a page.`],
]);

export const embeddedContent = rule({
  id: 'embedded-content',
  group: 'markup',
  severity: 'warning',
  title: 'Embedded page or object',
  why: 'Frames, plug-ins and embedded objects can hide anything, so mail programs cut them out and some servers refuse the mail. For a film or a map, show a picture that links to it.',
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
