import { type Message, text } from '../../text/message.ts';
import { rfc } from '../rfc.ts';
import type { MechanismName, Qualifier } from '../spf/record.ts';
import type { RecordWord } from './record-word.ts';

export const MECHANISMS: Readonly<Record<MechanismName, RecordWord>> = {
  all: {
    text: text`Matches every server. It stands at the end and decides about all that isn’t listed.`,
    source: rfc(7208, '5.1'),
  },
  include: {
    text: text`Matches the servers that the SPF record of another domain lets pass.`,
    source: rfc(7208, '5.2'),
  },
  a: {
    text: text`Matches the addresses of a host: of this domain, or of the one after the colon.`,
    source: rfc(7208, '5.3'),
  },
  mx: {
    text: text`Matches the servers that receive email for this domain, or for the one after the colon.`,
    source: rfc(7208, '5.4'),
  },
  ptr: {
    text: text`Matches servers whose reverse DNS name is in the domain. Must no longer be used.`,
    source: rfc(7208, '5.5'),
  },
  ip4: {
    text: text`Matches an IPv4 address, or a network with the length of its prefix, such as “192.0.2.0/24”.`,
    source: rfc(7208, '5.6'),
  },
  ip6: {
    text: text`Matches an IPv6 address, or a network with the length of its prefix, such as “2001:db8::/32”.`,
    source: rfc(7208, '5.6'),
  },
  exists: {
    text: text`Matches if a name exists that is made up from the sender’s address with macros.`,
    source: rfc(7208, '5.7'),
  },
};

export const MODIFIERS: Readonly<Record<string, RecordWord>> = {
  v: {
    text: text`Says that this is an SPF record: which servers may send email as this domain.`,
    source: rfc(7208, '4.5'),
  },
  redirect: {
    text: text`If nothing matches, the SPF record of this domain decides instead.`,
    source: rfc(7208, '6.1'),
  },
  exp: {
    text: text`Names a TXT record with the text that rejected senders get to see.`,
    source: rfc(7208, '6.2'),
  },
};

export const QUALIFIERS: Readonly<Record<Qualifier, Message>> = {
  '+': text`A server that matches passes.`,
  '-': text`A server that matches fails: receivers are asked to reject its email.`,
  '~': text`A server that matches fails softly: receivers take its email, but with suspicion.`,
  '?': text`Nothing is said about a server that matches.`,
};
