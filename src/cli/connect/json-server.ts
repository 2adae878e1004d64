import { version } from '../../../package.json';
import { chosenPort, portSentences, smtpSettings, useSentence } from '../../core/connect/index.ts';
import { render } from '../../core/index.ts';
import type { ProbedPort } from '../../network/api.ts';

/** What a server offers as JSON, with a line break at its end. */
export function jsonServer(host: string, ports: readonly ProbedPort[]): string {
  const use = chosenPort(ports);
  const settings = use ? smtpSettings(host, use).map(({ id, text }) => [id, text] as const) : [];
  return `${JSON.stringify(
    {
      version,
      host,
      ports: ports.map(portEntry),
      ...(use && { use }),
      message: render(useSentence(use, ports)),
      settings: Object.fromEntries(settings),
    },
    null,
    2,
  )}\n`;
}

function portEntry(report: ProbedPort) {
  const { port, result, tls, encryption, certificate, auth, authInClear, ms, greeting, detail } = report;
  const { size, eightBitMime, smtpUtf8 } = report;
  return {
    ...{ port, result },
    ...(encryption && { encryption, tls }),
    ...(certificate && {
      certificate: certificate.state,
      certificateFaults: certificate.faults,
      daysLeft: certificate.daysLeft,
      names: certificate.names,
      issuer: certificate.issuer,
    }),
    ...{ auth, authInClear, eightBitMime, smtpUtf8 },
    ...(size !== undefined && { size }),
    ...(greeting !== undefined && { greeting }),
    ...(detail !== undefined && { detail }),
    messages: portSentences(report).map((sentence) => render(sentence)),
    ms,
  };
}
