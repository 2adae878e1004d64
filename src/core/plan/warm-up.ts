import { type Message, text } from '../text/message.ts';
import type { Ramp } from './ramp.ts';
import type { FactSource } from './source.ts';

/** A way to get receivers used to a sender. */
export interface WarmUp {
  readonly title: Message;
  /** How all that is sent in a day may rise. */
  readonly whole?: Ramp;
  /** How what one receiver gets in a day may rise. */
  readonly each?: Ramp;
  /** The most in a day, unless the user says otherwise. */
  readonly most?: number;
  /** Where sources disagree, or leave a choice. */
  readonly note?: Message;
  readonly sources: readonly FactSource[];
}

/** Google warns of “immediately doubling previously sent volumes”: from so many a day to a receiver on, nothing is doubled. */
const NO_MORE_DOUBLING = 500;
/** Postmark: 20 to 50 % more a day once the volume is substantial. */
const SUBSTANTIAL = { below: Number.POSITIVE_INFINITY, factor: 1.3, add: 0 } as const;

const GOOGLE: FactSource = {
  title: 'Email sender guidelines: increase sending volume slowly',
  link: 'https://support.google.com/mail/answer/81126',
  checked: '2026-11-28',
  standing: 'published',
};

const POSTMARK: FactSource = {
  title: 'How to warm up a domain (Postmark)',
  link: 'https://postmarkapp.com/guides/how-to-warm-up-a-domain',
  checked: '2026-11-28',
  standing: 'published',
};

/** Postmark: 100 to 500 messages to each receiver on the first days, then double. */
const TO_EACH: Ramp = {
  start: 100,
  startDays: 2,
  growth: [{ below: NO_MORE_DOUBLING, factor: 2, add: 0 }, SUBSTANTIAL],
};

/** How a sender whom receivers know goes on after one of them objected. */
export const AFTER_SETBACK = TO_EACH;

/** The shapes of warm-up, and `none` for a sender whom receivers know. */
export const warmUps = {
  none: { title: text`no warm-up`, sources: [] },
  mailbox: {
    title: text`new mailbox, personal email`,
    whole: { start: 5, startDays: 1, growth: [{ below: Number.POSITIVE_INFINITY, factor: 1, add: 1 }] },
    most: 20,
    note: text`The faster schedule of this source rises by 2 a day, up to 28.`,
    sources: [
      {
        title: 'Configuring your warmup: strategies and settings (Mailbeast)',
        link: 'https://docs.mailbeast.ai/en/articles/35-configuring-your-warmup-strategies-and-settings',
        checked: '2026-11-28',
        standing: 'reported',
      },
    ],
  },
  domain: {
    title: text`new domain, readers who signed up`,
    each: TO_EACH,
    note: text`Postmark says 20 to 50% more a day once the volume is substantial. This plan has 30%.`,
    sources: [POSTMARK, GOOGLE],
  },
  ip: {
    title: text`new dedicated IP address`,
    // SendGrid starts an address with 50; iPost doubles below 50,000 a day and names the rest.
    whole: {
      start: 50,
      startDays: 1,
      growth: [
        { below: 50_000, factor: 2, add: 0 },
        { below: 100_000, factor: 1.5, add: 0 },
        { below: 250_000, factor: 1.2, add: 0 },
        { below: Number.POSITIVE_INFINITY, factor: 1.1, add: 0 },
      ],
    },
    each: { ...TO_EACH, start: 50, startDays: 1 },
    note: text`Sources disagree: SendGrid’s schedule rises every day, iPost stays at each volume for three or four days.`,
    sources: [
      {
        title: 'Domain reputation: daily volume (iPost)',
        link: 'https://emaildocs.engagednation.com/best-practices/domain-reputation',
        checked: '2026-11-28',
        standing: 'published',
      },
      {
        title: 'Understanding our IP warming process (after SendGrid’s schedule)',
        link: 'https://support.sitevibes.com/support/solutions/articles/47001271345-understanding-our-ip-warming-process',
        checked: '2026-11-28',
        standing: 'reported',
      },
      GOOGLE,
    ],
  },
} as const satisfies Readonly<Record<string, WarmUp>>;

export type WarmUpId = keyof typeof warmUps;

export const WARM_UPS = Object.keys(warmUps).filter(isWarmUp);

export function isWarmUp(id: string): id is WarmUpId {
  return Object.hasOwn(warmUps, id);
}
