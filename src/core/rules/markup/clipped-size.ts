import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Gmail shows about this much of a mail's HTML and hides the rest behind a link; bytes. */
const CLIPPED_BYTES = 102 * 1024;
const CLOSE_BYTES = 90 * 1024;

export const clippedSize = rule({
  id: 'clipped-size',
  group: 'markup',
  severity: 'warning',
  title: 'Too large for Gmail',
  why: 'Gmail cuts off a mail whose HTML is over 102 KB, often with the unsubscribe link and the tracking pixel in the part that is hidden. Shorten it: inlined styles repeated in each cell and comments weigh most. From 90 KB on there is too little room for what the mailing service adds.',
  filters: [],
  examples: [{ format: 'html', draft: '<body><p>A short mail.</p></body>' }],
  *check({ draft }) {
    const { htmlBytes, bodyEnd } = draft;
    if (htmlBytes < CLOSE_BYTES) return;
    const size = Math.round(htmlBytes / 1024);
    const over = htmlBytes >= CLIPPED_BYTES;
    const message = over
      ? text`The HTML is ${size} KB; Gmail cuts it off at 102 KB and hides the rest.`
      : text`The HTML is ${size} KB; Gmail cuts off at 102 KB, and the mailing service still adds to it.`;
    const evidence = draft.source.slice(bodyEnd.start, bodyEnd.end);
    yield { span: bodyEnd, evidence, message, share: over ? 1 : 0.3 };
  },
});
