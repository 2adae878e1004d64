import * as vscode from 'vscode';
import type {
  DomainCheck,
  DomainEvidence,
  DomainTopic,
  ShownRecord,
  SpfVisit,
} from '../../core/domain/index.ts';
import { visible } from '../../core/text/visible.ts';
import type { CheckRow, CheckStatus, CopyText, DetailLine } from '../../webview/checks/checks-view.ts';
import { sentence } from '../lib/messages.ts';

/** Lines of a tree that are shown. */
const MAX_LINES = 60;

/** A check as the panel shows it; `at` is its place in the report. */
export function checkRow(check: DomainCheck, at: number): CheckRow {
  const { topic, result, message, source } = check;
  return {
    id: String(at),
    status: result,
    statusLabel: statusText(result),
    title: topicText(topic),
    message: sentence(message),
    details: detailsOf(check.evidence ?? {}),
    texts: textsOf(check),
    links:
      source && result !== 'pass'
        ? [{ text: '', link: { label: sentence(source.title), target: source.link } }]
        : [],
    actions: [],
  };
}

/** A result in a word or two. */
export function statusText(status: CheckStatus): string {
  switch (status) {
    case 'fail':
      return vscode.l10n.t('To fix');
    case 'warn':
      return vscode.l10n.t('Could be better');
    case 'unknown':
      return vscode.l10n.t('Not known');
    case 'info':
      return vscode.l10n.t('Note');
    case 'pass':
      return vscode.l10n.t('In order');
  }
}

function topicText(topic: DomainTopic): string {
  switch (topic) {
    case 'domain':
      return vscode.l10n.t('Domain');
    case 'ptr':
      return vscode.l10n.t('Reverse DNS');
    case 'tls-rpt':
      return vscode.l10n.t('TLS reporting');
    default:
      return topic.toUpperCase();
  }
}

/** The record as it is, and the one to publish. */
function textsOf({ record, span, publish, result }: DomainCheck): readonly CopyText[] {
  const texts: CopyText[] = [];
  if (record) {
    const label = vscode.l10n.t('Published at {0} ({1})', visible(record.name), record.type);
    texts.push({ label, text: record.text, ...(span && result !== 'pass' && { marked: span }) });
  }
  if (publish) texts.push({ label: publishText(publish), text: publish.text });
  return texts;
}

function publishText({ name, type }: ShownRecord): string {
  return vscode.l10n.t('Publish at {0} ({1})', visible(name), type);
}

function detailsOf({ tree, selectors }: DomainEvidence): readonly DetailLine[] {
  if (tree) {
    const lines = treeLines(tree, 0);
    const more = lines.length - MAX_LINES;
    if (more <= 0) return lines;
    return [...lines.slice(0, MAX_LINES), { text: vscode.l10n.t('and {0} more', String(more)), depth: 0 }];
  }
  if (selectors) return [{ text: vscode.l10n.t('Tried: {0}', selectors.join(', ')), depth: 0 }];
  return [];
}

/** Who includes what, and how many lookups each takes with all below it. */
function treeLines({ terms }: SpfVisit, depth: number): readonly DetailLine[] {
  return terms.flatMap(({ term, lookups, visit }) => [
    { text: `${visible(term.text)} · ${lookups}`, depth },
    ...(visit ? treeLines(visit, depth + 1) : []),
  ]);
}
