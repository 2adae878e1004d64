import {
  chosenPort,
  type PortReport,
  portSentences,
  portStatus,
  resultTitle,
  smtpSettings,
  useSentence,
} from '../../core/connect/index.ts';
import { render } from '../../core/index.ts';
import { printable } from '../cells.ts';
import type { Paint, TerminalStyle } from '../color.ts';
import { wrapped } from '../wrap.ts';

const TEXT_COLUMNS = 70;
/** UTF-16 units of a greeting that are shown. */
const MAX_GREETING = 120;
const BYTES_PER_MB = 1024 * 1024;

const STYLES = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
  info: 'dim',
} as const satisfies Readonly<Record<ReturnType<typeof portStatus>, TerminalStyle>>;

/** What a server offers as a person reads it in a terminal. */
export function prettyServer(host: string, ports: readonly PortReport[], paint: Paint): string {
  const use = chosenPort(ports);
  const settings = use ? smtpSettings(host, use) : [];
  const lines = [
    paint('bold', host),
    ...ports.flatMap((report) => portLines(report, paint)),
    '',
    ...wrapped(render(useSentence(use, ports)), TEXT_COLUMNS).map((line) => paint('bold', line)),
    ...settings.flatMap(({ title, text }) => [
      '',
      paint('dim', title),
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function portLines(report: PortReport, paint: Paint): readonly string[] {
  const { port, size, eightBitMime, smtpUtf8, tls, greeting } = report;
  const title = paint(STYLES[portStatus(report)], render(resultTitle(report)));
  const extras = [
    ...(tls === undefined ? [] : [tls]),
    ...(size === undefined ? [] : [`up to ${megabytes(size)} MB`]),
    ...(eightBitMime ? ['8BITMIME'] : []),
    ...(smtpUtf8 ? ['SMTPUTF8'] : []),
  ];
  const said = greeting === undefined || greeting === '' ? [] : [`“${shown(greeting)}”`];
  return [
    `  ${String(port).padStart(5)}  ${title}`,
    ...portSentences(report)
      .flatMap((sentence) => wrapped(printable(render(sentence)), TEXT_COLUMNS))
      .map((line) => `         ${line}`),
    ...[extras.join(', '), ...said]
      .filter((line) => line !== '')
      .map((line) => `         ${paint('dim', line)}`),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / BYTES_PER_MB).toFixed(bytes < 10 * BYTES_PER_MB ? 1 : 0);
}

/** What a stranger says, cut, without what a terminal would take for commands. */
function shown(text: string): string {
  return printable(text.length > MAX_GREETING ? `${text.slice(0, MAX_GREETING)}…` : text);
}
