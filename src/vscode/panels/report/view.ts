import * as vscode from 'vscode';
import type { Finding, Group, Level, Report } from '../../../core/index.ts';
import type {
  BandView,
  FindingView,
  GaugeView,
  GroupView,
  HelpView,
  ReportView,
  WorthView,
} from '../../../webview/report/view.ts';
import type { Engine } from '../../lib/engine.ts';
import { levelName, sentence } from '../../lib/messages.ts';
import { ruleTitle } from '../../lib/rule-title.ts';
import { pointsText, scoreText, weightText, worthSentence, worthText } from '../../lib/score-texts.ts';
import { countViews } from './counts-view.ts';
import { heaviestFirst, type Keyed } from './findings.ts';
import type { Help } from './help.ts';
import { groupName, numberText, severityName } from './texts.ts';

/** Findings that are listed: more would be no list any more, and nobody could scroll through it. */
const MAX_LISTED = 100;
/** Fixes that are offered of one finding; the light bulb has them all. */
const MAX_OFFERED_FIXES = 3;
/** UTF-16 units of a message that are shown: a hostile draft may be its own evidence. */
const MAX_MESSAGE_UNITS = 400;

/** What the report of a document shows. */
export function reportView(document: vscode.TextDocument, report: Report, engine: Engine): ReportView {
  const all = heaviestFirst(report.findings, engine);
  const fixable = fixableCount(report, engine);
  const rest = engine.findingCount(report) - Math.min(all.length, MAX_LISTED);
  return {
    kind: 'report',
    uri: document.uri.toString(),
    name: nameOf(document.uri),
    gauge: gauge(report, engine),
    notices: notices(report, engine),
    groups: groups(report),
    findings: all.slice(0, MAX_LISTED).map((one) => findingView(one, document, engine)),
    ...(rest > 0 && { more: vscode.l10n.t('and {0} more', numberText(rest)) }),
    ...(fixable > 0 && { fixAll: fixAllLabel(fixable) }),
    counts: countViews(report.draft),
    labels: {
      groups: vscode.l10n.t('Where the points come from'),
      findings: vscode.l10n.t('Problems'),
      noFindings: vscode.l10n.t('No problems found.'),
      counts: vscode.l10n.t('In numbers'),
      copy: vscode.l10n.t('Copy as Markdown'),
      help: vscode.l10n.t('What would help most'),
    },
  };
}

/** What would help most, in words. */
export function helpView({ chosen, score }: Help, before: number): HelpView {
  const one = chosen.length === 1;
  return {
    items: chosen.map(({ key, finding }) => ({
      key,
      text: clipped(sentence(finding.message)),
      ...worthView(finding),
    })),
    text: one
      ? vscode.l10n.t('Fixing this one lowers the score from {0} to {1}.', before, score)
      : vscode.l10n.t('Fixing these {0} lowers the score from {1} to {2}.', chosen.length, before, score),
    button: one ? vscode.l10n.t('Apply This Fix') : vscode.l10n.t('Apply These {0} Fixes', chosen.length),
  };
}

/** The last part of a Uri's path. */
export function nameOf({ path }: vscode.Uri): string {
  return path.split('/').at(-1) ?? path;
}

function gauge(report: Report, engine: Engine): GaugeView {
  const { score, level, points } = report;
  return {
    name: vscode.l10n.t('Spam score'),
    value: score,
    level,
    levelName: levelName(level),
    label: scoreText(report),
    meaning: sentence(engine.LEVEL_SENTENCES[level]),
    likelihood: `${pointsText(points)}. ${sentence(engine.likelihoodSentence(report))}`,
    bands: bands(engine.LEVELS),
  };
}

/** What the scale means, level by level; each is as wide as the others. */
function bands(levels: readonly Level[]): readonly BandView[] {
  const width = 100 / levels.length;
  return levels.map((level, index) => {
    const last = index === levels.length - 1 ? 100 : width * (index + 1) - 1;
    return { level, label: `${levelName(level)} ${width * index}–${last}` };
  });
}

/** What a finding takes off the score when it is fixed; nothing where it takes off nothing. */
function worthView(finding: Finding): { readonly worth?: WorthView } {
  const [label, description] = [worthText(finding), worthSentence(finding)];
  return label && description ? { worth: { label, description } } : {};
}

function notices({ wordsJudged, language = '' }: Report, engine: Engine): readonly string[] {
  if (wordsJudged) return [];
  const name = engine.languageName(language, vscode.env.language);
  return [vscode.l10n.t('This draft is in {0}. Wording is only checked in English.', name)];
}

function groups(report: Report): readonly GroupView[] {
  const counts = new Map<Group, number>();
  for (const { group } of report.findings) counts.set(group, (counts.get(group) ?? 0) + 1);
  const pointsOf = new Map<Group, number>([...counts.keys()].map((group) => [group, 0]));
  for (const [group, points] of report.groups) pointsOf.set(group, points);
  const sorted = [...pointsOf].sort(([, one], [, other]) => other - one);
  const most = sorted[0]?.[1] || 1;
  return sorted.map(([group, points]) => ({
    id: group,
    name: groupName(group),
    count: countText(counts.get(group) ?? 0),
    points: pointsText(points),
    share: points / most,
  }));
}

/** As many as are underlined in the group’s color. */
function countText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', numberText(count));
}

function findingView({ key, finding }: Keyed, document: vscode.TextDocument, engine: Engine): FindingView {
  const { severity, rule, message, fixes, also, span, reason, unmoved } = finding;
  const line = document.positionAt(span.start).line + 1;
  const title = ruleTitle(rule, engine);
  const places = also.length + 1;
  return {
    key,
    severity,
    severityName: severityName(severity),
    message: clipped(sentence(message)),
    ...worthView(finding),
    details: [
      weightText(finding),
      vscode.l10n.t('line {0}', numberText(line)),
      title,
      ...[reason, unmoved].flatMap((why) => (why ? [sentence(why)] : [])),
    ].join(' · '),
    rule,
    ruleTitle: title,
    ruleLabel: vscode.l10n.t('Why?'),
    ...(places > 1 && { next: { label: vscode.l10n.t('Next of {0} places', places), places } }),
    fixes: fixes.slice(0, MAX_OFFERED_FIXES).map(({ title }) => clipped(sentence(title))),
  };
}

/** Those included that the report leaves out. */
function fixableCount(report: Report, engine: Engine): number {
  const listed = engine.withoutOverlap(engine.safeFixes(report)).length;
  return report.omitted.reduce((sum, { fixable }) => sum + fixable, listed);
}

function fixAllLabel(count: number): string {
  return vscode.l10n.t('Apply All Safe Fixes ({0})', numberText(count));
}

function clipped(text: string): string {
  return text.length > MAX_MESSAGE_UNITS ? `${text.slice(0, MAX_MESSAGE_UNITS)}…` : text;
}
