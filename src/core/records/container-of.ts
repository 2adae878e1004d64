import type { Container } from './record.ts';

/** How much of a file its container is told by, in UTF-16 units. */
export const RECORD_HEAD_UNITS = 64 * 1024;

/** What a record on its own begins with, in quotes or not. */
const RECORD = /^[\s"'“‘`]*(?:v[ \t]*=[ \t]*(?:spf|dmarc|dkim|sts|tlsrpt)|spf1[ \t]|[kp]=)/i;
const ZONE_DIRECTIVE = /^\$(?:ORIGIN|TTL|INCLUDE|GENERATE)\s/im;
const ZONE_RECORD = /^[^\s;"'{}()[\]=<>]*[ \t]+(?:[^\s;"'{}()[\]=<>]+[ \t]+){0,2}(?:TXT|MX|SOA|SPF)[ \t]/im;

/** Calls that only dnscontrol has, with a string first. */
const DNSCONTROL = /\b(?:D|D_EXTEND|TXT)\(\s*["'`]/;

/** By the extension of a file in lower case, what it holds if its beginning says so. */
const BY_EXTENSION: Readonly<Record<string, (head: string) => Container | undefined>> = {
  zone: () => 'zone',
  dns: () => 'zone',
  bind: () => 'zone',
  hosts: zoneOrNothing,
  db: zoneOrNothing,
  tf: () => 'terraform',
  tofu: () => 'terraform',
  yaml: yaml,
  yml: yaml,
  json: cloudFormation,
  template: cloudFormation,
  js: (head) => (DNSCONTROL.test(head) ? 'dnscontrol' : undefined),
  md: () => 'markdown',
  markdown: () => 'markdown',
  txt: text,
};

/**
 * What a file’s records stand in, told by its path and its beginning; absent where it is none of the containers that are
 * read. `-` is the standard input, of which only the beginning says what it is. Never throws.
 */
export function containerOf(path: string, beginning: string): Container | undefined {
  const head = beginning.slice(0, RECORD_HEAD_UNITS);
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  if (file.startsWith('db.')) return zoneOrNothing(head);
  const dot = file.lastIndexOf('.');
  const extension = file.slice(dot + 1);
  if (dot > 0 && Object.hasOwn(BY_EXTENSION, extension)) return BY_EXTENSION[extension]?.(head);
  if (file === '-') return text(head) ?? byContent(head);
  // Of any other name, such as `example.com`, only what no other file has says that it is a zone.
  return dot > 0 ? (ZONE_DIRECTIVE.test(head) ? 'zone' : undefined) : text(head);
}

function zoneOrNothing(head: string): Container | undefined {
  return ZONE_DIRECTIVE.test(head) || ZONE_RECORD.test(head) ? 'zone' : undefined;
}

function text(head: string): Container | undefined {
  return RECORD.test(head) ? 'plain' : zoneOrNothing(head);
}

function yaml(head: string): Container | undefined {
  return cloudFormation(head) ?? 'octodns';
}

function cloudFormation(head: string): Container | undefined {
  return /\bAWS::Route53::|\bResourceRecords\b/.test(head) ? 'cloudformation' : undefined;
}

function byContent(head: string): Container | undefined {
  if (/^\s*(?:resource|locals|variable|module)\b[^\n]*\{/m.test(head)) return 'terraform';
  if (DNSCONTROL.test(head)) return 'dnscontrol';
  return cloudFormation(head) ?? (/^\s*(?:- )?type:\s*(?:TXT|MX|SPF)\b/m.test(head) ? 'octodns' : undefined);
}
