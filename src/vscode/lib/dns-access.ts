import * as vscode from 'vscode';
import type { NetworkModule, Resolver, ResolverAddress } from '../../network/api.ts';
import { Consent } from './consent.ts';
import { RESOLVER_SETTING } from './ids.ts';
import { sentence } from './messages.ts';
import { loadNetwork } from './network.ts';
import { isNode } from './node.ts';
import * as notify from './notify.ts';
import { isTrusted } from './trust.ts';

/** What the user is asked before the DNS is. */
export interface DnsQuestion {
  /** What is asked about, such as a domain: the answer is remembered for it and the resolver. */
  readonly about: string;
  readonly question: string;
  /** What exactly is asked for; who is asked is put before it. */
  readonly detail: string;
  /** The button that agrees. */
  readonly agree: string;
}

/** A resolver that may be asked. */
export interface AllowedResolver {
  readonly resolver: Resolver;
  readonly network: NetworkModule;
  /** Who it is, in words. */
  readonly name: string;
}

/** The one way to the DNS: by command, from trusted folders, and once the user has agreed to who is asked about what. */
export class DnsAccess {
  readonly #consent: Consent;
  readonly #extension: vscode.Uri;

  constructor({ globalState, extensionUri }: Pick<vscode.ExtensionContext, 'globalState' | 'extensionUri'>) {
    this.#consent = new Consent(globalState, 'dns');
    this.#extension = extensionUri;
  }

  /** The resolver of the settings; nothing where it may not be asked, which the user then knows. */
  async resolverFor(question: DnsQuestion): Promise<AllowedResolver | undefined> {
    if (!isTrusted(vscode.l10n.t('The DNS is only asked in folders you trust.'))) return undefined;
    const network = await loadNetwork(this.#extension);
    const address = addressOf(network);
    if (!address) return undefined;
    const name = await nameOf(address, network);
    const isAllowed = await this.#consent.given({
      key: `${question.about} ${address.kind === 'system' ? 'system' : network.resolverName(address)}`,
      question: question.question,
      detail: `${vscode.l10n.t('Resolver: {0}.', name)}\n\n${question.detail}`,
      always: question.agree,
    });
    return isAllowed ? { resolver: await network.openResolver(address), network, name } : undefined;
  }
}

/** Who is to be asked by the settings, if that can be done here; says why not. */
function addressOf(network: NetworkModule): ResolverAddress | undefined {
  const setting = vscode.workspace.getConfiguration('inboxlint').get<unknown>('resolver');
  const read = network.readResolver(typeof setting === 'string' ? setting : '');
  if ('problem' in read) {
    offerSetting(`${RESOLVER_SETTING}: ${sentence(read.problem)}`);
    return undefined;
  }
  if (isNode() || read.resolver.kind === 'https') return read.resolver;
  offerSetting(
    vscode.l10n.t(
      'A browser can’t ask the DNS by itself. Set {0} to a DNS-over-HTTPS URL such as {1}.',
      RESOLVER_SETTING,
      'https://dns.example/dns-query',
    ),
  );
  return undefined;
}

/** Does not wait for an answer. */
function offerSetting(message: string): void {
  const open = vscode.l10n.t('Open Settings');
  notify.warn(`Inboxlint: ${message}`, open).then((answer) => {
    if (answer === open) vscode.commands.executeCommand('workbench.action.openSettings', RESOLVER_SETTING);
  });
}

async function nameOf(address: ResolverAddress, network: NetworkModule): Promise<string> {
  if (address.kind !== 'system') return network.resolverName(address);
  const servers = await network.systemServers();
  return servers.length > 0
    ? vscode.l10n.t('the DNS resolver of this computer ({0})', servers.join(', '))
    : vscode.l10n.t('the DNS resolver of this computer');
}
