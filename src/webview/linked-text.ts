/** A text and the page that belongs to it. */
export interface LinkedText {
  readonly text: string;
  readonly link?: { readonly label: string; readonly target: string };
}
