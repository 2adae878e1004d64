import type { Draft } from '../../draft/draft.ts';
import { hasPartial, overlapsPlaceholder } from '../../draft/placeholders.ts';
import { type Heading, headings } from '../../facts/accessibility/headings.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const skippedHeadingLevel = rule({
  id: 'skipped-heading-level',
  group: 'accessibility',
  severity: 'info',
  title: 'Skipped heading level',
  why: 'Screen reader users jump from heading to heading, and the levels tell them the outline of the email. An `<h4>` after an `<h2>` sounds as if a section were missing. Choose the level by the outline, and set the size with CSS.',
  filters: [],
  examples: [
    { format: 'html', draft: '<body><h1>Spring</h1><p>New.</p>⟦<h3>⟧Chairs</h3><p>Oak.</p></body>' },
    {
      format: 'html',
      draft: '<body><h2>Spring</h2>⟦<h4>⟧Chairs</h4><h2>Summer</h2><h4>Tables</h4></body>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: New chairs\n---\n# Spring\n\n⟦### Chairs⟧\n\nMade of oak.',
    },
    {
      format: 'html',
      draft: '<body><h2>Spring</h2><h3>Chairs</h3><h4>Oak</h4><h2>Summer</h2></body>',
    },
    { format: 'html', draft: '<body><h1>Spring</h1>{{> products}}<h3>Chairs</h3></body>' },
    { format: 'html', draft: '<h1>Spring</h1><h3>Chairs</h3>' },
  ],
  *check({ draft }) {
    const skipped = draft.complete && !hasPartial(draft) ? skippedIn(draft) : [];
    const [first] = skipped;
    if (!first) return;
    const [before, after] = [String(first.before), String(first.before + 1)];
    const found = String(first.heading.level);
    const message =
      skipped.length === 1
        ? text`<h${found}> follows <h${before}>, which skips a level. Use <h${after}>, and set its size with CSS.`
        : text`${skipped.length} headings skip a level, such as this <h${found}> after <h${before}>. Use the next level, and set the size with CSS.`;
    for (const { heading } of skipped) {
      const { open: span } = heading.element;
      const evidence = excerpt(draft.source.slice(span.start, span.end));
      yield { span, evidence, message, fault: 'levels' };
    }
  },
});

/** Headings more than one level below the one before, where nothing that a template decides stands between them. */
function skippedIn(draft: Draft): readonly { readonly heading: Heading; readonly before: number }[] {
  const all = headings(draft);
  return all.flatMap((heading, at) => {
    const last = all[at - 1];
    const before = last?.level;
    if (!last || before === undefined || heading.level === undefined || heading.level <= before + 1)
      return [];
    const between = { start: last.element.open.end, end: heading.element.open.start };
    return overlapsPlaceholder(draft, between, 'logic') ? [] : [{ heading, before }];
  });
}
