import type { BounceRecipient } from '../../core/bounce/index.ts';
import { type Message, render, reworded } from '../../core/text/message.ts';
import { CauseGroups } from '../bounces/groups.ts';
import type { BounceModule } from '../bounces/load.ts';
import { lineFinder } from '../lib/line-finder.ts';

/**
 * What an assistant is told of email that came back: in English, a cause at a time, the line of the first reply from 1. No
 * address of a person is in it, nor the server’s own words, which may name one.
 */
export function bounceAnswer(source: string, module: BounceModule): object {
  const bounces = module.explainText(source);
  const [first] = bounces;
  const groups = new CauseGroups();
  for (const bounce of bounces) groups.add(bounce);
  const line = lineFinder(source);
  const causes = groups.sorted().map(({ cause, count, recipients: [recipient] }) => ({
    cause,
    title: render(module.causes[cause].title),
    recipients: count,
    ...told(recipient, module),
    ...(recipient.reply && { line: line(recipient.reply.span.start).line + 1 }),
  }));
  return bounces.length === 1 && first ? { kind: first.kind, reporter: first.reporter, causes } : { causes };
}

function told(recipient: BounceRecipient, { verdictOf }: BounceModule): object {
  const { action, family, type, by, side, keep, retry, provider, reply, message, steps, source } = recipient;
  return {
    action,
    family,
    type,
    by,
    side,
    keep,
    retry,
    provider,
    code: reply?.code,
    status: reply?.status,
    message: [message, ...verdictOf(recipient)]
      .map(withoutAddresses)
      .map((one) => render(one))
      .join(' '),
    steps: steps.map(({ text, link }) => ({ text: render(text), link })),
    source,
  };
}

/** A message with a word in place of each address of a person. */
function withoutAddresses(message: Message): Message {
  return reworded(message, (one) => one.replace(ADDRESS, '(address hidden)'));
}

const ADDRESS = /[^\s<>()[\]"',;:]{1,64}@[^\s<>()[\]"',;:]+/g;
