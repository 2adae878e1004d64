import type { Draft } from '../../draft/draft.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { foreignRunsIn, type Mojibake, mojibakeIn } from '../../facts/text/mojibake.ts';
import { replacement } from '../../fix/fix.ts';
import type { MappedText, Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Without one of these a text has nothing garbled. */
const SUSPECT = /[\u00C0-\u00FF\uFFFDƒ‚]/;
const LOST = /\uFFFD+/g;

export const garbledText = rule({
  id: 'garbled-text',
  group: 'typography',
  severity: 'warning',
  title: 'Garbled text',
  why: 'Letters such as “Ã¼” or “â€™” are text that was saved in one encoding and read in another, usually between an editor, a database and a template. Readers notice at once, and Rspamd may add up to five points. Put in the right letters, and save everything as UTF-8.',
  filters: ['R_MIXED_CHARSET'],
  examples: [
    {
      format: 'html',
      draft: '<p>Sch⟦Ã¶⟧ne StÃ¼hle, and itâ€™s spring.</p>',
      fixed: '<p>Schöne Stühle, and it’s spring.</p>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: Chairs ⟦ðŸŒ·⟧\n---\nBenches â‚¬20',
      fixed: '---\nsubject: Chairs 🌷\n---\nBenches €20',
    },
    { format: 'text', draft: 'Gr⟦\uFFFD\uFFFD⟧e aus dem Garten' },
    { format: 'text', draft: '⟦Íîâûå⟧ ñòóëüÿ äëÿ ñàäà' },
    {
      format: 'text',
      draft:
        'SÓ AMANHÃ—APROVEITE, GRÅ·BLÅ, SÅ•DÅ, 10 Å± 2, äöüÄÖÜß, MAÇÃ» «CAFÉ» Ça, À “Noël”… “Ä” – Ö, jäääär, Việt Nam, Ærø, garçon, São Paulo, İstanbul, Łódź, ½ × 20 °C, £5, «¿Qué?»',
    },
    { format: 'markdown', draft: 'The bytes `Ã¼` are “ü”.' },
  ],
  *check({ draft }) {
    const { subject, preheader, from, body, hidden } = draft;
    for (const where of [subject, from?.name, preheader, body, ...hidden.map((one) => one.text)]) {
      if (where && SUSPECT.test(where.text)) yield* garbledIn(where, draft);
    }
  },
});

function* garbledIn(where: MappedText, draft: Draft): Generator<Hit> {
  const misreads = mojibakeIn(where.text);
  const others = foreignRunsIn(without(misreads, where.text));
  // What is in a third encoding has bytes that only happen to be UTF-8.
  const runs = others.length === 0 ? [] : foreignRunsIn(where.text);
  for (const { start, written, meant, isDoubtful } of runs.length === 0 ? misreads : []) {
    const end = start + written.length;
    if (meant === undefined) yield lost(where, start, end);
    else yield misread(written, meant, where.span(start, end), draft, isDoubtful);
  }
  for (const { 0: run, index } of where.text.matchAll(LOST)) yield lost(where, index, index + run.length);
  for (const [start, end] of runs) yield lost(where, start, end);
}

/** The text with spaces for what is misread. */
function without(misreads: readonly Mojibake[], whole: string): string {
  let [rest, done] = ['', 0];
  for (const { start, written } of misreads) {
    rest += whole.slice(done, start) + ' '.repeat(written.length);
    done = start + written.length;
  }
  return rest + whole.slice(done);
}

/** Signs and emoji count for themselves once they can be read, so they are put right one by one only. */
const SIGN = /[\p{Sc}\p{Extended_Pictographic}]/u;
/** A byte order mark, a space of no width. */
const INVISIBLE = /\p{Cf}/gu;

function misread(written: string, meant: string, span: Span, draft: Draft, isDoubtful: boolean): Hit {
  const message = text`“${excerpt(written)}” is “${excerpt(meant)}” read in the wrong encoding. Correct it, and save the file as UTF-8.`;
  const isSafe = !isDoubtful && !SIGN.test(meant);
  const title = text`Correct garbled letters`;
  const fixes = replacement(draft, {
    span,
    evidence: written,
    becomes: meant.replace(INVISIBLE, ''),
    safe: isSafe,
  });
  return {
    span,
    evidence: written,
    message,
    fault: isSafe ? 'misread' : 'misread-sign',
    fixes: fixes.map((fix) => ({ ...fix, title })),
  };
}

function lost(where: MappedText, start: number, end: number): Hit {
  const evidence = where.text.slice(start, end);
  const message = text`“${excerpt(evidence)}” was read in the wrong encoding. Write the text again, and save the file as UTF-8.`;
  return { span: where.span(start, end), evidence, message, fault: 'lost' };
}
