import type { Draft, Image } from '../../draft/draft.ts';
import { isSpacer } from '../../facts/message/images.ts';
import { text } from '../../text/message.ts';
import { MIN_PLACES_OF_A_HABIT } from '../grouping.ts';
import { rule } from '../rule.ts';

/** Images that make up the rule's whole share. */
const FULL_SHARE_AT_IMAGES = 3;

export const missingAlt = rule({
  id: 'missing-alt',
  group: 'images',
  severity: 'warning',
  needs: 'images',
  title: 'Image without alt text',
  why: 'Many email programs show no images until the reader allows them. Without alt text, readers see an empty box, and screen readers read the file name aloud. Describe what the image shows, or write `alt=""` if it is decorative.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<p>New: ⟦<img src="https://example.com/chair.jpg">⟧</p>',
      fixed: '<p>New: <img alt="" src="https://example.com/chair.jpg"></p>',
    },
    { format: 'markdown', draft: '![A red chair](https://example.com/chair.jpg)' },
    {
      format: 'html',
      draft:
        '<p>New: ⟦<img src="https://example.com/a.jpg">⟧ <img src="https://example.com/b.jpg"> <img src="https://example.com/c.jpg"></p>',
      fixed:
        '<p>New: <img alt="" src="https://example.com/a.jpg"> <img alt="" src="https://example.com/b.jpg"> <img alt="" src="https://example.com/c.jpg"></p>',
    },
    {
      format: 'html',
      draft:
        '<p>New: <img src="line.png" alt=""><img src="https://example.com/p.gif" width="1" height="1"></p>',
    },
  ],
  *check({ draft }) {
    const unsaid = draft.images.filter((image) => isUnsaid(image, draft));
    const isHabit = unsaid.length >= MIN_PLACES_OF_A_HABIT;
    const title = text`Mark as decorative (alt="")`;
    const message = isHabit
      ? text`${unsaid.length} images have no alt text. Describe what each shows, or write alt="" if it is decorative.`
      : text`This image has no alt text. Describe what it shows, or write alt="" if it is decorative.`;
    for (const image of unsaid) {
      const { span } = image;
      const evidence = draft.source.slice(span.start, span.end);
      const name = /^<[a-z-]+/i.exec(evidence)?.[0];
      const at = span.start + (name?.length ?? 0);
      const edits = [{ span: { start: at, end: at }, text: ' alt=""' }];
      // In a link it would leave nothing to click; in a message the tag may be encoded.
      const isSafeToEdit = image.link < 0 && draft.format !== 'eml';
      const fixes = name && isSafeToEdit ? [{ title, edits, safe: false }] : [];
      yield {
        span,
        evidence,
        message,
        share: 1 / FULL_SHARE_AT_IMAGES,
        fixes,
        ...(isHabit && { fault: 'images' }),
      };
    }
  },
});

function isUnsaid(image: Image, { elements }: Draft): boolean {
  const element = elements[image.element];
  return !image.alt && !!element && element.name !== 'input' && !isSpacer(image) && !element.hiddenBy;
}
