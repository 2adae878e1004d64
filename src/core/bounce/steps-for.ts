import { text } from '../text/message.ts';
import { contacts, providerSteps } from './provider-steps.ts';
import { type ProviderId, providers } from './providers/index.ts';
import { isPublicMailbox } from './providers/provider-of.ts';
import { type StepId, steps } from './steps.ts';
import type { Step } from './terms.ts';

/** Steps that ask the administrator of the recipient’s domain for something. */
const ASKS_ADMIN: ReadonlySet<StepId> = new Set(['tell-receiver', 'tell-receiver-later', 'read-reply']);

/** What may be done about a bounce from `provider`, the most useful first. */
export function stepsFor(
  ids: readonly StepId[],
  provider: ProviderId | undefined,
  address: string,
): readonly Step[] {
  return ids.flatMap((id) => {
    if (provider && ASKS_ADMIN.has(id) && isPublicMailbox(provider, address)) return contactOf(provider);
    const own = provider && providerSteps[provider]?.[id];
    return [{ ...steps[id], ...own }];
  });
}

/** Nothing where the provider’s page for senders is not known. */
function contactOf(provider: ProviderId): readonly Step[] {
  const link = contacts[provider];
  const { name } = providers[provider];
  return link ? [{ who: 'sender', text: text`If it keeps failing, contact ${name} as a sender.`, link }] : [];
}
