import { VALUE } from '../placeholder.ts';
import { isPicture } from './pictures.ts';
import { rule, text } from './rule.ts';

/** Fewer words than this beside a picture are few; SpamAssassin's bands end at about as much text. */
const FEW = 40;
/** What a template fills in stands for about so many words. */
const WORDS_A_VALUE = 5;

export const imageHeavy = rule({
  id: 'image-heavy',
  group: 'images',
  severity: 'warning',
  title: 'Pictures with little text',
  why: `Spam puts its text into pictures so that filters cannot read it; a mail of pictures with fewer than ${FEW} words looks the same, and shows nothing where images are blocked. Write the message as text and let the pictures illustrate it.`,
  filters: [
    'HTML_IMAGE_ONLY_04',
    'HTML_IMAGE_ONLY_12',
    'HTML_IMAGE_ONLY_24',
    'HTML_SHORT_LINK_IMG_1',
    'R_SUSPICIOUS_IMAGES',
  ],
  examples: [
    {
      format: 'html',
      draft:
        '<body><a href="https://example.com">⟦<img src="https://example.com/offer.png" alt="Offer" width="600">⟧</a></body>',
    },
    {
      format: 'html',
      draft:
        '<body><p>{{{content}}}</p><img src="https://example.com/logo.png" alt="Logo" width="120" height="40"></body>',
    },
    { format: 'html', draft: '<img src="https://example.com/offer.png" alt="A partial with a picture">' },
  ],
  *check({ draft, words }) {
    if (!draft.complete) return;
    const pictures = draft.images.filter(isPicture);
    const first = pictures[0];
    const values = draft.body.text.split(VALUE).length - 1;
    const count = words(draft.body).filter(({ form }) => form.stems.length > 0).length;
    const read = count + values * WORDS_A_VALUE;
    if (!first || read >= FEW) return;
    const evidence = draft.source.slice(first.span.start, first.span.end);
    const message = text`${pictures.length === 1 ? 'One picture' : `${pictures.length} pictures`} and only ${count} words; filters expect the message in text.`;
    yield { span: first.span, evidence, message, share: 1 - read / (2 * FEW) };
  },
});
