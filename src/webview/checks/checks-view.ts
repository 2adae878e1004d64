import type { LinkedText } from '../linked-text.ts';

/**
 * What the page of a check shows: a headline, and sections of rows, each with a result, a sentence, and what there is to copy.
 * It is about anything that was asked of the network: a domain, a server. All of it is words in the user's language as they are
 * to be read, never markup, sent by the extension and drawn by the webview; results are told by words, color only repeats them.
 */
export interface ChecksView {
  readonly kind: 'checks';
  /** What was checked, as the command takes it: the page sends it along, so that its buttons work after a reload. */
  readonly subject: string;
  readonly title: string;
  /** All of it in one sentence, which screen readers read out. */
  readonly lead: string;
  /** What to know before reading on, such as who was asked; each a box. */
  readonly notices: readonly LinkedText[];
  readonly actions: readonly CheckAction[];
  /** In the order in which they are read: what wants most to be done first. */
  readonly sections: readonly CheckSection[];
  /** On the button beside each text to copy. */
  readonly copyLabel: string;
}

/** `info` is neither good nor bad: something to know. */
export type CheckStatus = 'pass' | 'warn' | 'fail' | 'unknown' | 'info';

export interface CheckSection {
  /** Of its own in the page. */
  readonly id: string;
  readonly title: string;
  /** A sentence below the title. */
  readonly note?: string;
  readonly rows: readonly CheckRow[];
  /** A table of results; it stands above the rows. */
  readonly matrix?: CheckMatrix;
}

export interface CheckRow {
  /** Of its own in the section. */
  readonly id: string;
  readonly status: CheckStatus;
  /** The result in a word or two, such as “To fix”. */
  readonly statusLabel: string;
  readonly title: string;
  readonly message: string;
  /** Lines below the message; those that are deeper belong to the one above. */
  readonly details: readonly DetailLine[];
  readonly texts: readonly CopyText[];
  /** Where more stands, such as the page that a requirement is from. */
  readonly links: readonly LinkedText[];
  readonly actions: readonly CheckAction[];
}

export interface DetailLine {
  readonly text: string;
  /** From 0. */
  readonly depth: number;
}

/** A record, a setting, a command: shown in the editor's font, with a button that copies it. */
export interface CopyText {
  /** What it is, or what to do with it. */
  readonly label: string;
  readonly text: string;
  /** What of the text is meant, as UTF-16 offsets. */
  readonly marked?: { readonly start: number; readonly end: number };
}

/** Results by row and column. */
export interface CheckMatrix {
  /** Above the names of the rows. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly cells: readonly { readonly status: CheckStatus; readonly label: string }[];
  }[];
}

export interface CheckAction {
  /** What the extension knows it by. */
  readonly id: string;
  readonly label: string;
}

/** What the webview asks the extension for. */
export type ChecksRequest =
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'act'; readonly id: string; readonly subject: string };
