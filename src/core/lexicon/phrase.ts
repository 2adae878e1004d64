/** Words that a spam filter, or the people who train it, would hold against a draft. */
export interface Phrase {
  /** As an author would write it, lower case; matched on the Porter stems of its words, in order. */
  readonly text: string;
  /**
   * What a good copywriter would write in its place, lower case where the phrase is. It fits the wording of `text`,
   * not every inflection that has the same stems. Absent where nothing honest replaces the phrase.
   */
  readonly instead?: string;
}
