import * as vscode from 'vscode';
import type { Group, Level, Severity } from '../../../core/index.ts';

/** A group of rules in the user's language. */
export function groupName(group: Group): string {
  const names: Readonly<Record<Group, string>> = {
    wording: vscode.l10n.t('Wording'),
    typography: vscode.l10n.t('Typography'),
    subject: vscode.l10n.t('Subject and preheader'),
    links: vscode.l10n.t('Links'),
    images: vscode.l10n.t('Images'),
    markup: vscode.l10n.t('Markup'),
    compliance: vscode.l10n.t('Compliance'),
    headers: vscode.l10n.t('Headers'),
    directives: vscode.l10n.t('Directives'),
  };
  return names[group];
}

export function severityName(severity: Severity): string {
  switch (severity) {
    case 'error':
      return vscode.l10n.t('Error');
    case 'warning':
      return vscode.l10n.t('Warning');
    case 'info':
      return vscode.l10n.t('Information');
  }
}

/** What a level means for whoever sends the draft. */
export function levelMeaning(level: Level): string {
  switch (level) {
    case 'clean':
      return vscode.l10n.t('Filters have little to hold against this draft.');
    case 'caution':
      return vscode.l10n.t('Reads like some spam. Look at what weighs most.');
    case 'risky':
      return vscode.l10n.t('Likely to be taken for spam. Fix what weighs most before you send it.');
    case 'spam':
      return vscode.l10n.t('Reads like spam through and through. Do not send it like this.');
  }
}

export function pointsText(points: number): string {
  return points === 1 ? vscode.l10n.t('1 point') : vscode.l10n.t('{0} points', points);
}

/** A number as the user's language writes it. */
export function numberText(value: number): string {
  return value.toLocaleString(vscode.env.language);
}
