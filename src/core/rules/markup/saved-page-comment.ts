import { removal } from '../../fix/remove.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What browsers write into a page that they save (the “mark of the web”). */
const MARK = /^\s{0,20}saved from url=/i;

export const savedPageComment = rule({
  id: 'saved-page-comment',
  group: 'markup',
  severity: 'warning',
  title: 'Comment of a saved web page',
  why: 'A browser leaves this comment in a page it saves. In a mail it shows that somebody’s site was copied, as phishing does, and it tells everyone where from. Remove it.',
  filters: ['HTML_COMMENT_SAVED_URL'],
  examples: [
    {
      format: 'html',
      draft: '⟦<!-- saved from url=(0023)https://www.example.com -->⟧<p>Hello.</p>',
      fixed: '<p>Hello.</p>',
    },
    {
      format: 'markdown',
      draft: 'Hello.\n\n⟦<!-- saved from url=(0014)about:internet -->⟧',
      fixed: 'Hello.\n\n',
    },
    { format: 'html', draft: '<!-- The prices are saved from last year. --><p>Hello.</p>' },
  ],
  *check({ draft }) {
    for (const { span, text: comment } of draft.comments) {
      if (!MARK.test(comment)) continue;
      const place = firstLineOf(draft.source, span);
      const message = text`This comment shows that the page was saved from a web site; remove it.`;
      yield { span: place, evidence: comment.trim(), message, fixes: removal(draft, span) };
    }
  },
});
