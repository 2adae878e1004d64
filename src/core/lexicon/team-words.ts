/** Where a recipient reads words. */
export const WORDING_PLACES = ['subject', 'preheader', 'body'] as const;
export type WordingPlace = (typeof WORDING_PLACES)[number];

/** What a team says of words of its own. */
interface TeamWording {
  /** What its finding has; the rule’s own where absent. */
  readonly severity?: 'info' | 'warning' | 'error';
  /** The team’s reason, shown with the finding; a sentence. */
  readonly why?: string;
  /** Where it is looked for; in all places where absent. */
  readonly in?: readonly WordingPlace[];
  /** BCP 47 primary subtag, in its canonical form, of the drafts it is for; of all where absent. */
  readonly language?: string;
  /** Whether only these letters are meant, capitals and all. */
  readonly case?: true;
}

/** Phrases that a team does not use, with what it says instead. */
export interface TeamPhrase extends TeamWording {
  readonly find: readonly string[];
  /** The best first. */
  readonly use?: readonly string[];
  /** The text file, as written, whose phrases are still to take this one’s place; `find` is empty then. */
  readonly file?: string;
}

/** Text that every email of a team has. */
export interface RequiredText extends TeamWording {
  readonly find: string;
}

/** A team’s own words, as its configuration has them. */
export interface TeamWords {
  readonly phrases?: readonly TeamPhrase[];
  readonly require?: readonly RequiredText[];
}
