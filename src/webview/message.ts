/** Shown where there is no draft, or no report of it. */
export interface MessageView {
  readonly kind: 'message';
  /** Of the draft, so that it is found again after a reload. */
  readonly uri?: string;
  readonly text: string;
  readonly button?: { readonly label: string; readonly request: MessageRequest };
}

/** What the button of a message asks for. */
export type MessageRequest = 'check' | 'enable' | 'explain';
