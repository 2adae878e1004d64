import { isLinkedImageOnly, MIN_WORDS_BESIDE_IMAGES, pictureBalance } from '../../facts/message/images.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const imageHeavy = rule({
  id: 'image-heavy',
  group: 'images',
  severity: 'warning',
  title: 'Image-heavy email',
  why: `Filters can’t read text in images, and spam takes advantage of that, so they may flag an email of images with fewer than ${MIN_WORDS_BESIDE_IMAGES} words. It also shows nothing where images are blocked. Write the message as text and use images to illustrate it.`,
  filters: [
    'HTML_IMAGE_ONLY_04',
    'HTML_IMAGE_ONLY_12',
    'HTML_IMAGE_RATIO_02',
    'HTML_IMAGE_ONLY_08',
    'HTML_IMAGE_ONLY_16',
    'HTML_IMAGE_ONLY_20',
    'HTML_IMAGE_ONLY_24',
    'HTML_IMAGE_ONLY_28',
    'HTML_SHORT_LINK_IMG_1',
    'HTML_SHORT_LINK_IMG_2',
    'HTML_SHORT_LINK_IMG_3',
    'EMPTY_MESSAGE',
  ],
  examples: [
    {
      format: 'html',
      draft:
        '<body>⟦<img src="https://example.com/offer.png" alt="Offer" width="600">⟧<p>Come in and see.</p></body>',
    },
    {
      format: 'html',
      draft:
        '<body>⟦<img src="https://example.com/offer.png" alt="Offer">⟧<img src="https://example.com/map.png" alt="Map"></body>',
    },
    {
      format: 'html',
      draft:
        '<body><a href="https://example.com"><img src="https://example.com/offer.png" alt="Offer" width="600"></a></body>',
    },
    {
      format: 'html',
      draft:
        '<body><p>{{{content}}}</p><img src="https://example.com/logo.png" alt="Logo" width="120" height="40"></body>',
    },
    { format: 'html', draft: '<img src="https://example.com/offer.png" alt="A partial with a picture">' },
  ],
  *check(context) {
    const { draft } = context;
    const balance = pictureBalance(context);
    const [first] = balance?.pictures ?? [];
    if (!balance || !first || isLinkedImageOnly(balance)) return;
    const { pictures, words, read } = balance;
    const evidence = draft.source.slice(first.span.start, first.span.end);
    const message =
      pictures.length === 1
        ? text`Little text beside the image (words: ${words}). Write the message as text.`
        : text`Little text beside ${pictures.length} images (words: ${words}). Write the message as text.`;
    yield { span: first.span, evidence, message, share: 1 - read / (2 * MIN_WORDS_BESIDE_IMAGES) };
  },
});
