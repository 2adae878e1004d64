import { rule } from '../rule.ts';

/** The engine finds these once all other rules have spoken; the rule itself has nothing to look at. */
export const unneededDirective = rule({
  id: 'unneeded-directive',
  group: 'directives',
  severity: 'warning',
  title: 'Directive that hides nothing',
  why: 'A comment such as `<!-- inboxlint-disable-next-line shouting -->` turns off a rule that finds nothing there, or names a rule that does not exist. Left in, it hides the next real fault. Remove it.',
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
