import * as vscode from 'vscode';
import type { Group, Severity } from '../../../core/index.ts';

/** A group of rules in the user's language. */
export function groupName(group: Group): string {
  const names: Readonly<Record<Group, string>> = {
    wording: vscode.l10n.t('Wording'),
    typography: vscode.l10n.t('Typography'),
    subject: vscode.l10n.t('Subject and preview text'),
    links: vscode.l10n.t('Links'),
    images: vscode.l10n.t('Images'),
    markup: vscode.l10n.t('Markup'),
    accessibility: vscode.l10n.t('Accessibility'),
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

/** A number as the user's language writes it. */
export function numberText(value: number): string {
  return value.toLocaleString(vscode.env.language);
}
