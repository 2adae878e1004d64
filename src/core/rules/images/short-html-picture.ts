import { pictureBalance } from '../../facts/message/images.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Bytes of HTML up to which SpamAssassin's bands of short pages with a picture reach. */
const MAX_HTML_BYTES = 3200;

export const shortHtmlPicture = rule({
  id: 'short-html-picture',
  group: 'images',
  severity: 'info',
  needs: 'images',
  title: 'Short HTML with an image',
  why: 'SpamAssassin treats an email with an image and less than about 3 KB of HTML as image-only and adds up to three points, even if most of it is text. Add more text, or leave the image out of a short note. A tracking pixel counts as an image, too.',
  filters: [
    'HTML_IMAGE_ONLY_04',
    'HTML_IMAGE_ONLY_08',
    'HTML_IMAGE_ONLY_12',
    'HTML_IMAGE_ONLY_16',
    'HTML_IMAGE_ONLY_20',
    'HTML_IMAGE_ONLY_24',
    'HTML_IMAGE_ONLY_28',
    'HTML_IMAGE_ONLY_32',
    'HTML_SHORT_LINK_IMG_2',
    'HTML_SHORT_LINK_IMG_3',
  ],
  examples: [
    {
      format: 'html',
      draft:
        '<body><p>The red chair is back in all three sizes. We will show it on Saturday in our shop, along with the tables and lamps of the same maker. Come by, have a coffee, and take a seat for as long as you like; there is no hurry at all, and the door is open until six.</p>⟦<img src="https://example.com/a.png" alt="A chair" width="200">⟧</body>',
    },
    {
      format: 'html',
      draft: '<body><p>A note without a picture, however short it is.</p></body>',
    },
    {
      format: 'html',
      draft: '<p>A part of a page.</p><img src="https://example.com/a.png" alt="A chair" width="200">',
    },
  ],
  *check(context) {
    const { draft } = context;
    const { htmlBytes, images, complete, source } = draft;
    const [image] = images;
    if (!complete || !image || htmlBytes === 0 || htmlBytes > MAX_HTML_BYTES) return;
    if (pictureBalance(context)) return;
    const { span } = image;
    const size = `${(htmlBytes / 1024).toFixed(1)} KB`;
    const message = text`Short HTML (${size}) with an image: SpamAssassin may treat it as image-only. Add more text or remove the image.`;
    yield { span, evidence: source.slice(span.start, span.end), message };
  },
});
