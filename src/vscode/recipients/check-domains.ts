import * as vscode from 'vscode';
import type { DeadReason } from '../../core/recipients/index.ts';
import type { AllowedResolver, DnsAccess } from '../lib/dns-access.ts';
import { CHECK_RECIPIENT_DOMAINS } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import { nameOf } from '../lib/paths.ts';
import { stoppable } from '../lib/stoppable.ts';
import type { RecipientsModule } from './load-recipients.ts';
import { type FoundRecipients, listAt, type RecipientCommandParts } from './recipient-commands.ts';
import { numberText } from './recipient-texts.ts';

/** Domains that are asked about before the progress is shown again. */
const AT_ONCE = 25;
/** Of a domain: its MX records, and without any its addresses of both kinds. */
const QUESTIONS_A_DOMAIN = 3;
/** Domains that the user is told by name before they are asked about. */
const MAX_NAMED = 5;

/** The command that asks the DNS whether the domains of a list receive email, each once; no address is asked about. */
export function registerDomainCheck(parts: RecipientCommandParts, dns: DnsAccess): vscode.Disposable {
  return vscode.commands.registerCommand(CHECK_RECIPIENT_DOMAINS, async (uri: unknown) => {
    const found = await listAt(uri, parts);
    const asked = found && (await askAbout(found, dns));
    if (!found || !asked) return;
    await parts.recipients.setDead(found.document, asked.dead);
    notify.info(resultText(asked));
  });
}

interface DomainsAsked {
  readonly count: number;
  readonly dead: ReadonlyMap<string, DeadReason>;
  readonly unknown: number;
}

async function askAbout(
  { document, checked: { module, options } }: FoundRecipients,
  dns: DnsAccess,
): Promise<DomainsAsked | undefined> {
  const domains = module.domainsOf(document.getText(), options);
  if (domains.length === 0) {
    notify.info(vscode.l10n.t('None of these addresses has a domain that the DNS could know.'));
    return undefined;
  }
  const allowed = await dns.resolverFor({
    about: `recipients: ${document.uri.toString()}`,
    question: vscode.l10n.t('Ask the DNS about the domains in “{0}”?', nameOf(document.uri)),
    detail: vscode.l10n.t(
      'It will be asked where {0} domains receive email, each once: {1}. Email addresses aren’t sent, and no email server is contacted.',
      numberText(domains.length),
      named(domains),
    ),
    agree: vscode.l10n.t('Check Domains'),
  });
  if (!allowed) return undefined;
  const title = vscode.l10n.t('Inboxlint is checking {0} domains', numberText(domains.length));
  return stoppable(title, (signal, tell) => answersAbout(domains, module, allowed, signal, tell));
}

async function answersAbout(
  domains: readonly string[],
  { deadDomainsOf }: RecipientsModule,
  { network, resolver }: AllowedResolver,
  signal: AbortSignal,
  tell: (increment: number) => void,
): Promise<DomainsAsked> {
  const dead = new Map<string, DeadReason>();
  let unknown = 0;
  for (let at = 0; at < domains.length; at += AT_ONCE) {
    const some = domains.slice(at, at + AT_ONCE);
    const maximumQuestions = QUESTIONS_A_DOMAIN * some.length;
    const found = await network.run(deadDomainsOf(some), { resolver, signal, maximumQuestions });
    for (const [domain, reason] of found.dead) dead.set(domain, reason);
    unknown += found.unknown.length;
    tell((100 * some.length) / domains.length);
  }
  return { count: domains.length, dead, unknown };
}

function named(domains: readonly string[]): string {
  const first = domains.slice(0, MAX_NAMED).join(', ');
  return domains.length > MAX_NAMED ? `${first}, …` : first;
}

function resultText({ count, dead, unknown }: DomainsAsked): string {
  const result =
    dead.size === 0
      ? vscode.l10n.t('Domains checked: {0}. None is known to be dead.', numberText(count))
      : vscode.l10n.t('Domains that receive no email: {0} of {1}.', numberText(dead.size), numberText(count));
  if (unknown === 0) return result;
  return `${result} ${vscode.l10n.t('The DNS gave no answer about {0}. Try again later.', numberText(unknown))}`;
}
