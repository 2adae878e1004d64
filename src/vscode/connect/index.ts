import * as vscode from 'vscode';
import { Consent } from '../lib/consent.ts';
import { CHECK_SMTP, CONNECT_PANEL } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import { loadNetwork } from '../lib/network.ts';
import { isNode } from '../lib/node.ts';
import * as notify from '../lib/notify.ts';
import { once } from '../lib/once.ts';
import { isTrusted } from '../lib/trust.ts';
import { createChecksPanel } from '../panels/checks/checks-panel.ts';
import { portList } from './port-list.ts';
import { type SmtpAdvice, serverView } from './server-view.ts';

/** *Check SMTP Connection*: connects once the user has agreed to the server and its ports, and shows what is there. */
export function register({
  context: { extensionUri: extension, globalState },
}: {
  readonly context: vscode.ExtensionContext;
}): vscode.Disposable {
  const consent = new Consent(globalState, 'smtp');
  const network = once(() => loadNetwork(extension));
  const panel = createChecksPanel({
    type: CONNECT_PANEL,
    title: vscode.l10n.t('SMTP Connection'),
    extension,
    act: async (_id, server) => vscode.commands.executeCommand(CHECK_SMTP, server),
  });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(CHECK_SMTP, async (given: unknown) => {
      if (!mayConnect()) return;
      const { smtpAdvice, probeSmtp } = await network();
      const server = await serverOf(given, smtpAdvice);
      if (!server || !(await isAllowed(server, consent))) return;
      const title = vscode.l10n.t('Inboxlint is connecting to {0}', server.host);
      const ports = await notify.during({ title, in: 'notification' }, (_progress, token) => {
        const stop = new AbortController();
        token.onCancellationRequested(() => stop.abort());
        const probing = probeSmtp(server.host, server.ports, { signal: stop.signal });
        return probing.catch((): undefined => undefined);
      });
      if (ports === 'unknown-host')
        notify.warn(vscode.l10n.t('Server {0} not found. Check its name.', server.host));
      else if (ports) panel.show(serverView({ host: server.host, ports }, smtpAdvice));
    }),
    vscode.window.registerWebviewPanelSerializer(CONNECT_PANEL, {
      async deserializeWebviewPanel(page) {
        panel.restore(page);
      },
    }),
  );
}

/** Says why not where nothing may be connected to. */
function mayConnect(): boolean {
  if (!isTrusted(vscode.l10n.t('Connections are only made from folders you trust.'))) return false;
  if (isNode()) return true;
  notify.warn(
    vscode.l10n.t(
      'A browser can’t connect to an SMTP server. Use VS Code on a computer or the command line.',
    ),
  );
  return false;
}

interface Server {
  readonly host: string;
  readonly ports: readonly number[];
}

/** The server that is given as a name, or that the user names; nothing where it is none. */
async function serverOf(given: unknown, advice: SmtpAdvice): Promise<Server | undefined> {
  const fault = (text: string) => {
    const read = advice.readServerName(text);
    return 'problem' in read ? sentence(read.problem) : undefined;
  };
  const title = vscode.l10n.t('Which SMTP server do you want to check?');
  const name =
    typeof given === 'string'
      ? given
      : await notify.askText({ title, prompt: 'smtp.example.com', value: '', fault });
  if (name === undefined) return undefined;
  const server = advice.readServerName(name);
  if ('problem' in server) {
    notify.warn(sentence(server.problem));
    return undefined;
  }
  return { host: server.host, ports: server.port === undefined ? advice.SMTP_PORTS : [server.port] };
}

function isAllowed({ host, ports }: Server, consent: Consent): Promise<boolean> {
  return consent.given({
    key: `${host} ${ports.join(',')}`,
    question:
      ports.length === 1
        ? vscode.l10n.t('Connect to {0} on port {1}?', host, portList(ports))
        : vscode.l10n.t('Connect to {0} on ports {1}?', host, portList(ports)),
    detail: vscode.l10n.t(
      'Inboxlint asks what the server offers (EHLO), encrypts the connection (STARTTLS) and says goodbye (QUIT). It doesn’t log in and sends no email.',
    ),
    once: vscode.l10n.t('Connect'),
    always: vscode.l10n.t('Always for This Server'),
  });
}
