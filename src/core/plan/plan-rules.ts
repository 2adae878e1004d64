import { type Message, text } from '../text/message.ts';
import type { SendingPlan } from './plan.ts';
import type { FactSource } from './source.ts';

/** What to do, or when to stop. */
export interface PlanRule {
  readonly id: string;
  readonly text: Message;
  /** A command that helps. */
  readonly run?: string;
  readonly source?: FactSource;
}

const GUIDELINES: FactSource = {
  title: 'Email sender guidelines (Google)',
  link: 'https://support.google.com/mail/answer/81126',
  checked: '2026-11-28',
  standing: 'published',
};

const YAHOO: FactSource = {
  title: 'Sender best practices (Yahoo)',
  link: 'https://senders.yahooinc.com/best-practices/',
  checked: '2026-11-28',
  standing: 'published',
};

const OUTLOOK: FactSource = {
  title: 'Outlook.com policies, practices and guidelines',
  link: 'https://sendersupport.olc.protection.outlook.com/pm/policies',
  checked: '2026-11-28',
  standing: 'published',
};

/** SES reviews accounts from 5 % of hard bounces on and pauses them at 10 %. */
const SES_LETTER: FactSource = {
  title: 'A letter of Amazon SES about bounce rates',
  link: 'https://blog.lalatendu.info/misc/aws-q-n-a/aws-important-change-in-your-sending-status',
  checked: '2026-11-28',
  standing: 'reported',
};

const NO_ABUSE: FactSource = {
  title: 'Google gives Gmail mass email services the boot',
  link: 'https://www.isipp.com/blog/google-gives-gmail-mass-email-services-the-boot/',
  checked: '2026-11-28',
  standing: 'reported',
};

/** From so many emails a day to it on, Gmail and Outlook.com take a sender for a bulk sender. */
const BULK = 5000;

const AUTHENTICATE: PlanRule = {
  id: 'authenticate',
  text: text`Set up SPF, DKIM and DMARC for your domain.`,
  run: 'inboxlint domain',
  source: GUIDELINES,
};

/** What to have done before the first day. */
export function rulesBefore({ days, request, provider }: SendingPlan): readonly PlanRule[] {
  const bulkDay = days.find(({ by }) => (by.google ?? 0) >= BULK || (by.microsoft ?? 0) >= BULK);
  return [
    ...(provider.ownsDomain ? [] : [AUTHENTICATE]),
    {
      id: 'clean-list',
      text: text`Remove typos, duplicates and dead addresses from the list.`,
      run: 'inboxlint recipients',
    },
    {
      id: 'consent',
      text: text`Write only to people who signed up, and make unsubscribing easy.`,
      source: GUIDELINES,
    },
    ...(request.warmUp === 'none'
      ? []
      : [
          {
            id: 'engaged-first',
            text: text`Sort the list so that the most active readers come first.`,
            source: GUIDELINES,
          },
        ]),
    ...(bulkDay
      ? [
          {
            id: 'bulk-sender',
            text: text`From day ${bulkDay.day} on you count as a bulk sender: DMARC and one-click unsubscribe are required.`,
            source: (bulkDay.by.google ?? 0) >= BULK ? GUIDELINES : OUTLOOK,
          },
        ]
      : []),
  ];
}

/** What to watch on each day. */
export const DAILY_RULES: readonly PlanRule[] = [
  {
    id: 'spread',
    text: text`Spread the day’s emails over several hours. Avoid bursts.`,
    source: GUIDELINES,
  },
  {
    id: 'spam-hold',
    text: text`Spam rate of 0.1% or more in Postmaster Tools: repeat the day instead of going on.`,
    source: GUIDELINES,
  },
  {
    id: 'spam-stop',
    text: text`Spam rate of 0.3% or more: stop, and find out who complains and why.`,
    source: YAHOO,
  },
  {
    id: 'bounce-stop',
    text: text`More than 3% bounces for dead addresses: stop, and clean the list.`,
    source: SES_LETTER,
  },
  {
    id: 'step-back',
    text: text`A receiver says that you send too much or too fast: wait at least 10 minutes, then go back to the day before and stay there for two days.`,
    run: 'inboxlint explain',
    source: GUIDELINES,
  },
  {
    // The one rule that is about us, too: no plan has anybody open, answer or move emails to warm up a sender.
    id: 'no-simulation',
    text: text`Send only real emails to people who want them. Warm-up services that fake opens and replies break providers’ rules and say nothing about your readers, so this plan has none of that.`,
    source: NO_ABUSE,
  },
];
