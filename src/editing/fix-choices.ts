import type { Fix, Span } from '../core/index.ts';

/** A finding's fix as it is offered: all of it, in all places of the finding, or in this one alone. */
interface FixChoice {
  readonly fix: Fix;
  readonly reach: 'all' | 'everywhere' | 'here';
  /** Whether it is what the editor makes where it is told to make the obvious one. */
  readonly isPreferred: boolean;
}

/** What is reported at a place, and how it is fixed. */
interface FixedFault {
  readonly span: Span;
  readonly also: readonly Span[];
  readonly fixes: readonly Fix[];
}

/** A fix of several places is offered for this one alone, too; first, where the author has to look at each. */
export function fixChoices(found: FixedFault, fix: Fix): readonly FixChoice[] {
  const { span, also } = found;
  const isPreferred = isPreferredFix(found, fix);
  const here = fix.edits.filter((edit) => span.start <= edit.span.start && edit.span.end <= span.end);
  if (also.length === 0 || here.length === fix.edits.length) return [{ fix, reach: 'all', isPreferred }];
  const everywhere = { fix, reach: 'everywhere' } as const;
  if (here.length === 0) return [{ ...everywhere, isPreferred }];
  const onlyHere = { fix: { ...fix, edits: here }, reach: 'here' } as const;
  const [first, second] = fix.safe ? [everywhere, onlyHere] : [onlyHere, everywhere];
  return [
    { ...first, isPreferred },
    { ...second, isPreferred: false },
  ];
}

/** Whether it is the only fix of what is reported, or the first that is safe. */
export function isPreferredFix({ fixes }: Pick<FixedFault, 'fixes'>, fix: Fix): boolean {
  return fixes.length === 1 || (fix.safe && fix.title === fixes.find(({ safe }) => safe)?.title);
}
