/** What all parts of the page need to know of it. */
export interface PageContext {
  readonly subject: string;
  readonly copyLabel: string;
}
