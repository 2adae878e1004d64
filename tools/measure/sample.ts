/**
 * What a document is to the measurement. `correspondence` is mail from person to person and to mailing lists,
 * `templates` are transactional ones and campaigns as built; `political` is bulk mail of campaigns and associations.
 */
export const KINDS = [
  'spam',
  'templates',
  'newsletters',
  'marketing',
  'political',
  'correspondence',
] as const;
export type MailKind = (typeof KINDS)[number];

/** A document of a corpus, before it is read. */
export interface Sample {
  /** Source and path inside its archive: sorts and identifies, is never published. */
  readonly id: string;
  readonly source: string;
  readonly kind: MailKind;
  /** What must not be split between fitting and testing: a project, a list, a sender. */
  readonly group: string;
  /** 0 where unknown. */
  readonly year: number;
  /** Near-duplicates share it; empty where the corpus says nothing. */
  readonly duplicate: string;
  readonly isTemplate: boolean;
  /** The name of its file: says its format. */
  readonly file: string;
  readonly content: Uint8Array;
}
