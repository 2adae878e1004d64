import type { MappedText } from '../../text/mapped-text.ts';
import { type Message, text } from '../../text/message.ts';
import { type FaultyAddress, readAddress } from '../address.ts';
import { mailboxCompanyOf } from '../providers.ts';
import { isAddress } from '../recipient.ts';
import { NO_HITS, quoted, recipientRule, replaced } from '../rule.ts';
import { completed } from '../typo.ts';

export const recipientSyntax = recipientRule({
  id: 'recipient-syntax',
  severity: 'error',
  title: 'Not an email address',
  why: 'Servers refuse an address that breaks the rules of RFC 5321, and many services refuse the whole list because of one.',
  examples: [
    { list: 'email\n⟦anna.example.com⟧\nben@example.com\n' },
    { list: 'email\nanna⟦@home@⟧example.com\n' },
    { list: 'email\n⟦@⟧example.com\nanna⟦@⟧\n' },
    { list: 'email\nanna@⟦example⟧\n' },
    { list: 'email\nanna⟦.⟧@gmail.com\n', fixed: 'email\nanna@gmail.com\n' },
    { list: 'email\nanna.⟦.⟧smith@example.com\n', fixed: 'email\nanna.smith@example.com\n' },
    { list: 'email\nanna⟦ ⟧smith@example.com\nanna⟦(⟧home)@example.com\n' },
    { list: 'email,name\nanna⟦;⟧smith@example.com,Anna\n"ben⟦,⟧brown@example.com",Ben\n' },
    {
      list: 'email\n⟦anna at example.com⟧\nben@example.com\n',
      fixed: 'email\nanna@example.com\nben@example.com\n',
    },
    { list: 'email\nanna@⟦gmail⟧\n', fixed: 'email\nanna@gmail.com\n' },
    { list: 'email\nAnna⟦ ⟧Smith anna@example.com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna@⟦-example-⟧.com\n' },
    {
      list: 'email\n"Anna Smith <anna.smith@example.com>"\n"""anna smith""@example.com"\nanna@[192.0.2.1]\nанна@example.com\n',
    },
  ],
  check({ address, clean }) {
    if (isAddress(address)) return NO_HITS;
    const { start, end } = address;
    const evidence = clean.text.slice(start, end);
    const fixes = fixesOf(address, clean);
    return [
      { span: clean.span(start, end), evidence, message: messageOf(address, evidence, clean.text), fixes },
    ];
  },
});

function messageOf({ fault }: FaultyAddress, evidence: string, typed: string): Message {
  switch (fault) {
    case 'no-at':
      return text`“${quoted(evidence)}” isn’t an email address: it has no @.`;
    case 'several-ats':
      return text`An address has one @. Remove the others.`;
    case 'no-local':
      return text`The name before the @ is missing.`;
    case 'no-domain':
      return text`The domain after the @ is missing.`;
    case 'no-top-level':
      return text`“${quoted(evidence)}” isn’t a complete domain: it has no ending such as “.com”.`;
    case 'dots':
      return text`The name before the @ can’t begin or end with a dot, or have two dots in a row. Remove the dot.`;
    case 'character':
      if (nameBefore(typed)) return text`There is more than an email address here. Keep only the address.`;
      return evidence.trim() === ''
        ? text`An address can’t contain a space. Remove it.`
        : text`An address can’t contain “${evidence}”. Remove it.`;
    case 'label':
      return text`“${quoted(evidence)}” can’t be part of a domain name.`;
    case 'too-long':
      return text`This address is too long: 64 characters before the @ and 254 in all are allowed.`;
  }
}

/** A name or a title before a whole address; a word in small letters may be a part of the address. */
function nameBefore(typed: string): string | undefined {
  const address = typed.lastIndexOf(' ') + 1;
  const name = typed.slice(0, address);
  return /^\p{Lu}/u.test(name) && isAddress(readAddress(typed.slice(address))) ? name : undefined;
}

/** ` at `, `(at)`, `[at]` */
const SPELLED_AT = /^[^@\s]{1,64}?(\s+at\s+|\s*[([{]at[)\]}]\s*)[a-z\d.-]+\.[a-z]+$/i;

function fixesOf({ fault, start, end }: FaultyAddress, clean: MappedText) {
  const { text: typed } = clean;
  if (fault === 'dots') {
    // At Gmail dots make no difference, so nothing else can be meant.
    const isGmail = mailboxCompanyOf(typed.slice(typed.lastIndexOf('@') + 1).toLowerCase())?.id === 'google';
    return [replaced(clean.span(start, end), '', isGmail, text`Remove the dot`)];
  }
  const name = fault === 'character' ? nameBefore(typed) : undefined;
  if (name !== undefined)
    return [replaced(clean.span(0, name.length), '', false, text`Remove “${quoted(name.trim())}”`)];
  if (fault === 'no-top-level') {
    const meant = completed(typed.slice(start, end).toLowerCase());
    return meant ? [replaced(clean.span(start, end), meant.domain, meant.isCertain)] : [];
  }
  const spelled = fault === 'no-at' ? SPELLED_AT.exec(typed)?.[1] : undefined;
  if (spelled === undefined) return [];
  const at = typed.indexOf(spelled);
  return [replaced(clean.span(at, at + spelled.length), '@', false)];
}
