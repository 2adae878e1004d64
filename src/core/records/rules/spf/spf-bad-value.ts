import type { Fix } from '../../../fix/fix.ts';
import { type Message, text } from '../../../text/message.ts';
import type { FoundRecord } from '../../record.ts';
import { rfc } from '../../rfc.ts';
import type { SpfFault, SpfFaultId } from '../../spf/record.ts';
import { replacing } from '../edits.ts';
import { type FaultSayings, hitsOf } from '../faults.ts';
import { recordRule } from '../record-rule.ts';
import { ownFaults } from '../seams.ts';

const SAYINGS: FaultSayings<SpfFaultId> = {
  'missing-value': ({ written }) => text`“${written}” has no value. Write one after it, or remove it.`,
  'unexpected-value': ({ written }) => text`“all” takes no value. Remove “${written}”.`,
  'unexpected-cidr': ({ written }) => text`This mechanism takes no prefix length. Remove “${written}”.`,
  'bad-domain': ({ written }) => text`“${written}” isn’t a complete domain name, such as “mail.example.com”.`,
  'odd-domain': ({ written }) => text`“${written}” isn’t a domain name. Write the name alone.`,
  'empty-label': () => text`This domain name has one dot too many. Remove it.`,
  'long-label': () => text`Each part of a domain name has at most 63 characters. Shorten this one.`,
  'ip-as-domain': ({ written }) => text`“${written}” is an address. Use “ip4:${written}”.`,
  'bad-ip': ({ written }) => text`“${written}” isn’t an IP address.`,
  'wrong-ip-version': ({ written }) => versionMessage(written),
  'bad-cidr': ({ written }) =>
    text`“${written}” isn’t a valid prefix length. Use 0 to 32 for IPv4 or 0 to 128 for IPv6.`,
  'bad-macro': ({ written }) => text`“${written}” isn’t an SPF macro. Write “%%” for a percent sign.`,
};

function versionMessage(written: string): Message {
  return written.includes(':')
    ? text`“${written}” is an IPv6 address. Use “ip6” instead of “ip4”.`
    : text`“${written}” is an IPv4 address. Use “ip4” instead of “ip6”.`;
}

export const spfBadValue = recordRule({
  id: 'spf-bad-value',
  kind: 'spf',
  severity: 'error',
  title: 'Invalid value in an SPF record',
  why: 'A value that isn’t a domain name, an IP address or a prefix length, where one belongs, makes receivers reject the whole record, or look up a name that can’t exist.',
  source: rfc(7208, '12'),
  examples: [
    { source: 'v=spf1 ⟦include⟧ -all' },
    { source: 'v=spf1 a -all⟦:example.com⟧', fixed: 'v=spf1 a -all' },
    { source: 'v=spf1 include:_spf.example.net⟦/24⟧ -all', fixed: 'v=spf1 include:_spf.example.net -all' },
    { source: 'v=spf1 include:⟦localhost⟧ -all' },
    { source: 'v=spf1 include:⟦https://example.com⟧ -all' },
    { source: 'v=spf1 a:⟦192.0.2.1⟧ -all', fixed: 'v=spf1 ip4:192.0.2.1 -all' },
    { source: 'v=spf1 ip4:⟦192.0.2.256⟧ -all' },
    { source: 'v=spf1 ip4:⟦2001:db8::1⟧ -all', fixed: 'v=spf1 ip6:2001:db8::1 -all' },
    { source: 'v=spf1 ip4:192.0.2.0/⟦33⟧ -all' },
    { source: 'v=spf1 exists:⟦%{x}⟧.example.com -all' },
    { source: 'v=spf1 a:mail.example.com/28//64 exists:%{ir}.%{v}._spf.%{d2} -all' },
  ],
  *check(context) {
    const { record } = context;
    yield* hitsOf(record, ownFaults(context), SAYINGS, {
      safe: false,
      fixesOf: (fault) => fixesOf(record, fault),
    });
  },
});

function fixesOf(record: FoundRecord, { id, from, to }: SpfFault): readonly Fix[] | undefined {
  const { text: value } = record.text;
  if (id === 'unexpected-value' || id === 'unexpected-cidr' || id === 'empty-label')
    return replacing(record, { from, to, becomes: '' }, { safe: false });
  // The name of the mechanism stands before the colon.
  const nameEnd = from - 1;
  if (id === 'wrong-ip-version') {
    const becomes = value.slice(from, to).includes(':') ? 'ip6' : 'ip4';
    return replacing(record, { from: nameEnd - becomes.length, to: nameEnd, becomes }, { safe: false });
  }
  if (id !== 'ip-as-domain') return undefined;
  const name = /(?:include|exists|mx|ptr|a)$/i.exec(value.slice(0, nameEnd))?.[0];
  if (name === undefined) return undefined;
  return replacing(record, { from: nameEnd - name.length, to: nameEnd, becomes: 'ip4' }, { safe: false });
}
