import { isLinkedImageOnly, pictureBalance } from '../../facts/message/images.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const linkedImageOnly = rule({
  id: 'linked-image-only',
  group: 'images',
  severity: 'warning',
  title: 'Single linked image with almost no text',
  why: 'A single linked image with almost no text is a classic spam format. Filters can’t read it, and many readers see an empty box until they allow images. Write what the image says as text, and add a text link.',
  filters: ['HTML_SHORT_LINK_IMG_1', 'HTML_IMAGE_ONLY_04', 'HTML_IMAGE_ONLY_08', 'R_SUSPICIOUS_IMAGES'],
  examples: [
    {
      format: 'html',
      draft:
        '<body><a href="https://example.com">⟦<img src="https://example.com/offer.png" alt="Offer" width="600">⟧</a><p>Unsubscribe</p></body>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: News\n---\n[⟦![Offer](https://example.com/offer.png)⟧](https://example.com)',
    },
    {
      format: 'html',
      draft:
        '<body><a href="https://example.com"><img src="https://example.com/a.png" alt="A chair" width="600"></a><p>The red chair is back in all three sizes. We will show it on Saturday in our shop, along with the tables and lamps of the same maker. Come by, have a coffee, and take a seat for as long as you like; there is no hurry.</p></body>',
    },
    {
      format: 'html',
      draft: '<a href="https://example.com"><img src="https://example.com/a.png" alt="A partial"></a>',
    },
  ],
  *check(context) {
    const { draft } = context;
    const balance = pictureBalance(context);
    const [picture] = balance?.pictures ?? [];
    if (!balance || !picture || !isLinkedImageOnly(balance)) return;
    const { span } = picture;
    const message = text`Little text beside the linked image (words: ${balance.words}). Write the message as text.`;
    yield { span, evidence: draft.source.slice(span.start, span.end), message };
  },
});
