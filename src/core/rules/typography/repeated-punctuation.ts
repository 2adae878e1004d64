import type { Context } from '../../facts/context.ts';
import { replacement } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

const MARKS = /[!?！？]{2,}/g;

/** Runs that make up the rule's whole share. */
const FULL_SHARE_AT_RUNS = 3;

export const repeatedPunctuation = rule({
  id: 'repeated-punctuation',
  group: 'typography',
  severity: 'warning',
  title: 'Repeated punctuation',
  why: 'Rows of exclamation and question marks are common in spam and rare in legitimate email. Use one mark. Marks in a subject line have their own rule.',
  filters: [],
  examples: [
    { format: 'html', draft: '<p>The sale starts today⟦!!!⟧</p>', fixed: '<p>The sale starts today!</p>' },
    { format: 'markdown', draft: '# Ready⟦?!?!⟧\n', fixed: '# Ready?!\n' },
    { format: 'html', draft: '<p>Wait⟦&#33;!⟧ There is more.</p>' },
    { format: 'text', draft: 'Really?! Yes!' },
    { format: 'text', draft: '---\nsubject: Look!!!\n---\nHello.' },
    { format: 'html', draft: '<p>{{greeting}}! {{! a comment!! }}</p>' },
  ],
  *check({ draft }) {
    // `subject-punctuation` reports those of the subject, where a single mark is one too many.
    if (draft.preheader) yield* runsIn(draft.preheader, draft);
    yield* runsIn(draft.body, draft);
  },
});

function* runsIn(where: MappedText, draft: Context['draft']): Generator<Hit> {
  for (const { 0: run, index } of where.text.matchAll(MARKS)) {
    // A single “?!” is a tone of voice, not a trick.
    const becomes = run.includes('!') && run.includes('?') ? run.slice(0, 1) + other(run) : run.slice(0, 1);
    if (becomes === run) continue;
    const span = where.span(index, index + run.length);
    yield {
      span,
      evidence: run,
      message: text`Use “${becomes}” instead of “${run}”.`,
      share: 1 / FULL_SHARE_AT_RUNS,
      fixes: replacement(draft, { span, evidence: run, becomes, safe: true }),
    };
  }
}

/** The first mark that differs from the one the run begins with. */
function other(run: string): string {
  return [...run].find((mark) => mark !== run[0]) ?? '';
}
