import { addressOf } from '../../facts/hosts/hosts.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A short email may have so many links in any case: logo, button, social networks, unsubscribe. */
const MIN_LINKS = 10;
/** What a template fills in stands for about so many words. */
const WORDS_A_VALUE = 5;

export const linkDensity = rule({
  id: 'link-density',
  group: 'links',
  severity: 'warning',
  whole: true,
  title: 'Too many links for the text',
  why: 'When an email is almost all links, readers don’t know which one to choose, and some filters check the number of links. Keep the links that matter most and say more about each of them.',
  filters: ['URI_COUNT_ODD'],
  options: {
    links: {
      default: 25,
      minimum: 1,
      maximum: 100,
      description: 'Maximum number of web links per 100 words.',
    },
  },
  examples: [
    {
      format: 'html',
      draft: `<body><p>All our pages:</p><a href="⟦https://example.com/0⟧">One</a>${links(1, 11)}</body>`,
    },
    { format: 'html', draft: `<body><p>${'A few words of text. '.repeat(20)}</p>${links(0, 12)}</body>` },
    { format: 'html', draft: `<body><p>{{ content }}</p>${links(0, 9)}</body>` },
    { format: 'html', draft: `<p>A partial with a menu</p>${links(0, 12)}` },
  ],
  *check({ draft, words }, option) {
    if (!draft.complete || draft.links.length <= MIN_LINKS) return;
    const toWeb = draft.links.filter(
      ({ target }) => (addressOf(target)?.host ?? '') !== '' || target.text.trim().startsWith(VALUE),
    );
    const [first] = toWeb;
    if (!first || toWeb.length <= MIN_LINKS) return;
    const values = draft.body.text.split(VALUE).length - 1;
    const count = words(draft.body).length + values * WORDS_A_VALUE;
    const most = option('links');
    if (toWeb.length * 100 <= most * count) return;
    const span = first.target.span(0, first.target.text.length);
    const message = text`${toWeb.length} links in ${count} words. Keep the most important ones and say more about each.`;
    const share = Math.min(1, (toWeb.length * 100) / (most * count) - 0.5);
    yield { span, evidence: first.target.text, message, share };
  },
});

function links(from: number, to: number): string {
  return Array.from(
    { length: to - from },
    (_, at) => `<a href="https://example.com/${from + at}">More</a>`,
  ).join(' ');
}
