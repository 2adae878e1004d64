import { unmarkedLayoutTables } from '../../facts/accessibility/layout-tables.ts';
import { writtenName } from '../../facts/message/start-tag.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const unmarkedLayoutTable = rule({
  id: 'unmarked-layout-table',
  group: 'accessibility',
  severity: 'info',
  title: 'Layout table without role="presentation"',
  why: 'Screen readers announce the rows and columns of every table. In a table used only for layout, that interrupts the text. With `role="presentation"` they read only its content. Tables that may hold data (header cells, a caption, several rows and columns) aren’t reported.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft:
        '<html lang="en"><body>⟦<table width="100%">⟧<tr><td><p>Hello.</p></td></tr></table></body></html>',
      fixed:
        '<html lang="en"><body><table role="presentation" width="100%"><tr><td><p>Hello.</p></td></tr></table></body></html>',
    },
    {
      format: 'html',
      draft:
        '<html lang="en"><body>⟦<table>⟧<tr><td>Logo</td><td><table><tr><td>Chairs</td></tr></table></td></tr><tr><td>Left</td><td>Right</td></tr></table></body></html>',
      fixed:
        '<html lang="en"><body><table role="presentation"><tr><td>Logo</td><td><table role="presentation"><tr><td>Chairs</td></tr></table></td></tr><tr><td>Left</td><td>Right</td></tr></table></body></html>',
    },
    {
      format: 'html',
      draft:
        '<html lang="en"><body><table role="presentation"><tr><td><p>Hello.</p></td></tr></table><table><tr><th>Chair</th></tr><tr><td>$40</td></tr></table><table><caption>Prices</caption><tr><td>Chair</td></tr></table></body></html>',
    },
    {
      format: 'html',
      draft:
        '<html lang="en"><body><table><tr><td>Chair</td><td>$40</td></tr><tr><td>Table</td><td>$90</td></tr></table><table>{{#each items}}<tr><td>{{ name }}</td><td>{{ price }}</td></tr>{{/each}}</table></body></html>',
    },
    { format: 'html', draft: '<table width="100%"><tr><td><p>Hello.</p></td></tr></table>' },
  ],
  *check({ draft }) {
    if (!draft.complete || draft.format === 'markdown') return;
    const tables = unmarkedLayoutTables(draft);
    const message =
      tables.length === 1
        ? text`This layout table has no role="presentation", so screen readers announce its rows and columns. Add it.`
        : text`${tables.length} layout tables have no role="presentation", so screen readers announce their rows and columns. Add it.`;
    for (const table of tables) {
      const { open: span } = table;
      const at = span.start + writtenName(draft, table).length + 1;
      const edits = [{ span: { start: at, end: at }, text: ' role="presentation"' }];
      yield {
        span,
        evidence: excerpt(draft.source.slice(span.start, span.end)),
        message,
        fixes: [{ title: text`Add role="presentation"`, edits, safe: true }],
        fault: 'layout tables',
      };
    }
  },
});
