/** What the inbox preview shows: words as they are to be read, never markup. */
export interface InboxView {
  readonly kind: 'inbox';
  readonly uri: string;
  readonly name: string;
  readonly intro: string;
  /** What is missing altogether. */
  readonly notices: readonly string[];
  readonly clients: readonly ClientView[];
}

export interface ClientView {
  readonly id: string;
  readonly name: string;
  /** Whether subject and preheader share a line. */
  readonly isOneLine: boolean;
  readonly sender: PartView;
  readonly subject: PartView;
  readonly preheader: PartView;
  readonly letThrough: string;
  /** Read out at the text of the body that shows. */
  readonly letThroughLabel: string;
  /** The names of the two looks. */
  readonly light: string;
  readonly dark: string;
  /** What is cut off, and what shows that should not. */
  readonly notes: readonly NoteView[];
}

export interface PartView {
  readonly shown: string;
  readonly isCut: boolean;
  /** Stands in for what the draft does not have. */
  readonly isMissing: boolean;
}

export interface NoteView {
  readonly kind: 'cut' | 'let-through' | 'fine';
  readonly text: string;
  /** The text that it is about. */
  readonly quoted: string;
}
