import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Images that make up the rule's whole share. */
const FULL_SHARE_AT_IMAGES = 2;
/** `data:image/png;base64` and no more is underlined: the data may be long. */
const MAX_UNDERLINED_UNITS = 60;

export const dataUriImage = rule({
  id: 'data-uri-image',
  group: 'images',
  severity: 'warning',
  needs: 'images',
  title: 'Image embedded as a data URI',
  why: 'Gmail, Outlook and other email programs don’t show images that are embedded as data, and filters may flag them. They also make the email larger, and Gmail clips emails over 102 KB. Put the image on a server and link to it.',
  filters: ['URI_DATA', 'DATA_URI_OBFU', 'HAS_DATA_URI'],
  examples: [
    {
      format: 'html',
      draft: '<p>New: <img src="⟦data:image/png;base64⟧,iVBORw0KGgo=" alt="A chair"></p>',
    },
    { format: 'markdown', draft: 'New: ![A chair](⟦data:image/gif;base64⟧,R0lGODlhAQABAA==)' },
    { format: 'html', draft: '<p>New: <img src="https://example.com/data:1.png" alt="A chair"></p>' },
    { format: 'html', draft: '<p>New: <img src="cid:chair@example.com" alt="A chair"></p>' },
  ],
  *check({ draft: { images } }) {
    for (const { source } of images) {
      const start = source?.text.slice(0, MAX_UNDERLINED_UNITS) ?? '';
      if (!source || !/^\s{0,8}data:/i.test(start)) continue;
      const from = start.length - start.trimStart().length;
      const comma = start.indexOf(',');
      const to = comma < 0 ? start.trimEnd().length : comma;
      const evidence = start.slice(from, to);
      const message = text`Many email programs don’t show images embedded as data. Put the image on a server and link to it.`;
      yield { span: source.span(from, to), evidence, message, share: 1 / FULL_SHARE_AT_IMAGES };
    }
  },
});
