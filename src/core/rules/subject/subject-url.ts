import { registeredDomain } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { isPlainHost } from '../../text/top-levels.ts';
import { rule } from '../rule.ts';

/** A web address, or what looks like a host name; every part is bounded. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s<>"“”()[\]]{1,200}|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,13}(?:\/[^\s<>"“”()[\]]{0,200})?(?![\w@.-]*@)/giu;

export const subjectUrl = rule({
  id: 'subject-url',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Web address in the subject line',
  why: 'Readers can’t click a web address in a subject line, and Rspamd flags it. Put the link in the email and the name of your company in the sender name.',
  filters: ['URL_IN_SUBJECT'],
  examples: [
    { format: 'markdown', draft: '---\nsubject: Chairs at ⟦https://example.com/chairs⟧, today\n---\nHello.' },
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.org>\r\nSubject: ⟦www.example.com⟧ is open\r\n\r\nHello.',
    },
    { format: 'html', draft: '<title>New at ⟦chairs.example.com⟧.</title><p>See https://example.com</p>' },
    {
      format: 'eml',
      draft: 'From: Ada <ada@mail.example.com>\r\nSubject: Your Example.com account\r\n\r\nHello.',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: README.md, ASP.NET, Node.js 22.1, e.g. ada@example.com\n---\nHello.',
    },
    { format: 'html', draft: '<title>{{site}}.com and {{url}} https://{{host}}</title><p>Hello.</p>' },
  ],
  *check({ draft: { subject, from } }) {
    if (!subject?.text.includes('.') && !subject?.text.includes('://')) return;
    const own = registeredDomain(from?.address?.text.split('@').at(-1)?.toLowerCase() ?? '');
    for (const { 0: found, index } of subject.text.matchAll(ADDRESS)) {
      const evidence = found.replace(/[.,;:!?'’]+$/, '');
      if (!isAddress(evidence, own)) continue;
      const span = subject.span(index, index + evidence.length);
      const message = text`Readers can’t click “${evidence}” in a subject line. Put the link in the email.`;
      yield { span, evidence, message };
    }
  },
});

/** A link as such, or the name of somebody else's host. */
function isAddress(found: string, own: string | undefined): boolean {
  if (/[\uFDD0\uFDD1]/.test(found)) return false;
  if (/^https?:/i.test(found)) return true;
  const written = found.split('/', 1)[0] ?? '';
  const host = written.toLowerCase();
  const domain = registeredDomain(host);
  if (domain === undefined || domain === own) return false;
  if (host.startsWith('www.')) return true;
  // With a capital it is the name of a company.
  return written === host && isPlainHost(host, found.includes('/'));
}
