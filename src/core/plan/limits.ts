import { type Message, text } from '../text/message.ts';
import { LIMIT_PAGES as PAGES } from './limit-pages.ts';
import type { FactSource } from './source.ts';

/** So much may be sent by one sender in a time. */
export interface SendingLimit {
  readonly value: number;
  /** What is counted. An email to one recipient is one of either. */
  readonly unit: 'messages' | 'recipients';
  /** Who shares it; `message`: it is of one message. */
  readonly scope: 'mailbox' | 'account' | 'organization' | 'message';
  /** The time after which something sent no longer counts; `message`: it is of one message. */
  readonly window: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'message';
  readonly source: FactSource;
  /** Whom it is about where not everybody, and where sources disagree. */
  readonly note?: Message;
}

/** Whose servers send, as far as limits differ. */
export interface SendingProvider {
  /** A company’s name, or what has words in it besides. */
  readonly name: string | Message;
  /** Whether addresses are at the provider’s own domain: there is nothing that a sender could set up for it. */
  readonly ownsDomain?: true;
  /** None where only the warm-up limits. */
  readonly limits: readonly SendingLimit[];
  /** What somebody who plans a mailing has to know besides. */
  readonly note?: Message;
}

const NOT_FOR_MAILINGS = text`This service isn’t made for mailings. Use a mailing service for a newsletter.`;

/** Providers and their limits. An account on trial has limits of its own and is one of its own here. */
export const sendingProviders = {
  gmail: {
    name: 'Gmail',
    ownsDomain: true,
    limits: [
      {
        value: 500,
        unit: 'recipients',
        scope: 'mailbox',
        window: 'day',
        source: PAGES.gmail,
        note: text`As others report it. Google’s own help page says what holds today.`,
      },
      { value: 500, unit: 'recipients', scope: 'message', window: 'message', source: PAGES.gmail },
    ],
  },
  'google-workspace': {
    name: 'Google Workspace',
    limits: [
      { value: 2000, unit: 'messages', scope: 'mailbox', window: 'day', source: PAGES.workspace },
      {
        value: 2000,
        unit: 'recipients',
        scope: 'mailbox',
        window: 'day',
        source: PAGES.workspaceUnique,
        note: text`Different recipients outside your domain. Some articles say 500, which is the limit of a trial.`,
      },
      {
        value: 3000,
        unit: 'recipients',
        scope: 'mailbox',
        window: 'day',
        source: PAGES.workspace,
        note: text`Recipients outside your domain.`,
      },
      { value: 10_000, unit: 'recipients', scope: 'mailbox', window: 'day', source: PAGES.workspace },
      {
        value: 100,
        unit: 'recipients',
        scope: 'message',
        window: 'message',
        source: PAGES.workspace,
        note: text`By SMTP or the Gmail API.`,
      },
    ],
  },
  'google-workspace-trial': {
    name: text`Google Workspace (trial)`,
    limits: [{ value: 500, unit: 'messages', scope: 'mailbox', window: 'day', source: PAGES.workspace }],
    note: text`The limit rises once your domain has paid 100 US dollars in all and 60 days have passed.`,
  },
  'microsoft-365': {
    name: 'Microsoft 365',
    limits: [
      { value: 10_000, unit: 'recipients', scope: 'mailbox', window: 'day', source: PAGES.exchange },
      { value: 30, unit: 'messages', scope: 'mailbox', window: 'minute', source: PAGES.exchange },
      {
        value: 10_000,
        unit: 'recipients',
        scope: 'organization',
        window: 'day',
        source: PAGES.exchangeTenant,
        note: text`Recipients outside your organization, with one license. It rises with the number n of licenses: 500 × n^0.7 + 9,500.`,
      },
      {
        value: 500,
        unit: 'recipients',
        scope: 'message',
        window: 'message',
        source: PAGES.exchange,
        note: text`The default. Administrators may set 1 to 1,000.`,
      },
    ],
    note: text`Microsoft recommends a mailing service for newsletters.`,
  },
  'microsoft-365-trial': {
    name: text`Microsoft 365 (trial)`,
    limits: [
      { value: 5000, unit: 'recipients', scope: 'organization', window: 'day', source: PAGES.exchangeTrial },
      { value: 30, unit: 'messages', scope: 'mailbox', window: 'minute', source: PAGES.exchange },
    ],
  },
  'outlook-com': {
    name: 'Outlook.com',
    ownsDomain: true,
    limits: [
      {
        value: 1000,
        unit: 'recipients',
        scope: 'mailbox',
        window: 'day',
        source: PAGES.outlook,
        note: text`Recipients you never wrote to before. Lower without a Microsoft 365 subscription and for new accounts.`,
      },
      {
        value: 5000,
        unit: 'recipients',
        scope: 'mailbox',
        window: 'day',
        source: PAGES.outlook,
        note: text`With a Microsoft 365 subscription.`,
      },
      { value: 500, unit: 'recipients', scope: 'message', window: 'message', source: PAGES.outlook },
    ],
    note: NOT_FOR_MAILINGS,
  },
  yahoo: {
    name: 'Yahoo Small Business',
    limits: [
      { value: 500, unit: 'recipients', scope: 'mailbox', window: 'day', source: PAGES.yahoo },
      { value: 100, unit: 'recipients', scope: 'message', window: 'message', source: PAGES.yahoo },
    ],
  },
  icloud: {
    name: 'iCloud Mail',
    limits: [
      { value: 1000, unit: 'messages', scope: 'mailbox', window: 'day', source: PAGES.icloud },
      { value: 1000, unit: 'recipients', scope: 'mailbox', window: 'day', source: PAGES.icloud },
      { value: 500, unit: 'recipients', scope: 'message', window: 'message', source: PAGES.icloud },
    ],
    note: NOT_FOR_MAILINGS,
  },
  zoho: {
    name: 'Zoho Mail',
    limits: [
      {
        value: 50,
        unit: 'messages',
        scope: 'mailbox',
        window: 'hour',
        source: PAGES.zoho,
        note: text`Outside your organization. Up to 500 an hour with a good reputation.`,
      },
      {
        value: 150,
        unit: 'recipients',
        scope: 'message',
        window: 'message',
        source: PAGES.zoho,
        note: text`100 on the free plan.`,
      },
    ],
    note: NOT_FOR_MAILINGS,
  },
  'proton-free': {
    name: text`Proton (free)`,
    ownsDomain: true,
    limits: [
      { value: 50, unit: 'recipients', scope: 'mailbox', window: 'hour', source: PAGES.proton },
      { value: 150, unit: 'recipients', scope: 'mailbox', window: 'day', source: PAGES.proton },
      { value: 100, unit: 'recipients', scope: 'message', window: 'message', source: PAGES.proton },
    ],
    note: NOT_FOR_MAILINGS,
  },
  'amazon-ses-sandbox': {
    name: text`Amazon SES (sandbox)`,
    limits: [
      { value: 200, unit: 'recipients', scope: 'account', window: 'day', source: PAGES.ses },
      { value: 1, unit: 'recipients', scope: 'account', window: 'second', source: PAGES.ses },
    ],
    note: text`Limits hold for each AWS region. Outside the sandbox each account has its own limit: choose “Other service or own server” and name it.`,
  },
  'sendgrid-trial': {
    name: text`SendGrid (trial)`,
    limits: [
      {
        value: 100,
        unit: 'messages',
        scope: 'account',
        window: 'day',
        source: PAGES.sendgrid,
        note: text`For 60 days.`,
      },
    ],
  },
  'brevo-free': {
    name: text`Brevo (free)`,
    limits: [{ value: 300, unit: 'messages', scope: 'account', window: 'day', source: PAGES.brevo }],
  },
  'mailgun-free': {
    name: text`Mailgun (free)`,
    limits: [{ value: 100, unit: 'messages', scope: 'account', window: 'day', source: PAGES.mailgun }],
  },
  'postmark-free': {
    name: text`Postmark (free)`,
    limits: [{ value: 100, unit: 'messages', scope: 'account', window: 'month', source: PAGES.postmark }],
  },
  'resend-free': {
    name: text`Resend (free)`,
    limits: [
      { value: 100, unit: 'recipients', scope: 'account', window: 'day', source: PAGES.resend },
      { value: 3000, unit: 'recipients', scope: 'account', window: 'month', source: PAGES.resend },
    ],
  },
  other: {
    name: text`Other service or own server`,
    limits: [],
    note: text`Ask your provider how much your account may send, and give it as the most per day.`,
  },
} as const satisfies Readonly<Record<string, SendingProvider>>;

export type SendingProviderId = keyof typeof sendingProviders;

/** The ids of all providers, as people may name them. */
export const SENDING_PROVIDERS = Object.keys(sendingProviders).filter(isSendingProvider);

export function isSendingProvider(id: string): id is SendingProviderId {
  return Object.hasOwn(sendingProviders, id);
}
