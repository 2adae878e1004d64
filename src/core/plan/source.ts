/** Where a fact is from. */
export interface FactSource {
  readonly title: string;
  readonly link: string;
  /** The day on which the page, or a copy of it, was read: `2026-11-28`. */
  readonly checked: string;
  /** Whether the page is by the one whom the fact is about, or only others report it. */
  readonly standing: 'published' | 'reported';
}
