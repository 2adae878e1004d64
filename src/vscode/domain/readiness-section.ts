import * as vscode from 'vscode';
import type { ProviderStanding, Readiness, RequirementResult } from '../../core/domain/index.ts';
import type {
  CheckMatrix,
  CheckRow,
  CheckSection,
  CheckStatus,
  DetailLine,
} from '../../webview/checks/checks-view.ts';
import { sentence } from '../lib/messages.ts';
import { statusText } from './check-row.ts';

/** What each provider asks for, as a table; below it what could not be told, and the pages that it is from. */
export function readinessSection(readiness: readonly Readiness[]): CheckSection {
  return {
    id: 'readiness',
    title: vscode.l10n.t('What providers ask for'),
    matrix: matrixOf(readiness),
    rows: [sourceRow(readiness)],
  };
}

function matrixOf(readiness: readonly Readiness[]): CheckMatrix {
  return {
    corner: vscode.l10n.t('Provider'),
    columns: [vscode.l10n.t('All senders'), vscode.l10n.t('5,000 or more emails a day')],
    rows: readiness.map(({ name, everybody, bulk }) => ({
      title: name,
      cells: [cellOf(everybody), cellOf(bulk)],
    })),
  };
}

function cellOf({ result, isPartlyMet, requirements }: ProviderStanding): {
  readonly status: CheckStatus;
  readonly label: string;
} {
  switch (result) {
    case 'nothing-asked':
      return { status: 'info', label: vscode.l10n.t('No requirements') };
    case 'pass':
      return { status: 'pass', label: vscode.l10n.t('Ready') };
    case 'unknown':
      return {
        status: 'unknown',
        label: isPartlyMet ? vscode.l10n.t('Nothing wrong so far') : statusText('unknown'),
      };
    case 'fail': {
      const missing = requirements.filter((one) => one.result === 'fail').map(({ title }) => sentence(title));
      return { status: 'fail', label: vscode.l10n.t('To fix: {0}', missing.join('; ')) };
    }
  }
}

function sourceRow(readiness: readonly Readiness[]): CheckRow {
  const pages = new Map<
    string,
    { readonly text: string; readonly link: { label: string; target: string } }
  >();
  for (const { name, everybody, bulk } of readiness)
    for (const { source } of [...everybody.requirements, ...bulk.requirements])
      pages.set(source.link, {
        text: vscode.l10n.t('{0}, as of {1}:', name, source.checked),
        link: { label: vscode.Uri.parse(source.link).authority, target: source.link },
      });
  return {
    id: 'sources',
    status: 'info',
    statusLabel: statusText('info'),
    title: vscode.l10n.t('Sources and limits'),
    message: '',
    details: [...faultDetails(readiness), ...notTold(readiness)],
    texts: [],
    links: [...pages.values()],
    actions: [],
  };
}

/** What is wrong where no check tells it, once. */
function faultDetails(readiness: readonly Readiness[]): readonly DetailLine[] {
  const texts = readiness
    .flatMap(({ everybody, bulk }) => [...everybody.requirements, ...bulk.requirements])
    .flatMap(({ title, faults }) => faults.map((fault) => `${sentence(title)}: ${sentence(fault)}`));
  return [...new Set(texts)].map((text) => ({ text, depth: 0 }));
}

/** What could not be told, and what nobody can tell here. */
function notTold(readiness: readonly Readiness[]): readonly DetailLine[] {
  const titles = (wanted: RequirementResult['result']) => {
    const all = readiness.flatMap(({ everybody, bulk }) => [...everybody.requirements, ...bulk.requirements]);
    return [...new Set(all.filter(({ result }) => result === wanted).map(({ title }) => sentence(title)))];
  };
  const [unknown, unchecked] = [titles('unknown'), titles('not-checked')];
  return [
    ...(unknown.length > 0 ? [{ text: vscode.l10n.t('Not known: {0}', unknown.join('; ')), depth: 0 }] : []),
    ...(unchecked.length > 0
      ? [{ text: vscode.l10n.t('Not checked here: {0}', unchecked.join('; ')), depth: 0 }]
      : []),
  ];
}
