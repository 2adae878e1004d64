import { rule } from '../rule.ts';

/** The engine finds these once all other rules have spoken; the rule itself has nothing to look at. */
export const unneededDirective = rule({
  id: 'unneeded-directive',
  group: 'directives',
  severity: 'warning',
  title: 'Unneeded directive',
  why: 'A comment such as `<!-- inboxlint-disable-next-line shouting -->` has no effect if the rule finds nothing there or doesn’t exist. Left in, it may hide a real problem later. Remove it.',
  filters: [],
  examples: [
    { format: 'html', draft: '<!-- inboxlint-disable-next-line ⟦shouting⟧ -->\n<p>A quiet line.</p>' },
    { format: 'html', draft: '<!-- inboxlint-disable ⟦shoutin⟧ -->\n<p>A quiet line.</p>' },
    { format: 'markdown', draft: 'A quiet letter.\n\n⟦<!-- inboxlint-enable -->⟧\n' },
    {
      format: 'html',
      draft: '{{! inboxlint-disable-next-line repeated-punctuation -- our slogan }}\n<p>Yes!!!</p>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: Hello\n# inboxlint-disable repeated-punctuation\n---\nYes!!!',
    },
  ],
  *check() {},
});
