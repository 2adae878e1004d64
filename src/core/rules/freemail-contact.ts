import type { Span } from '../source.ts';
import { isFreeMail } from './free-mail.ts';
import { type Context, rule, text } from './rule.ts';

/** An address in a text; every part of it is bounded. */
const ADDRESS = /(?<![\p{L}\d._%+-])[a-z\d._%+-]{1,64}@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/giu;
const MAILTO = /^\s*mailto:([^?\s]{1,300})/i;

export const freemailContact = rule({
  id: 'freemail-contact',
  group: 'links',
  severity: 'warning',
  title: 'Address at a free mail provider to write to',
  why: 'A company has mailboxes of its own; “write to us at our gmail.com address” is how fraud takes its answers, so filters count such addresses. Give an address at your own domain.',
  filters: ['FREEMAIL_FROM', 'FREEMAIL_REPLYTO'],
  presets: { 'cold-outreach': 'info' },
  examples: [
    { format: 'text', draft: 'Questions? Write to ⟦garden.chairs@gmail.com⟧ today.' },
    {
      format: 'html',
      draft: '<a href="mailto:⟦garden.chairs@outlook.com⟧?subject=Report">Report the user</a>',
    },
    {
      format: 'markdown',
      draft:
        'Write to garden@example.com, {{ name }}@gmail.com or @gmail.com; see https://example.com/?q=garden@gmail.com',
    },
  ],
  *check({ draft }) {
    const seen = new Set<string>();
    for (const { span, evidence } of contactsIn(draft)) {
      const domain = evidence.slice(evidence.lastIndexOf('@') + 1).toLowerCase();
      if (!isFreeMail(domain) || seen.has(evidence.toLowerCase())) continue;
      seen.add(evidence.toLowerCase());
      const message = text`Fraud takes its answers at ${domain}; give an address at your own domain.`;
      yield { span, evidence, message };
    }
  },
});

interface Contact {
  readonly span: Span;
  readonly evidence: string;
}

function* contactsIn({ body, links }: Context['draft']): Generator<Contact> {
  for (const { target } of links) {
    const match = MAILTO.exec(target.text);
    const address = match?.[1];
    if (!match || !address || /[\uFDD0\uFDD1,]/.test(address)) continue;
    const start = match.index + match[0].length - address.length;
    yield { span: target.span(start, start + address.length), evidence: address };
  }
  for (const { 0: evidence, index } of body.text.matchAll(ADDRESS)) {
    const before = body.text.slice(Math.max(0, index - 1), index);
    // A part of a web address, or the end of a merge field.
    if (/[/=?&#\uFDD0]/.test(before)) continue;
    yield { span: body.span(index, index + evidence.length), evidence };
  }
}
