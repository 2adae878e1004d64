import type { Judgements } from './measured.ts';
import type { MailKind } from './sample.ts';
import type { Judged } from './validate.ts';

/** English documents that are looked at together, as judged by models that had not seen them. */
export interface Era {
  readonly name: string;
  readonly judged: readonly Judged[];
}

/** The source of wanted marketing email, with the spam of the same mailboxes. */
const MARKETING = 'marketing_2025';
const HONEYPOTS: readonly string[] = ['deadlist_osst_2019_2022', 'phishing_pot_2021_2024'];
const BULK: ReadonlySet<MailKind> = new Set<MailKind>(['newsletters', 'marketing', 'political']);

/** What models are compared on: always the same eras in the same order. */
export function erasOf(judgements: Judgements): readonly Era[] {
  const of = (name: string) =>
    (judgements.get(name) ?? []).filter(({ observation }) => observation.isEnglish);
  const modern = HONEYPOTS.flatMap(of);
  return [
    { name: 'older', judged: of('spamassassin') },
    { name: 'modern English', judged: modern },
    {
      name: 'modern, without bulk mail',
      judged: modern.filter(({ observation }) => !BULK.has(observation.kind)),
    },
    {
      name: 'marketing, by sender',
      judged: of(MARKETING).filter(({ observation }) => observation.source === MARKETING),
    },
  ];
}
