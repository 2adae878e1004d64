import type { DraftBody } from '../draft/draft.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** What a reader found in the body of a draft. */
export interface Body extends DraftBody {
  readonly text: MappedText;
  /** The hidden text that comes before all visible text, without the padding that mail templates put after it. */
  readonly preheader?: MappedText;
  /** Offset into the input where the visible text ends. */
  readonly end: number;
}
