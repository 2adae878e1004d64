import { type Message, text } from '../text/message.ts';
import type { ProviderId } from './providers/index.ts';
import type { StepId } from './steps.ts';

/** What a provider has for senders: a sentence, and its page. */
export interface ProviderStep {
  readonly text: Message;
  readonly link: string;
}

/** Steps that are better taken at the provider’s own page. */
export const providerSteps: Partial<Record<ProviderId, Partial<Record<StepId, ProviderStep>>>> = {
  google: {
    'check-reputation': {
      text: text`Look up your domain and IP address in Google Postmaster Tools.`,
      link: 'https://postmaster.google.com/',
    },
    'join-feedback-loop': {
      text: text`Keep the spam rate that Google Postmaster Tools shows below 0.1%.`,
      link: 'https://postmaster.google.com/',
    },
  },
  outlook: {
    'check-reputation': {
      text: text`Look up your IP address in Microsoft’s SNDS.`,
      link: 'https://sendersupport.olc.protection.outlook.com/snds/',
    },
    'join-feedback-loop': {
      text: text`Join Microsoft’s feedback loop (JMRP), and remove everyone who complains.`,
      link: 'https://sendersupport.olc.protection.outlook.com/snds/',
    },
    'ask-receiver-delisting': {
      text: text`Ask Microsoft to lift the block, with the IP address and this reply.`,
      link: 'https://olcsupport.office.com/',
    },
  },
  'exchange-online': {
    'ask-receiver-delisting': {
      text: text`Ask for removal in Microsoft’s delist portal.`,
      link: 'https://sender.office.com/',
    },
  },
  yahoo: {
    'check-reputation': {
      text: text`Look up your domain in Yahoo’s Sender Hub.`,
      link: 'https://senders.yahooinc.com/',
    },
    'join-feedback-loop': {
      text: text`Join Yahoo’s complaint feedback loop (CFL), and remove everyone who complains.`,
      link: 'https://senders.yahooinc.com/complaint-feedback-loop/',
    },
  },
};

/** Where senders reach those who run mailboxes for everybody, which have no administrator to ask. */
export const contacts: Partial<Record<ProviderId, string>> = {
  google: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  outlook: 'https://olcsupport.office.com/',
  yahoo: 'https://senders.yahooinc.com/contact',
};
