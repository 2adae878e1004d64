import * as vscode from 'vscode';
import type { Finding, Report } from '../../core/index.ts';
import { levelName, sentence } from './messages.ts';

/** The score with its level, and which way is better. */
export function scoreText({ score, level }: Pick<Report, 'score' | 'level'>): string {
  return vscode.l10n.t('Score {0} of 100 ({1}) – lower is better', score, levelName(level));
}

/** Score and level where there is room for a few words only. */
export function shortScoreText({ score, level }: Pick<Report, 'score' | 'level'>): string {
  return vscode.l10n.t('Inboxlint {0} · {1}', score, levelName(level));
}

/** Points, to a tenth. */
export function pointsText(points: number): string {
  const tenths = Math.round(points * 10) / 10;
  if (tenths === 1) return vscode.l10n.t('1 point');
  const least = (0.1).toLocaleString(vscode.env.language);
  const shown = points > 0 && tenths === 0 ? `< ${least}` : tenths.toLocaleString(vscode.env.language);
  return vscode.l10n.t('{0} points', shown);
}

/** What a finding adds to the draft, or that it is information. */
export function weightText({ points, severity }: Pick<Finding, 'points' | 'severity'>): string {
  if (points > 0) return pointsText(points);
  return severity === 'info' ? vscode.l10n.t('information') : vscode.l10n.t('no points');
}

/** What the score would lose without a finding, as `−8`; nothing where it would lose nothing. */
export function worthText({ worth }: Pick<Finding, 'worth'>): string | undefined {
  return worth > 0 ? `−${worth}` : undefined;
}

/** What the score would lose without a finding that adds points, or why it would lose nothing; nothing for the others. */
export function worthSentence({ worth, unmoved }: Pick<Finding, 'worth' | 'unmoved'>): string | undefined {
  if (worth > 0) return vscode.l10n.t('Fixing it lowers the score by {0}.', worth);
  return unmoved && sentence(unmoved);
}
