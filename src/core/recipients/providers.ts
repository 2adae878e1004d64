/**
 * Companies that give mailboxes to everybody, and the domains of these, as their own sign-up and help pages and the lists that
 * people keep of them name them (gathered 2026-11). A row is a company’s id among ours, its name as people call it, and its
 * domains: `name: endings` is a name under several of them.
 */
const COMPANIES = [
  ['google', 'Gmail', 'gmail: com; googlemail: com'],
  [
    'microsoft',
    'Outlook.com',
    'hotmail: com co.uk fr de it es be ca ch cl co.id co.il co.in co.jp co.kr co.nz co.th co.za com.ar com.au com.br com.hk ' +
      'com.tr com.tw com.vn cz dk fi gr hu lt lv my nl no ph rs ru se sg sk; ' +
      'outlook: com fr de at be cl co.id co.il co.nz co.th com.ar com.au com.br com.gr com.pe com.tr com.vn cz dk es hu ie in ' +
      'it jp kr lv my ph pt sa sg sk; ' +
      'live: com co.uk fr de nl it be ca at cl cn co.in co.kr co.za com.ar com.au com.mx com.my com.ph com.pt com.sg dk fi hk ' +
      'ie in jp no ru se; msn: com co.uk; windowslive: com; passport: com',
  ],
  [
    'yahoo',
    'Yahoo',
    'yahoo: com co.uk fr de it es ca com.br co.in in co.id co.jp co.kr co.nz co.th co.za com.ar com.au com.cn cn com.co com.hk ' +
      'com.mx com.my com.pe com.ph com.sg com.tr com.tw com.ve com.vn cz dk fi gr hu ie jp nl no pl pt ro se; ' +
      'ymail: com; rocketmail: com; aol: com co.uk de fr it es jp; aim: com; netscape: net com; compuserve: com; ' +
      'verizon: net; myyahoo: com; yahoofs: com; love: com; wow: com; games: com',
  ],
  ['apple', 'iCloud', 'icloud: com; me: com; mac: com'],
  ['gmx', 'GMX and WEB.DE', 'gmx: de net at ch com co.uk us fr es; web: de; mail: com'],
  ['t-online', 'Telekom', 't-online: de; magenta: de'],
  ['proton', 'Proton', 'proton: me; protonmail: com ch; pm: me'],
  ['mail-ru', 'Mail.ru', 'mail: ru; inbox: ru; list: ru; bk: ru; internet: ru; xmail: ru'],
  ['yandex', 'Yandex', 'yandex: ru com by kz ua com.tr; ya: ru; narod: ru'],
  ['tencent', 'QQ', 'qq: com; foxmail: com'],
  ['netease', 'NetEase', '163: com; 126: com; yeah: net; 188: com'],
  ['comcast', 'Comcast', 'comcast: net'],
  [
    'att',
    'AT&T',
    'att: net; sbcglobal: net; bellsouth: net; pacbell: net; ameritech: net; swbell: net; prodigy: net',
  ],
  ['orange', 'Orange', 'orange: fr; wanadoo: fr'],
  ['free', 'Free', 'free: fr; aliceadsl: fr'],
  ['sfr', 'SFR', 'sfr: fr; neuf: fr; club-internet: fr'],
  ['laposte', 'La Poste', 'laposte: net'],
  ['libero', 'Libero', 'libero: it; virgilio: it; iol: it; inwind: it'],
  ['zoho', 'Zoho', 'zoho: com eu in; zohomail: com eu in'],
  ['fastmail', 'Fastmail', 'fastmail: com fm; messagingengine: com'],
  ['naver', 'Naver', 'naver: com'],
  ['seznam', 'Seznam', 'seznam: cz; email: cz; post: cz; spoluzaci: cz'],
] as const;

/** Providers that are counted among the others, and never doubted either. */
const OTHERS =
  '1und1: de; abv: bg; alice: it de; arcor: de; att: com; bigpond: com net.au; blueyonder: co.uk; bluewin: ch; bol: com.br; ' +
  'bt: com; btinternet: com; cableone: net; centrum: cz; centurylink: net; charter: net; chello: nl at; cogeco: ca; cox: net; ' +
  'daum: net; docomo: ne.jp; earthlink: net; email: com de it; embarqmail: com; eircom: net; ezweb: ne.jp; freemail: hu; ' +
  'freenet: de; frontier: com; frontiernet: net; gail: com; grail: com; gazeta: pl; globo: com; hanmail: net; hetnet: nl; hey: com; home: nl; ' +
  'hushmail: com; iinet: net.au; ig: com.br; inbox: com lv; indiatimes: com; interia: pl eu; juno: com; kpnmail: nl; live: jp; ' +
  'lycos: com co.uk de es it nl; mail: de ee bg; mailbox: org; mindspring: com; mynet: com; netzero: net com; nate: com; ntlworld: com; ' +
  'o2: pl co.uk; onet: pl eu; online: de no; optimum: net; optonline: net; optusnet: com.au; planet: nl; posteo: de net; ' +
  'pobox: com; poczta: onet.pl; quicknet: nl; rambler: ru; rediffmail: com; rediffmailpro: com; roadrunner: com; rogers: com; ' +
  'rr: com; sapo: pt; shaw: ca; sina: com cn; sky: com; skynet: be; softbank: ne.jp; sohu: com; suddenlink: net; sympatico: ca; ' +
  'talktalk: net co.uk; telenet: be; telus: net; terra: com com.br com.ar es cl; tin: it; tiscali: it co.uk; tlen: pl; tpg: com.au; ' +
  'tutanota: com de; tuta: com io; ukr: net; uol: com.br; usa: com net; vip: qq.com 163.com sina.com; virgin: net; ' +
  'virginmedia: com; walla: co.il com; windstream: net; wp: pl; xs4all: nl; xtra: co.nz; yopmail: com fr; ziggo: nl';

/** The id of a company whose mailboxes are counted by themselves. */
export type MailboxCompanyId = (typeof COMPANIES)[number][0];

/** A company that gives mailboxes to everybody. */
export interface MailboxCompany {
  readonly id: MailboxCompanyId;
  readonly name: string;
}

/** By domain, in lower case. */
const companies = new Map<string, MailboxCompany>();
/** The endings under which a name has mailboxes, the most usual first. */
const endings = new Map<string, string[]>();
for (const [id, name, domains] of COMPANIES) add(domains, { id, name });
add(OTHERS, undefined);

function add(domains: string, company: MailboxCompany | undefined): void {
  for (const entry of domains.split('; ')) {
    const [name = '', list = ''] = entry.split(': ');
    const known = endings.get(name) ?? [];
    endings.set(name, known);
    for (const ending of list.split(' ')) {
      known.push(ending);
      if (company) companies.set(`${name}.${ending}`, company);
    }
  }
}

/** The company whose mailboxes a domain (lower case) has, where it is counted by itself. */
export function mailboxCompanyOf(domain: string): MailboxCompany | undefined {
  return companies.get(domain);
}

/** Whether a domain (lower case) is known to have mailboxes, so that it is no misspelling of another. */
export function hasMailboxes(domain: string): boolean {
  const dot = domain.indexOf('.');
  return endings.get(domain.slice(0, dot))?.includes(domain.slice(dot + 1)) ?? false;
}

/** The endings of the domains of that name, the most usual first. */
export function endingsOf(name: string): readonly string[] {
  return endings.get(name) ?? [];
}

/** The names of companies as people call them, by their ids, in order of their mailboxes’ number. */
export const mailboxCompanies: readonly MailboxCompany[] = COMPANIES.map(([id, name]) => ({ id, name }));
