import type { Context } from '../../facts/context.ts';
import { emojiIn, emojiRuns } from '../../facts/text/emoji.ts';
import { replacement } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Emoji in rows that make up the rule's whole share. */
const FULL_SHARE_AT_EMOJI = 8;

export const emojiRun = rule({
  id: 'emoji-run',
  group: 'typography',
  severity: 'warning',
  title: 'Emoji in a row',
  why: 'Rows of emoji are typical of bulk advertising, and screen readers read every one aloud. Keep the first.',
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
      format: 'text',
      draft: 'The sale ⟦🔥🔥🔥⟧ is on 🎉🎉🎉 until Friday.',
      fixed: 'The sale 🔥 is on 🎉 until Friday.',
    },
    {
      format: 'html',
      draft: '<p>⭐⭐⭐⭐⭐ says Ada. In 🇫🇷🇩🇪🇮🇹, code 1️⃣2️⃣3️⃣, done 🟩🟩🟩⬜</p><p>🔥</p><p>🔥</p><p>🔥</p>',
    },
  ],
  *check({ draft }) {
    if (draft.subject) yield* runsIn(draft.subject, draft);
    if (draft.preheader) yield* runsIn(draft.preheader, draft);
    const inBody = [...runsIn(draft.body, draft)];
    const message = text`${inBody.length} rows of emoji. Keep one emoji in each row.`;
    for (const hit of inBody) yield inBody.length === 1 ? hit : { ...hit, message, fault: 'rows' };
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
    const title = text`Keep the first emoji of each row`;
    const fixes = replacement(draft, { span, evidence, becomes: first?.text ?? '', safe: isSame }).map(
      (fix) => ({ ...fix, title }),
    );
    yield {
      span,
      evidence,
      message: text`${run.length} emoji in a row. Keep one.`,
      share: Math.min(1, run.length / FULL_SHARE_AT_EMOJI),
      fixes,
    };
  }
}
