import { attribute } from '../../draft/attributes.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { startTag } from '../../facts/message/start-tag.ts';
import { removal } from '../../fix/remove.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const metaRefresh = rule({
  id: 'meta-refresh',
  group: 'markup',
  severity: 'warning',
  title: 'Automatic redirect (meta refresh)',
  why: 'A meta refresh sends readers to another page without asking. It is used almost only in fraud, so email programs remove it and filters penalize it heavily. Remove it and link to the page instead.',
  filters: ['HTML_META_REFRESH_URL'],
  examples: [
    {
      format: 'html',
      draft: '<head>⟦<meta http-equiv="refresh" content="0; url=https://example.com">⟧</head><p>Hello.</p>',
      fixed: '<head></head><p>Hello.</p>',
    },
    { format: 'markdown', draft: 'Hello.\n\n⟦<meta http-equiv=Refresh content=5>⟧', fixed: 'Hello.\n\n' },
    {
      format: 'html',
      draft: '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>Hello.</p>',
    },
  ],
  *check({ draft }) {
    for (const element of elementsNamed(draft, ['meta'])) {
      const what = attribute(element.attributes, 'http-equiv')?.text.trim().toLowerCase();
      if (what !== 'refresh') continue;
      const message = text`This sends readers to another page without asking. Remove it and link to the page.`;
      const fixes = removal(draft, element.open, text`Remove redirect`);
      yield { ...startTag(draft, element), message, fixes };
    }
  },
});
