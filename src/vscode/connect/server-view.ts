import * as vscode from 'vscode';
import { visible } from '../../core/text/visible.ts';
import type { NetworkModule, ProbedPort } from '../../network/api.ts';
import type { CheckRow, CheckSection, ChecksView } from '../../webview/checks/checks-view.ts';
import { sentence } from '../lib/messages.ts';

/** A server whose ports were tried. */
export interface CheckedServer {
  readonly host: string;
  readonly ports: readonly ProbedPort[];
}

/** What judges ports; it comes with what asks them. */
export type SmtpAdvice = NetworkModule['smtpAdvice'];

/** UTF-16 units of a greeting that are shown. */
const MAX_GREETING = 200;
const BYTES_PER_MB = 1024 * 1024;

/** What the page shows of a server, in the user’s language. */
export function serverView({ host, ports }: CheckedServer, advice: SmtpAdvice): ChecksView {
  const use = advice.chosenPort(ports);
  return {
    kind: 'checks',
    subject: host,
    title: host,
    lead: sentence(advice.useSentence(use, ports)),
    notices: [],
    actions: [{ id: 'again', label: vscode.l10n.t('Check again') }],
    sections: [
      { id: 'ports', title: vscode.l10n.t('Ports'), rows: ports.map((port) => portRow(port, advice)) },
      ...(use ? [settingsSection(host, use, advice)] : []),
    ],
    copyLabel: vscode.l10n.t('Copy'),
  };
}

function portRow(report: ProbedPort, advice: SmtpAdvice): CheckRow {
  const { port, tls, size, eightBitMime, smtpUtf8, greeting } = report;
  const lines: readonly string[] = [
    ...(tls === undefined ? [] : [tls]),
    ...(size === undefined ? [] : [vscode.l10n.t('Up to {0} MB', megabytes(size))]),
    ...(eightBitMime ? ['8BITMIME'] : []),
    ...(smtpUtf8 ? ['SMTPUTF8'] : []),
  ];
  const details = [lines.join(', '), ...(greeting ? [`“${shown(greeting)}”`] : [])];
  return {
    id: String(port),
    status: advice.portStatus(report),
    statusLabel: sentence(advice.resultTitle(report)),
    title: vscode.l10n.t('Port {0}', port),
    message: advice.portSentences(report).map(sentence).join(' '),
    details: details.filter((text) => text !== '').map((text) => ({ text, depth: 0 })),
    texts: [],
    links: [],
    actions: [],
  };
}

function settingsSection(
  host: string,
  use: NonNullable<ReturnType<SmtpAdvice['chosenPort']>>,
  advice: SmtpAdvice,
): CheckSection {
  const row: CheckRow = {
    id: 'use',
    status: 'info',
    statusLabel: use.secure ? vscode.l10n.t('TLS from the start') : 'STARTTLS',
    title: vscode.l10n.t('Port {0}', use.port),
    message: vscode.l10n.t('Fill in your user name and password.'),
    details: [],
    texts: advice.smtpSettings(host, use).map(({ title, text }) => ({ label: title, text: text.trimEnd() })),
    links: [],
    actions: [],
  };
  return { id: 'settings', title: vscode.l10n.t('What to put into programs'), rows: [row] };
}

function megabytes(bytes: number): string {
  return (bytes / BYTES_PER_MB).toLocaleString(vscode.env.language, { maximumFractionDigits: 1 });
}

function shown(text: string): string {
  return visible(text.length > MAX_GREETING ? `${text.slice(0, MAX_GREETING)}…` : text);
}
