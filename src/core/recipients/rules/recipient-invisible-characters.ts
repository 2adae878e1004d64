import { type Message, text } from '../../text/message.ts';
import { recipientRule } from '../rule.ts';
import { slipHits } from '../slip-hits.ts';
import type { Slip } from '../slips.ts';

export const recipientInvisibleCharacters = recipientRule({
  id: 'recipient-invisible-characters',
  severity: 'error',
  title: 'Invisible or look-alike characters in an address',
  why: 'No-break spaces, zero-width characters and full-width letters come along when addresses are copied from web pages, PDFs and spreadsheets. The address looks right and still bounces.',
  examples: [
    { list: 'email\nanna@example.com⟦\u00A0⟧\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna⟦\u200B⟧@example.com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna⟦＠⟧example.com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna@example⟦。⟧com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna⟦\u2024⟧smith@example.com\n', fixed: 'email\nanna.smith@example.com\n' },
    { list: 'email\nanna@example⟦\u2024⟧com\n', fixed: 'email\nanna@example.com\n' },
    { list: 'email\nanna@garden⟦\u2011⟧chairs.com\n', fixed: 'email\nanna@garden-chairs.com\n' },
    { list: 'email\nжанна@example.com\nanna@bücher.example\n' },
  ],
  check: (recipient) => slipHits(recipient, 'invisible', messageOf),
});

function messageOf([first, ...others]: readonly Slip[], evidence: string): Message {
  if (!first || others.length > 0)
    return text`This address has invisible or look-alike characters. Replace them.`;
  return first.becomes === ''
    ? text`An invisible character (${codeOf(evidence)}) is in this address. Remove it.`
    : text`“${evidence}” only looks like “${first.becomes}”. Replace it.`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
