/** Who receives, as far as warm-up is concerned: a receiver judges a sender by what comes to all its domains. */
export const receivers = {
  google: { name: 'Gmail', domains: ['gmail.com', 'googlemail.com'], starts: [] },
  microsoft: {
    name: 'Outlook.com',
    domains: ['msn.com', 'passport.com'],
    starts: ['outlook.', 'hotmail.', 'live.'],
  },
  yahoo: {
    name: 'Yahoo',
    domains: ['aol.com', 'aim.com', 'ymail.com', 'rocketmail.com', 'netscape.net', 'verizon.net'],
    starts: ['yahoo.', 'aol.'],
  },
  apple: { name: 'iCloud', domains: ['icloud.com', 'me.com', 'mac.com'], starts: [] },
  gmx: { name: 'GMX and WEB.DE', domains: ['web.de', 'mail.com'], starts: ['gmx.'] },
  comcast: { name: 'Comcast', domains: ['comcast.net', 'xfinity.com'], starts: [] },
  orange: { name: 'Orange', domains: ['orange.fr', 'wanadoo.fr'], starts: [] },
  't-online': { name: 'T-Online', domains: ['t-online.de', 'magenta.de'], starts: [] },
  other: { name: 'Others', domains: [], starts: [] },
} as const satisfies Readonly<Record<string, ReceiverDomains>>;

interface ReceiverDomains {
  readonly name: string;
  /** In lower case. */
  readonly domains: readonly string[];
  /** What other domains of theirs begin with, each country having its own. */
  readonly starts: readonly string[];
}

export type ReceiverId = keyof typeof receivers;

/** How many recipients each receiver has; a receiver without any may be left out. */
export type ReceiverCounts = Partial<Readonly<Record<ReceiverId, number>>>;

export const RECEIVERS = Object.keys(receivers).filter(isReceiver);

export function isReceiver(id: string): id is ReceiverId {
  return Object.hasOwn(receivers, id);
}

/** The receiver of a domain, whatever its case; the companies that Google or Microsoft host are among the others. */
export function receiverOf(domain: string): ReceiverId {
  const name = domain.toLowerCase();
  return RECEIVERS.find((id) => serves(receivers[id], name)) ?? 'other';
}

function serves({ domains, starts }: ReceiverDomains, domain: string): boolean {
  return domains.includes(domain) || starts.some((start) => isCountryDomain(domain, start));
}

/** `yahoo.co.uk` begins with `yahoo.` and goes on with a suffix; `yahoo.example.com` is somebody else’s. */
function isCountryDomain(domain: string, start: string): boolean {
  return domain.startsWith(start) && /^(?:com?\.)?[a-z]{2,3}$/.test(domain.slice(start.length));
}
