import { overflowOf } from '../../facts/text/overflow.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const longPreheader = rule({
  id: 'long-preheader',
  group: 'subject',
  severity: 'warning',
  needs: 'preheader',
  title: 'Long preview text',
  why: 'Phones show 40 to 90 characters of the preview text (preheader), desktop inboxes about 100. Readers never see the rest, and filters distrust long hidden text. Shorten it to one line.',
  filters: [],
  options: {
    maximum: {
      default: 100,
      minimum: 20,
      maximum: 500,
      description: 'Maximum number of characters in the preview text.',
    },
  },
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
    const message = text`The preview text has ${characters} characters; inboxes show ${limit} at most. Cut the marked part.`;
    yield { span: preheader.span(start, end), evidence, message };
  },
});
