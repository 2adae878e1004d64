import { replacement } from '../../fix/fix.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** A web address written so that no program sees one; every part is bounded. */
const DISGUISED =
  /(?<![\p{L}\p{N}])h(?:xx|\*\*|tt ?)p(?:s)?(?: ?[:;] ?\/ ?\/|\[:\]\/\/) ?[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}|(?<![\p{L}\p{N}.@-])(?:[a-z\d-]{1,40} ?(?:\[ ?(?:\.|dot) ?\]|\( ?(?:\.|dot) ?\)|\{ ?(?:\.|dot) ?\}) ?){1,4}[a-z]{2,12}(?![\p{L}\p{N}])/giu;
/** What every such address has, quick to look for. */
const MARK =
  /[[({] ?(?:\.|dot) ?[\])}]|hxxp|h\*\*p|htt ?ps? ?[:;] |htt ps?:|\[:\]|https? [:;]|https?[:;] ?\/ \/|https?;/i;
const PLAIN = /^https?:\/\/[\w.-]+$/i;

export const disguisedAddress = rule({
  id: 'disguised-address',
  group: 'links',
  severity: 'warning',
  title: 'Obfuscated web address',
  why: 'Addresses such as “hxxp://…” or “example[.]com” are written so that no program recognizes them as links, which is typical of spam. Readers can’t click them, either. Write the address plainly or make it a link.',
  filters: [],
  examples: [
    { format: 'text', draft: 'Go to ⟦example[.]com⟧ now.', fixed: 'Go to example.com now.' },
    {
      format: 'html',
      draft: '<p>See ⟦hxxp://www.example.com⟧.</p>',
      fixed: '<p>See http://www.example.com.</p>',
    },
    {
      format: 'markdown',
      draft: 'Go to ⟦www (dot) example (dot) com⟧ now.',
      fixed: 'Go to www.example.com now.',
    },
    { format: 'text', draft: 'See https://example.com and write to ada@example.com [.] (dot)' },
  ],
  *check({ draft }) {
    const hits = function* (where: MappedText): Generator<Hit> {
      if (!MARK.test(where.text)) return;
      for (const { 0: evidence, index } of where.text.matchAll(DISGUISED)) {
        if (PLAIN.test(evidence)) continue;
        const span = where.span(index, index + evidence.length);
        const message = text`“${evidence}” is an obfuscated web address. Write it plainly or make it a link.`;
        yield {
          span,
          evidence,
          message,
          fixes: replacement(draft, { span, evidence, becomes: plainly(evidence), safe: false }),
        };
      }
    };
    if (draft.subject) yield* hits(draft.subject);
    yield* hits(draft.body);
  },
});

function plainly(written: string): string {
  return written
    .replace(/^h(?:xx|\*\*)p/i, 'http')
    .replaceAll('[:]', ':')
    .replace(/ ?[[({] ?(?:\.|dot) ?[\])}] ?/gi, '.')
    .replaceAll(' ', '');
}
