import * as vscode from 'vscode';
import type { DomainReport, ListResult, ListSubjects } from '../../core/domain/index.ts';
import type { AllowedResolver, DnsAccess } from '../lib/dns-access.ts';
import { stoppable } from '../lib/stoppable.ts';
import type { DomainModule } from './load-domain.ts';
import type { DomainSubject } from './subject.ts';

/** A report, and who was asked for it. */
export interface AskedDomain {
  readonly report: DomainReport;
  readonly resolver: string;
}

/** Asks the DNS about a domain, once the user has agreed; nothing where he has not, or stopped it. */
export async function askDomain(
  { request }: DomainSubject,
  dns: DnsAccess,
  { checkDomain }: DomainModule,
): Promise<AskedDomain | undefined> {
  const { domain } = request;
  const allowed = await dns.resolverFor({
    about: domain,
    question: vscode.l10n.t('Ask the DNS about {0}?', domain),
    detail: vscode.l10n.t(
      'It will be asked for the SPF, DKIM, DMARC, MX, MTA-STS and TLS reporting records of {0}, for the domains that these name, and for the name of the IP address if you gave one. Email addresses and messages aren’t sent.',
      domain,
    ),
    agree: vscode.l10n.t('Check Domain'),
  });
  if (!allowed) return undefined;
  const report = await stoppable(vscode.l10n.t('Inboxlint is checking {0}', domain), (signal) =>
    allowed.network.run(checkDomain(request), { resolver: allowed.resolver, signal }),
  );
  return report && { report, resolver: allowed.name };
}

/** Asks blocklists, once the user has agreed to that, too. */
export async function askLists(
  domain: string,
  subjects: ListSubjects,
  dns: DnsAccess,
  { checkLists }: DomainModule,
): Promise<readonly ListResult[] | undefined> {
  const all = [...subjects.addresses, ...subjects.domains];
  const allowed: AllowedResolver | undefined = await dns.resolverFor({
    about: `blocklists: ${all.join(' ')}`,
    question: vscode.l10n.t('Ask blocklists about {0}?', domain),
    detail: vscode.l10n.t(
      'It passes questions about {0} on to Spamhaus, SpamCop, PSBL, SURBL and URIBL, which may log them.',
      all.join(', '),
    ),
    agree: vscode.l10n.t('Check Blocklists'),
  });
  if (!allowed) return undefined;
  return stoppable(vscode.l10n.t('Inboxlint is asking blocklists about {0}', domain), (signal) =>
    allowed.network.run(checkLists(subjects), { resolver: allowed.resolver, signal }),
  );
}
