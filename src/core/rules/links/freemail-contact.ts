import type { Context } from '../../facts/context.ts';
import { isFreeMail } from '../../facts/hosts/free-mail.ts';
import type { Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** What stands before and behind the `@` of an address; every part is bounded. */
const LOCAL_PART = /(?<![\p{L}\d._%+-])[a-z\d._%+-]{1,64}$/iu;
const DOMAIN = /^@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/i;
const MAX_LOCAL_PART_UNITS = 65;
const MAX_DOMAIN_UNITS = 200;
const MAILTO = /^\s*mailto:([^?\s]{1,300})/i;

export const freemailContact = rule({
  id: 'freemail-contact',
  group: 'links',
  severity: 'warning',
  title: 'Address at a free mail provider to write to',
  why: 'A company has mailboxes of its own; “write to us at our gmail.com address” is how fraud takes its answers, so filters count such addresses. Give an address at your own domain.',
  filters: ['FREEMAIL_REPLYTO'],
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
  for (let at = body.text.indexOf('@'); at >= 0; at = body.text.indexOf('@', at + 1)) {
    const before = LOCAL_PART.exec(body.text.slice(Math.max(0, at - MAX_LOCAL_PART_UNITS), at));
    const domain = before && DOMAIN.exec(body.text.slice(at, at + MAX_DOMAIN_UNITS));
    if (!before || !domain) continue;
    const evidence = before[0] + domain[0];
    const start = at - before[0].length;
    // A part of a web address, or the end of a merge field.
    if (/[/=?&#\uFDD0]/.test(body.text.charAt(start - 1))) continue;
    yield { span: body.span(start, start + evidence.length), evidence };
  }
}
