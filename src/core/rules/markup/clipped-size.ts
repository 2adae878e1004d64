import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Gmail shows about this much of an email's HTML and hides the rest behind a link; bytes. */
const CLIPPED_BYTES = 102 * 1024;
const CLOSE_BYTES = 90 * 1024;

export const clippedSize = rule({
  id: 'clipped-size',
  group: 'markup',
  severity: 'warning',
  title: 'Email too large for Gmail',
  why: 'Gmail clips emails whose HTML is over 102 KB, which often hides the unsubscribe link and the tracking pixel. Shorten it: repeated inline styles and comments usually take the most space. From 90 KB on, there is too little room for what your mailing service adds.',
  filters: [],
  examples: [{ format: 'html', draft: '<body><p>A short email.</p></body>' }],
  *check({ draft }) {
    const { htmlBytes, bodyEnd } = draft;
    if (htmlBytes < CLOSE_BYTES) return;
    const size = Math.round(htmlBytes / 1024);
    const over = htmlBytes >= CLIPPED_BYTES;
    const message = over
      ? text`The HTML is ${size} KB, and Gmail clips emails at 102 KB. Shorten it.`
      : text`The HTML is ${size} KB, close to Gmail’s limit of 102 KB, and your mailing service will add to it. Shorten it.`;
    const evidence = draft.source.slice(bodyEnd.start, bodyEnd.end);
    yield { span: bodyEnd, evidence, message, share: over ? 1 : 0.3 };
  },
});
