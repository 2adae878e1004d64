import { attribute } from '../../draft/attributes.ts';
import type { Draft, Element, HiddenBy } from '../../draft/draft.ts';
import { memoize } from '../../draft/memoize.ts';
import { LOGIC, type Placeholder, VALUE } from '../../placeholder/placeholder.ts';
import { countBefore } from '../../text/binary-search.ts';
import type { Span } from '../../text/mapped-text.ts';

/** What a screen reader passes over, too; small or transparent text is read aloud. */
const SILENT: ReadonlySet<HiddenBy> = new Set<HiddenBy>([
  'display',
  'visibility',
  'hidden-attribute',
  'class',
]);

/** For each element of a draft whether a screen reader meets it. */
export const announced = memoize(({ elements }): readonly boolean[] => {
  const met: boolean[] = [];
  for (const { parent, hiddenBy, attributes } of elements) {
    const isSilent =
      (hiddenBy !== undefined && SILENT.has(hiddenBy)) ||
      attribute(attributes, 'aria-hidden')?.text === 'true';
    met.push(!isSilent && (met[parent] ?? true));
  }
  return met;
});

/** Whether a template or a component may give the start tag more attributes than are read. */
export function mayHaveMore(draft: Draft, { attributes, open }: Element): boolean {
  return (
    attributes.some(
      ({ written }) => written.includes(VALUE) || written.includes(LOGIC) || /^v-bind$/i.test(written),
    ) ||
    draft.source.slice(open.start, open.end).includes('{...') ||
    placeholdersIn(draft, open).some(
      ({ span: { start, end } }) => !attributes.some(({ span }) => span.start <= start && end <= span.end),
    )
  );
}

function placeholdersIn({ placeholders }: Draft, { start, end }: Span): readonly Placeholder[] {
  const before = (at: number) =>
    countBefore(placeholders.length, (index) => (placeholders[index]?.span.start ?? at) < at);
  return placeholders.slice(before(start), before(end));
}

/** Whether the draft writes the element by its own name, not as a component that becomes one. */
export function isWrittenAs({ source, format }: Draft, { open }: Element, name: string): boolean {
  const written = source.slice(open.start + 1, open.start + 1 + name.length);
  return name === (format === 'jsx' ? written : written.toLowerCase());
}
