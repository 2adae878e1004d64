import { type Message, text } from '../text/message.ts';

/** A server to connect to. */
export interface ServerName {
  /** A host or an address, without brackets. */
  readonly host: string;
  readonly port?: number;
}

/** The ports that are tried unless the user names others. */
export const SMTP_PORTS: readonly number[] = [25, 465, 587];
export const MAX_PORT = 65_535;

/** Reads `smtp.example.com`, `smtp.example.com:587`, `192.0.2.1` or `[2001:db8::1]:25`, or says what is wrong. */
export function readServerName(value: string): ServerName | { readonly problem: Message } {
  const [, bracketed, plain, digits] =
    /^(?:\[([\da-f:.]{2,45})\]|([^\s:[\]]{1,253}))(?::(\d{1,5}))?$/i.exec(value.trim()) ?? [];
  const bare = /^[\da-f:.]{2,45}$/i.test(value) && value.split(':').length > 2 ? value : undefined;
  const host = bracketed ?? bare ?? plain;
  const port = digits === undefined ? undefined : Number(digits);
  if (host === undefined || (!host.includes(':') && !isHost(host)))
    return { problem: text`“${value}” isn’t the name of a server. Use one such as smtp.example.com.` };
  if (port !== undefined && (port < 1 || port > MAX_PORT))
    return { problem: text`“${value}” has no port from 1 to ${String(MAX_PORT)}.` };
  return { host: host.toLowerCase(), ...(port !== undefined && { port }) };
}

/** Letters, digits and hyphens between dots: what may go into a configuration as it is. */
function isHost(host: string): boolean {
  return host.split('.').every((label) => /^(?!-)[a-z\d_-]{1,63}$/i.test(label) && !label.endsWith('-'));
}
