import type { BounceRecipient } from '../../core/bounce/index.ts';
import type { BounceModule } from './load.ts';

/** A sender’s domain that the DNS may say more about. */
export interface DomainToCheck {
  readonly domain: string;
  /** As the command that checks domains takes it: with the address that sent, where the reply names it. */
  readonly named: string;
}

/** Of the seven types of refusal that people look up: DNS (`Cause.type`). */
const DNS_TYPE = 5;

/** The domains of senders who were refused for what is in the DNS, each once. */
export function domainsToCheck(
  recipients: readonly BounceRecipient[],
  { causes }: BounceModule,
): readonly DomainToCheck[] {
  const found = new Map<string, DomainToCheck>();
  for (const { cause, type, facts } of recipients) {
    const { domain, ip } = facts;
    if (domain === undefined || found.has(domain)) continue;
    const steps: readonly string[] = causes[cause].steps;
    if (type !== DNS_TYPE && !steps.includes('check-domain')) continue;
    found.set(domain, { domain, named: ip === undefined ? domain : `${domain} ${ip}` });
  }
  return [...found.values()];
}
