import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BounceKind } from '../../src/core/bounce/bounce.ts';
import type { BounceFamily } from '../../src/core/bounce/terms.ts';

/** What a reader should find of one recipient. */
export interface RecipientLabel {
  readonly address: string;
  readonly cause: string;
  readonly family: BounceFamily;
  readonly keep: boolean;
  readonly code?: number;
  readonly status?: string;
  /** The server’s words on one line, without codes; absent where the report has none. */
  readonly text?: string;
}

/** A report of our own in `test/data/bounces`, and what it says. */
export interface LabelledBounce {
  /** Relative to that folder. */
  readonly file: string;
  readonly kind: BounceKind;
  readonly reporter?: string;
  readonly recipients: readonly RecipientLabel[];
  readonly source: string;
}

const FOLDER = join(import.meta.dirname, '../data/bounces');

/** The reports that `npm run foundry` made. */
export const made = readLabelled('made');
/** The reports that were written by hand. */
export const written = readLabelled('written');

function readLabelled(folder: string): readonly LabelledBounce[] {
  const labels: readonly Omit<LabelledBounce, 'source'>[] = JSON.parse(
    readFileSync(join(FOLDER, folder, 'labels.json'), 'utf8'),
  );
  return labels.map((label) => ({
    ...label,
    source: readFileSync(join(FOLDER, folder, label.file), 'utf8'),
  }));
}
