/** The lengths of a name and of its labels in characters (RFC 1035, section 2.3.4; RFC 7208, section 7.3). */
const MAX_NAME = 253;
const MAX_LABEL = 63;
/** What no domain of a sender has, such as brackets around an address. */
const NOT_IN_DOMAIN = /[\s[\]@]/;

/** Whether the DNS can be asked about a name. */
export function isName(name: string): boolean {
  if (name === '' || name.length > MAX_NAME) return false;
  return name.split('.').every((label) => label !== '' && label.length <= MAX_LABEL);
}

/** Whether a domain could send email: a name of two labels at least (RFC 7208, section 4.3). */
export function isSendingDomain(domain: string): boolean {
  return domain.includes('.') && isName(domain) && !NOT_IN_DOMAIN.test(domain);
}

/** A name without the dot at its end, and without labels at its beginning where it is too long (RFC 7208, section 7.3). */
export function shortened(name: string): string {
  let short = withoutEndDot(name);
  while (short.length > MAX_NAME) {
    const dot = short.indexOf('.');
    if (dot < 0) break;
    short = short.slice(dot + 1);
  }
  return short;
}

export function withoutEndDot(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** Whether two names are the same for the DNS. */
export function isSameName(a: string, b: string): boolean {
  return withoutEndDot(a).toLowerCase() === withoutEndDot(b).toLowerCase();
}

/** Whether a name is a domain or stands below it. */
export function isWithin(name: string, domain: string): boolean {
  return (
    isSameName(name, domain) ||
    withoutEndDot(name)
      .toLowerCase()
      .endsWith(`.${withoutEndDot(domain).toLowerCase()}`)
  );
}
