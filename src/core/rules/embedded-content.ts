import { rule, text } from './rule.ts';
import { startTag } from './tags.ts';

const EMBEDDED: ReadonlyMap<string, string> = new Map([
  ['iframe', 'a page in a frame'],
  ['frame', 'a page in a frame'],
  ['frameset', 'pages in frames'],
  ['embed', 'an embedded file'],
  ['object', 'an embedded object'],
  ['applet', 'a Java applet'],
]);

export const embeddedContent = rule({
  id: 'embedded-content',
  group: 'markup',
  severity: 'warning',
  title: 'Embedded page or object',
  why: 'Frames, plug-ins and embedded objects can hide anything, so mail programs cut them out and some servers refuse the mail. For a film or a map, show a picture that links to it.',
  filters: ['HTML_IFRAME_SRC', 'HTML_EMBEDS'],
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
    for (const element of draft.elements) {
      const what = EMBEDDED.get(element.name);
      if (what === undefined) continue;
      const message = text`Mail programs cut out ${what}; show a picture that links to it.`;
      yield { ...startTag(draft, element), message };
    }
  },
});
