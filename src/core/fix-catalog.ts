import { CatalogFixes } from './catalog/catalog-fixes.ts';
import type { CatalogMessage } from './catalog/messages.ts';
import { check } from './check.ts';
import { type CatalogOptions, optionsFor, readMessages } from './check-catalog.ts';
import { applyEdits, applyFixes, withoutOverlap } from './fix/apply.ts';
import type { Edit, Fix } from './fix/fix.ts';
import { harmlessFixes } from './fix/harmless.ts';
import { Refused } from './fix/refused.ts';
import { isBuiltAlike } from './fix/structure.ts';
import { fixesOfRule, MAX_ROUNDS, safeFixes } from './fix-all.ts';
import { readDraftInSteps } from './read/read.ts';
import { finished } from './text/steps.ts';

/** What is to become of one message in a round. */
interface Mended {
  readonly message: CatalogMessage;
  readonly edits: readonly Edit[];
  /** What the message is to say then. */
  readonly text: string;
}

/**
 * Applies every safe fix to every message of a catalog until none is left, and gives the fixed catalog: it says the same but for
 * the texts that were fixed.
 */
export function fixCatalog(source: string, options: CatalogOptions): string {
  let fixed = source;
  let due: ReadonlySet<number> | undefined;
  const refused = new Map<number, Refused>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const messages = readMessages(fixed, options.catalog);
    if ('template' in messages) return fixed;
    const catalogFixes = new CatalogFixes(fixed);
    const mended = messages.map((message, index) => {
      const before = refused.get(index) ?? new Refused();
      refused.set(index, before);
      return due?.has(index) === false ? unchanged(message) : mend(message, options, catalogFixes, before);
    });
    const edits = mended.flatMap((one) => one.edits).toSorted((a, b) => a.span.start - b.span.start);
    const next = applyEdits(fixed, edits);
    if (edits.length === 0 || !says(next, mended, options)) return fixed;
    due = new Set(mended.flatMap((one, index) => (one.edits.length > 0 ? index : [])));
    fixed = next;
  }
  return fixed;
}

/** The fixes of all that a rule finds in a catalog, which can be made together. */
export function catalogFixesOfRule(source: string, rule: string, options: CatalogOptions): readonly Fix[] {
  const messages = readMessages(source, options.catalog);
  if ('template' in messages) return [];
  const fixes = new CatalogFixes(source);
  return messages
    .flatMap((message) => {
      const own = fixesOfRule(message.text.text, rule, optionsFor(message, options));
      return own.flatMap((fix) => fixes.fix(message, fix));
    })
    .toSorted((one, other) => (one.edits[0]?.span.start ?? 0) - (other.edits[0]?.span.start ?? 0));
}

function unchanged(message: CatalogMessage): Mended {
  return { message, edits: [], text: message.text.text };
}

function mend(
  message: CatalogMessage,
  options: CatalogOptions,
  catalogFixes: CatalogFixes,
  refused: Refused,
): Mended {
  const { text, format } = message;
  const own = optionsFor(message, options);
  const read = (source: string) => readDraftInSteps(source, format, 'utf-8', own);
  const report = check(text.text, { ...own, limit: Number.POSITIVE_INFINITY });
  const { draft } = report;
  const canBeMade = (fix: Fix) => !refused.has(fix) && catalogFixes.edits(message, fix.edits) !== undefined;
  const wanted = withoutOverlap(safeFixes(report).filter(canBeMade));
  if (wanted.length === 0) return unchanged(message);
  const isAlike = isBuiltAlike(draft, finished(read(applyFixes(text.text, wanted))));
  const made = isAlike ? wanted : finished(harmlessFixes(draft, wanted, read));
  refused.add(wanted, made);
  // Together they may say what none of them says alone.
  for (const fixes of [made, made.slice(0, 1)]) {
    const edits = catalogFixes.edits(
      message,
      fixes.flatMap((fix) => fix.edits),
    );
    if (edits) return { message, edits, text: applyFixes(text.text, fixes) };
  }
  return unchanged(message);
}

/** Whether a catalog has the messages that it is to have, and says in each what that is to say. */
function says(source: string, mended: readonly Mended[], { catalog }: CatalogOptions): boolean {
  const messages = readMessages(source, catalog);
  if ('template' in messages || messages.length !== mended.length) return false;
  return messages.every(({ key, format, text }, index) => {
    const wanted = mended[index];
    return wanted?.message.key === key && wanted.message.format === format && wanted.text === text.text;
  });
}
