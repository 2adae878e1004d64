import type { MappedText } from '../../text/mapped-text.ts';
import { hostIn, type Prose } from './prose.ts';
import { findReply, hasVerdict, stageIn } from './prose-reply.ts';
import type { ReportedRecipient } from './report.ts';

/**
 * What the machine-readable part says of each recipient, with what only the part for people has: some mailers keep the
 * first line of a reply alone, some write no reply there.
 */
export function withProse(
  reported: readonly ReportedRecipient[],
  { recipients, end }: Prose,
  text: MappedText,
): readonly ReportedRecipient[] {
  const byAddress = new Map(recipients.map((one) => [one.address.toLowerCase(), one]));
  const only = recipients.length === 1 ? recipients[0] : undefined;
  const all = ofAll(text, end);
  const isDecided = hasVerdict(text.text.slice(0, end));
  return reported.map((one) => {
    const own = byAddress.get(one.address.toLowerCase()) ?? only;
    const spoken = own?.said ?? all.said;
    const isBetter = spoken && (isDecided || !one.said || goesOn(one.said.text, spoken.text));
    const said = isBetter ? spoken : one.said;
    const host = one.host ?? own?.host ?? all.host;
    const stage = own?.stage ?? (reported.length === 1 ? all.stage : undefined);
    const { status: _, ...unjudged } = one;
    return {
      ...(isDecided ? unjudged : one),
      ...(host && { host }),
      ...(said && { said }),
      ...(stage && { stage }),
    };
  });
}

/** What the part for people says of nobody by name. */
function ofAll(text: MappedText, end: number): Pick<ReportedRecipient, 'said' | 'host' | 'stage'> {
  const said = findReply(text, 0, end);
  const spoken = text.text.slice(0, end);
  const stage = stageIn(spoken);
  return { host: hostIn(spoken), ...(said && { said }), ...(stage && { stage }) };
}

/** Whether the second text says what the first does, and more. */
function goesOn(first: string, second: string): boolean {
  const letters = (text: string) =>
    text
      .slice(0, 4000)
      .replace(/\b[45]\d\d[- ](?:\d\.\d+\.\d+ )?|[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  const [short, long] = [letters(first), letters(second)];
  return short.length > 0 && long.length > short.length + 10 && long.startsWith(short);
}
