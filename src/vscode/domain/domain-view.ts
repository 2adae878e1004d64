import * as vscode from 'vscode';
import type { DomainCheck } from '../../core/domain/index.ts';
import type { CheckRow, CheckSection, ChecksView } from '../../webview/checks/checks-view.ts';
import { checkRow } from './check-row.ts';
import type { CheckedDomain } from './checked.ts';
import { listsSection } from './lists-section.ts';
import type { DomainModule } from './load-domain.ts';
import { readinessSection } from './readiness-section.ts';

/** What the panel’s buttons ask for. */
export const ACTIONS = { again: 'again', lists: 'lists' } as const;

/** What the panel shows of a domain, in the user’s language: what to fix, what providers ask for, and the rest. */
export function domainView(checked: CheckedDomain, module: DomainModule): ChecksView {
  const { report, resolver, lists } = checked;
  const rows = (result: DomainCheck['result']) =>
    report.checks.flatMap((check, at) => (check.result === result ? [checkRow(check, at)] : []));
  return {
    kind: 'checks',
    subject: report.domain,
    title: report.domain,
    lead: leadText(checked),
    notices: [{ text: vscode.l10n.t('Resolver: {0}.', resolver) }],
    actions: [
      { id: ACTIONS.again, label: vscode.l10n.t('Check again') },
      { id: ACTIONS.lists, label: vscode.l10n.t('Check blocklists…') },
    ],
    sections: [
      ...section('fix', vscode.l10n.t('What to fix'), [...rows('fail'), ...rows('warn')]),
      ...(lists ? [listsSection(lists, module)] : []),
      readinessSection(report.readiness),
      ...section('unknown', vscode.l10n.t('Not known'), rows('unknown')),
      ...section('right', vscode.l10n.t('In order'), [...rows('pass'), ...rows('info')]),
    ],
    copyLabel: vscode.l10n.t('Copy'),
  };
}

function section(id: string, title: string, rows: readonly CheckRow[]): readonly CheckSection[] {
  return rows.length > 0 ? [{ id, title, rows }] : [];
}

/** All of it in one sentence. */
function leadText({ report, lists = [] }: CheckedDomain): string {
  const listed = lists.filter(({ result }) => result === 'listed').length;
  const count = (result: DomainCheck['result']) =>
    report.checks.filter((one) => one.result === result).length;
  const [fail, warn] = [count('fail') + listed, count('warn')];
  if (fail + warn === 0) {
    return count('pass') > 0 ? vscode.l10n.t('Nothing to fix.') : vscode.l10n.t('The DNS didn’t answer.');
  }
  const faults =
    fail === 1 ? vscode.l10n.t('1 thing to fix.') : vscode.l10n.t('{0} things to fix.', String(fail));
  const advice =
    warn === 1
      ? vscode.l10n.t('1 thing could be better.')
      : vscode.l10n.t('{0} things could be better.', String(warn));
  return [...(fail > 0 ? [faults] : []), ...(warn > 0 ? [advice] : [])].join(' ');
}
