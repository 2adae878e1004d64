import type { Facts } from './bounce.ts';

const IP =
  /(?<![\w.:])((?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)|(?:[\da-f]{1,4}:){3,7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4})(?![\w.])/i;
const DOMAIN = String.raw`((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24})`;
const NAMED_DOMAIN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:sending domain|mail from domain|email from|mail from|send from|dkim domain|spf domain|policy of|due to|per it's spf record|domain of|domain) \[?<?(?:\S{1,64}@)?${DOMAIN}`,
    'iu',
  ),
  new RegExp(`${DOMAIN}(?:'s|’s) (?:DMARC|SPF) policy`, 'iu'),
  new RegExp(String.raw`SPF \[?${DOMAIN}`, 'u'),
];
const LIST_OWNERS = [
  'Spamhaus',
  'SpamCop',
  'Barracuda',
  'SORBS',
  'SURBL',
  'URIBL',
  'UCEPROTECT',
  'Cloudmark',
];
const LISTS = new RegExp(
  String.raw`\b((?:[a-z\d-]+\.)*(?:spamhaus|spamcop|barracudacentral|sorbs|surbl|uribl|abuseat|uceprotect|psbl|mailspike|invaluement|spamrats|abusix)\.[a-z]{2,4})\b|\b(${LIST_OWNERS.join('|')})\b|blocked using ([a-z\d.-]{4,80})`,
  'i',
);
const LINK = /https?:\/\/[^\s<>"'()[\]]{1,300}/i;

/** What a reply names; `from` is the domain of the returned message, `host` the server that answered. */
export function factsOf(text: string, from: string | undefined, host: string | undefined): Facts {
  const words = text.slice(0, 4000);
  const ip = IP.exec(words)?.[1];
  const domain = namedDomain(words) ?? from;
  const named = LISTS.exec(words);
  const owner = LIST_OWNERS.find((name) => name.toLowerCase() === named?.[2]?.toLowerCase());
  const list = named?.[1] ?? owner ?? named?.[3];
  const link = LINK.exec(words)?.[0].replace(/[.,;:]+$/, '');
  return {
    ...(domain && { domain: domain.toLowerCase() }),
    ...(ip && { ip }),
    ...(list && { list: list.replace(/\.$/, '') }),
    ...(host && { host }),
    ...(link && { link }),
  };
}

function namedDomain(text: string): string | undefined {
  for (const pattern of NAMED_DOMAIN) {
    const domain = pattern.exec(text)?.[1];
    if (domain) return domain;
  }
  return undefined;
}
