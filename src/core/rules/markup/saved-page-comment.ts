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
  needs: 'comments',
  title: 'Saved web page comment',
  why: 'A browser adds this comment to a web page that it saves. It shows where the page was copied from, and filters check for it because phishing copies other companies’ sites. Remove it.',
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
      const message = text`This comment shows that the page was saved from a website, which filters may flag. Remove it.`;
      const fixes = removal(draft, span, text`Remove comment`);
      yield { span: place, evidence: comment.trim(), message, fixes };
    }
  },
});
