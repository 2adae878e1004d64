import type { Context } from '../../facts/context.ts';
import { emojiIn, emojiRuns } from '../../facts/text/emoji.ts';
import { replacement } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Runs that make up the rule's whole share. */
const FULL_SHARE_AT_RUNS = 2;

export const emojiRun = rule({
  id: 'emoji-run',
  group: 'typography',
  severity: 'warning',
  title: 'Emoji in a row',
  why: 'Three flames are no hotter than one. Rows of emoji are typical of bulk advertising, and screen readers read out every one. Keep the first.',
  filters: [],
  examples: [
    {
      format: 'text',
      draft: 'The sale is on ⟦🔥🔥🔥⟧ until Friday.',
      fixed: 'The sale is on 🔥 until Friday.',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: ⟦🎉 🎊 🥳⟧ We are ten\n---\nCome to the party 👩‍👩‍👧 🎈.',
      fixed: '---\nsubject: 🎉 We are ten\n---\nCome to the party 👩‍👩‍👧 🎈.',
    },
    { format: 'html', draft: '<p>Hot ⟦&#x1F525;🔥🔥⟧</p>' },
    {
      format: 'html',
      draft: '<p>⭐⭐⭐⭐⭐ says Ada. In 🇫🇷🇩🇪🇮🇹, code 1️⃣2️⃣3️⃣, done 🟩🟩🟩⬜</p><p>🔥</p><p>🔥</p><p>🔥</p>',
    },
  ],
  *check({ draft }) {
    if (draft.subject) yield* runsIn(draft.subject, draft);
    if (draft.preheader) yield* runsIn(draft.preheader, draft);
    yield* runsIn(draft.body, draft);
  },
});

function* runsIn(where: MappedText, draft: Context['draft']): Generator<Hit> {
  for (const run of emojiRuns(emojiIn(where), where.text)) {
    const [first] = run;
    const start = first?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    const span = where.span(start, end);
    const evidence = where.text.slice(start, end);
    // Only a row of the same says nothing more than one does.
    const isSame = evidence === (first?.text ?? '').repeat(run.length);
    const fixes = replacement(draft, { span, evidence, becomes: first?.text ?? '', safe: isSame });
    yield {
      span,
      evidence,
      message: text`${run.length} emoji in a row; one is enough.`,
      share: 1 / FULL_SHARE_AT_RUNS,
      fixes,
    };
  }
}
