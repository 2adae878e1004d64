import { overflowOf } from '../../facts/text/overflow.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const longPreheader = rule({
  id: 'long-preheader',
  group: 'subject',
  severity: 'warning',
  title: 'Preheader too long',
  why: 'Of a preheader a phone shows 40 to 90 characters and a desktop inbox about 100; what is over them is text that nobody sees, and filters distrust long hidden text. Cut it to one line.',
  filters: [],
  options: { maximum: { default: 100, minimum: 20, maximum: 500, description: 'Characters of a preheader' } },
  examples: [
    {
      format: 'markdown',
      draft:
        '---\nsubject: Minutes\npreheader: What the gardeners decided on Tuesday evening about the new chairs, the tables and the tea, and what⟦ they put off.⟧\n---\nHello.',
    },
    {
      format: 'html',
      draft:
        '<body><div style="display:none">What the gardeners decided on Tuesday&nbsp;evening about the new chairs, the tables and the tea, and a li⟦ttle more.⟧</div><p>Hello.</p></body>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: Minutes\npreheader: What the gardeners decided\n---\nHello.',
    },
    {
      format: 'html',
      draft:
        '<body><div style="display:none">Short{% if long %}, but for the gardeners, who decided about chairs and tables,{% else %}, and for all others about the tea and the cake{% endif %}.</div><p>Hello.</p></body>',
    },
  ],
  *check({ draft: { preheader } }, option) {
    if (!preheader) return;
    const limit = option('maximum');
    const over = overflowOf(preheader, limit);
    if (!over) return;
    const { characters, start, end } = over;
    const evidence = preheader.text.slice(start, end);
    const message = text`${characters} characters: an inbox shows ${limit} of a preheader at most; what is marked will not be seen.`;
    yield { span: preheader.span(start, end), evidence, message };
  },
});
