import { languageName, type Report, render } from '../core/index.ts';
import { printable } from './cells.ts';
import { failureLine } from './config-problems.ts';
import { draftName } from './draft-name.ts';
import { excerpts } from './excerpts.ts';
import { answersText } from './filter-answers.ts';
import { linesOf } from './positions.ts';
import type { CheckedFile, DraftReport, Reporter } from './reporter.ts';
import { rows } from './rows.ts';
import { heaviest, scoreLines, scoreText } from './score-lines.ts';
import type { Screen } from './screen.ts';
import { counted, draftsIn, totalOf } from './total.ts';

/** Findings in all that are shown in full, and drafts that are listed though nothing was found in them. */
const FEW = 5;

/** Other places of a finding that its line names. */
const MAX_PLACES = 3;

/** What is printed of a draft; nothing else of it is kept. */
interface Entry {
  readonly points: number;
  /** Whether there is more to say than its score. */
  readonly isNotable: boolean;
  readonly brief: string;
  /** Empty where it is known not to be wanted. */
  readonly full: string;
  readonly score: string;
}

/**
 * Writes for people, when all drafts are checked: the worst last, then the totals. Each finding is a line, or shown under its
 * line of the source with `verbose` and where there are few in all.
 */
export function prettyReporter(screen: Screen, errors: Screen, verbose: boolean): Reporter {
  const entries: Entry[] = [];
  let findings = 0;
  return {
    start: async () => {},
    draft: async (checked) => {
      if (checked.isUnimportant) return;
      findings += checked.report.findings.length;
      entries.push(entryOf(checked, screen, verbose || findings <= FEW));
    },
    returned: (path, kind) =>
      screen.out(`${screen.paint(['bold', 'underline'], printable(path))}\n  ${RETURNED[kind]}\n\n`),
    failure: (path, reason) => errors.out(failureLine(`${path}: ${reason}`, errors.paint)),
    end: async (totals) => {
      const isFull = verbose || findings <= FEW;
      const listed = entries.filter(({ isNotable }) => isNotable || verbose || entries.length <= FEW);
      for (const { brief, full, score } of listed.toSorted((a, b) => a.points - b.points))
        await screen.out(isFull ? full : `${brief}${draftsIn(totals) === 1 ? `\n${score}` : ''}\n`);
      if (!isFull) await screen.out(screen.paint('dim', MORE));
      await screen.out(totalOf(totals, screen.paint));
    },
  };
}

const RETURNED: Readonly<Record<NonNullable<Report['returned']>, string>> = {
  bounce: 'A bounce, not a draft. Run inboxlint explain to see why it came back.',
  delay: 'A delay notice, not a draft. Run inboxlint explain to see why.',
  delivered: 'A delivery report, not a draft.',
  'auto-reply': 'An automatic reply, not a draft.',
  complaint: 'A spam complaint, not a draft. Run inboxlint explain to see what to do.',
};

const MORE = '--verbose shows each line and its fix; --rule-docs <rule> explains a rule.\n\n';

function entryOf(checked: CheckedFile, screen: Screen, withExcerpts: boolean): Entry {
  const { paint } = screen;
  const { source, report, fixed, suppressed, answers = [] } = checked;
  const { findings, points } = report;
  const lines = linesOf(source);
  const name = paint(['bold', 'underline'], printable(draftName(checked)));
  const done = fixed > 0 ? paint('green', `  ${counted(fixed, 'problem')} fixed`) : '';
  const old =
    suppressed > 0
      ? `  ${paint('dim', `${counted(suppressed, 'suppressed problem')} not shown or counted`)}\n`
      : '';
  const notes = omissions(report) + withheldFixes(report) + unjudgedWords(report, screen);
  const filters = answersText(answers, lines, screen);
  const score = scoreLines(report, paint) + heaviest(findings, lines, paint);
  const table = rows(findings, lines, screen, MAX_PLACES).join('');
  const shown = withExcerpts && findings.length > 0 ? `\n${excerpts(findings, source, lines, screen)}\n` : '';
  return {
    points,
    isNotable: points > 0 || findings.length > 0 || fixed > 0 || notes !== '' || filters !== '',
    brief: `${name}  ${scoreText(report, paint)}${done}\n${table}${notes}${old}${filters}`,
    full: withExcerpts ? `${name}${done}\n${shown}${notes}${old}${score}${filters}\n` : '',
    score,
  };
}

function unjudgedWords({ wordsJudged, language = '' }: DraftReport, { paint }: Screen): string {
  if (wordsJudged) return '';
  const about = `The text is in ${languageName(language, 'en')}. Only English wording is checked.`;
  return `  ${paint('dim', about)}\n`;
}

/** Says why fixes that there would be are not made, once for all findings. */
function withheldFixes({ findings }: DraftReport): string {
  const reasons = new Set(findings.flatMap(({ withheld }) => (withheld ? render(withheld) : [])));
  return [...reasons].map((reason) => `  ${reason}\n`).join('');
}

/** Says of which rules there is more than is listed. */
function omissions({ omitted }: DraftReport): string {
  return omitted.map(({ rule, count }) => `  ${counted(count, 'more problem')} of ${rule}\n`).join('');
}
