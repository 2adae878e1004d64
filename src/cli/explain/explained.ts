import type { Bounce, BounceKind, BounceRecipient } from '../../core/bounce/index.ts';
import type { Span } from '../../core/index.ts';

/** A place in a file: `offset` in UTF-16 units from 0, `line` and `column` from 1. */
export interface FilePlace {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A recipient, and where the reply about him stands. */
export interface PlacedRecipient {
  readonly recipient: BounceRecipient;
  readonly start?: FilePlace;
  readonly end?: FilePlace;
}

/** A file, or a text that was pasted, explained. */
export interface Explained {
  readonly path: string;
  readonly kind: BounceKind;
  /** Of what is no bounce, a sentence that says what it is. */
  readonly note?: string;
  readonly reporter?: string;
  readonly recipients: readonly PlacedRecipient[];
  /** Recipients that are counted, but not among those above. */
  readonly omitted: number;
  readonly returned?: {
    readonly start: FilePlace;
    readonly findings: NonNullable<Bounce['returned']>['findings'];
  };
  /** Where an offset into the file is. */
  readonly place: (offset: number) => FilePlace;
}

/** A file that could not be read. */
export interface Unreadable {
  readonly path: string;
  readonly error: string;
}

/** As many recipients of one file are listed at most; all are counted. */
export const MAX_LISTED = 10_000;

/** What is told of a recipient, with its places. */
export function placed(recipient: BounceRecipient, place: (offset: number) => FilePlace): PlacedRecipient {
  const span: Span | undefined = recipient.reply?.span;
  return span ? { recipient, start: place(span.start), end: place(span.end) } : { recipient };
}

/** Of several, the kind that matters most. */
export function worstKind(kinds: ReadonlySet<BounceKind>): BounceKind {
  const order: readonly BounceKind[] = ['bounce', 'complaint', 'delay', 'auto-reply', 'delivered'];
  return order.find((kind) => kinds.has(kind)) ?? 'none';
}
