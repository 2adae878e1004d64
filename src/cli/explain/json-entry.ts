import { render } from '../../core/index.ts';
import type { Explained, PlacedRecipient, Unreadable } from './explained.ts';

/** What the JSON says of a file. */
export function bounceEntry(explained: Explained | Unreadable) {
  if ('error' in explained) return { path: explained.path, error: explained.error };
  const { path, kind, note, reporter, recipients, omitted, returned, place } = explained;
  return {
    path,
    kind,
    ...(note !== undefined && { is: note }),
    ...(reporter && { reporter }),
    recipients: recipients.map(recipientEntry),
    ...(omitted > 0 && { omitted }),
    ...(returned && {
      returned: {
        start: returned.start,
        findings: returned.findings.map((finding) => ({
          rule: finding.rule,
          message: render(finding.message),
          evidence: finding.evidence,
          start: place(finding.span.start),
          end: place(finding.span.end),
          docs: `docs/rules/${finding.rule}.md`,
        })),
      },
    }),
  };
}

function recipientEntry({ recipient, start, end }: PlacedRecipient) {
  const { address, action, cause, family, type, by, side, keep, retry, provider, reply, facts } = recipient;
  return {
    ...{ address, action, cause, family, type, by, side, keep, retry },
    ...(provider && { provider }),
    ...(reply && {
      reply: { code: reply.code ?? null, status: reply.status ?? null, text: reply.text, start, end },
    }),
    facts,
    message: render(recipient.message),
    steps: recipient.steps.map(({ who, text, link, run }) => ({
      who,
      text: render(text),
      ...(link && { link }),
      ...(run && { run }),
    })),
    ...(recipient.source && { source: recipient.source }),
    rules: recipient.rules,
  };
}
