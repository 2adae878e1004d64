/** Domains that nobody has: RFC 2606, RFC 6761, RFC 6762, RFC 7686, and `internal`, which ICANN set aside in 2024. */
const RESERVED = new Set('example test invalid localhost local onion alt internal'.split(' '));
const RESERVED_NAMES = /(?:^|\.)example\.(?:com|net|org)$/;
/** Names that people type instead of their own. */
const MADE_UP = new Set(
  'test testing asdf asdfgh qwerty qwertz abc abcd xyz xxx aaa foo bar foobar none nobody noone fake dummy sample'.split(
    ' ',
  ),
);

/** Whether a domain (lower case) belongs to nobody on the internet. */
export function isReservedDomain(domain: string): boolean {
  return RESERVED.has(domain.slice(domain.lastIndexOf('.') + 1)) || RESERVED_NAMES.test(domain);
}

/** Whether both sides of an address are made up: `asdf@asdf.com`, `test@test.de`. */
export function isMadeUp(local: string, domain: string): boolean {
  const name = domain.slice(0, domain.indexOf('.'));
  return MADE_UP.has(local.toLowerCase()) && MADE_UP.has(name);
}
