import type { LinkedText } from '../linked-text.ts';

/** What the panel on bounces shows: words as they are to be read, never markup. Sent by the extension, drawn by the webview. */
export interface BouncesView {
  readonly kind: 'bounces';
  /** Of the document that is explained as a whole, so that it is found again after a reload. */
  readonly uri?: string;
  readonly name: string;
  /** All of it in one sentence. */
  readonly lead: string;
  readonly notices: readonly string[];
  /** The worst first. */
  readonly causes: readonly CauseView[];
  readonly labels: BounceLabels;
}

export interface CauseView {
  readonly id: string;
  readonly title: string;
  /** How many recipients it is about. */
  readonly amount: string;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  /** Whether it is the sender’s to fix. */
  readonly isYours: boolean;
  /** What happened, said of the first recipient as an example. */
  readonly message: string;
  /** Whose it is to fix, and what to do with the address. */
  readonly verdict: string;
  readonly steps: readonly LinkedText[];
  /** The page that the steps are from. */
  readonly source?: LinkedText;
  readonly places: readonly PlaceView[];
  /** How many recipients are not listed. */
  readonly more?: string;
}

export interface PlaceView {
  /** Which of all places it is. */
  readonly at: number;
  readonly address: string;
  /** The line, and what the server said. */
  readonly details: string;
  /** Whether it can be shown in an editor. */
  readonly isShown: boolean;
  /** The button that removes the address from a list; absent where the address may stay. */
  readonly remove?: string;
}

interface BounceLabels {
  readonly causes: string;
  readonly steps: string;
  readonly places: string;
  readonly copy: string;
}

/** What the webview asks the extension for. */
export type BouncesRequest =
  | { readonly type: 'copy' }
  | { readonly type: 'reveal' | 'remove'; readonly at: number };
