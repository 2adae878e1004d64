import type { Draft } from '../../draft/draft.ts';
import type { Context } from '../../facts/context.ts';
import { isPicture } from '../../facts/message/images.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** More links than these are a page of contents, not a bare link. */
const MAX_LINKS = 2;

export const linkOnlyBody = rule({
  id: 'link-only-body',
  group: 'links',
  severity: 'warning',
  whole: true,
  title: 'Link-only email',
  why: 'Hacked accounts send emails that contain only a link, so filters flag them, and readers rarely click a link without an explanation. Say in a sentence or two where the link leads and why you are sending it.',
  filters: ['BODY_SINGLE_URI', 'HFILTER_URL_ONLY'],
  examples: [
    { format: 'text', draft: '---\nsubject: Photos\n---\n⟦https://example.com/photos⟧\n' },
    { format: 'html', draft: '<body><p><a href="https://example.com/photos">⟦Click here⟧</a></p></body>' },
    {
      format: 'text',
      draft: '---\nsubject: Photos\n---\nThe photos from Friday: https://example.com/photos\n',
    },
    {
      format: 'html',
      draft: '<body><p>{{ greeting }}</p><a href="https://example.com/photos">Click here</a></body>',
    },
    { format: 'html', draft: '<a href="https://example.com">A partial: a button</a>' },
  ],
  *check(context) {
    const { draft } = context;
    const [first] = draft.links;
    if (!draft.complete || !first || draft.links.length > MAX_LINKS || !isAllLinks(context)) return;
    const message = text`This email contains only a link. Say where it leads and why you are sending it.`;
    const evidence = first.text.text;
    if (evidence !== '') yield { span: first.text.span(0, evidence.length), evidence, message };
  },
});

function isAllLinks({ draft, words }: Context): boolean {
  const texts = draft.links.map(({ text }) => text);
  const inLinks = texts.reduce((sum, text) => sum + words(text).length, 0);
  if (inLinks === 0 || words(draft.body).length !== inLinks || hasPicture(draft)) return false;
  return valuesIn(draft.body.text) === texts.reduce((sum, { text }) => sum + valuesIn(text), 0);
}

function hasPicture({ images }: Draft): boolean {
  return images.some((image) => isPicture(image));
}

function valuesIn(text: string): number {
  return text.split(VALUE).length - 1;
}
