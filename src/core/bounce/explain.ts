import { readHead } from '../read/mime/fields.ts';
import type { Bytes } from '../read/mime/octets.ts';
import type { Finding } from '../report/report.ts';
import type { Span } from '../text/mapped-text.ts';
import { text } from '../text/message.ts';
import type { Bounce, BounceRecipient } from './bounce.ts';
import { causeOf, isForNow } from './cause-of.ts';
import { type Cause, causes, type NamesInSentence } from './causes.ts';
import { factsOf } from './facts.ts';
import { type ProviderId, providers } from './providers/index.ts';
import { providerOf } from './providers/provider-of.ts';
import { addressIn } from './read/delivery-status.ts';
import { readMessageReport } from './read/message-report.ts';
import type { ReadReport, ReportedRecipient } from './read/report.ts';
import { readReply } from './reply.ts';
import { runnable } from './runnable.ts';
import { stepsFor } from './steps-for.ts';

export interface ExplainOptions {
  /** How the source’s characters stand for the file’s bytes. `utf-8` where absent. */
  readonly bytes?: Bytes;
  /** Finds what is wrong with the message that came back; its spans count from that message’s beginning. */
  readonly lint?: (message: string) => readonly Finding[];
}

/** A message that came back, explained. Never throws; what is no report is of the kind `none`. */
export function explainBounce(source: string, { bytes = 'utf-8', lint }: ExplainOptions = {}): Bounce {
  const report = readMessageReport(source, bytes);
  const { returned } = report;
  const from = returned && fromOf(source, returned.start);
  const bounce = explainReport(report, from);
  if (!returned || !lint) return bounce;
  const asked = new Set(bounce.recipients.flatMap(({ rules }) => rules));
  if (asked.size === 0) return bounce;
  const found = lint(source.slice(returned.start, returned.end)).filter(({ rule }) => asked.has(rule));
  return {
    ...bounce,
    returned: { span: returned, findings: found.map((one) => moved(one, returned.start)) },
  };
}

/** A finding whose places are counted from `by` units earlier. */
function moved(finding: Finding, by: number): Finding {
  const span = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...finding, span: span(finding.span), also: finding.also.map(span), fixes: [] };
}

/** What a report says of each recipient, explained; `from` is the domain the message was sent from. */
export function explainReport(report: ReadReport, from?: string): Bounce {
  return {
    kind: report.kind,
    ...(report.reporter && { reporter: report.reporter }),
    recipients: report.recipients.map((one) => explainRecipient(one, report, from)),
    ...(report.returned && { returned: { span: report.returned, findings: [] } }),
  };
}

function explainRecipient(
  reported: ReportedRecipient,
  report: ReadReport,
  from: string | undefined,
): BounceRecipient {
  const { address, action, said } = reported;
  const reply = said && readReply(said);
  const provider = providerOf(reported.host, reply?.text ?? '', address);
  const decided = causeOf(reported, report.kind, provider, report.prose);
  const cause: Cause = causes[decided.cause];
  const facts = factsOf(reply?.text ?? '', from, reported.host);
  const { family, type, side } = cause;
  const mayLive = cause.keep || isForNow(reported);
  return {
    address,
    action,
    cause: decided.cause,
    family,
    type,
    by: decided.by,
    side,
    keep: mayLive,
    retry: cause.retry === 'never' && !cause.keep && mayLive ? 'later' : cause.retry,
    ...(provider && { provider }),
    ...(reply && { reply }),
    facts,
    message: cause.says(namesOf(address, facts, provider)),
    steps: stepsFor(cause.steps, provider, address).map((step) => runnable(step, facts)),
    ...(decided.source && { source: decided.source }),
    rules: cause.rules ?? [],
  };
}

/** What is said where a report names nobody. */
const UNNAMED = {
  who: text`The receiving server`,
  domain: text`the sending domain`,
  address: text`this recipient`,
  ip: text`your server`,
} as const;

const STAND_INS: ReadonlySet<string> = new Set(Object.values(UNNAMED).map(({ template }) => template));

/** Whether what a message about a recipient quotes is no name but one of our words, which wants translating. */
export function isStandIn(argument: string): boolean {
  return STAND_INS.has(argument);
}

function namesOf(
  address: string,
  { domain, ip, list, host }: BounceRecipient['facts'],
  provider: ProviderId | undefined,
): NamesInSentence {
  const server = host && /[a-z]/i.test(host) ? host : address.slice(address.lastIndexOf('@') + 1);
  return {
    who: (provider ? providers[provider].name : server) || UNNAMED.who.template,
    domain: domain ?? UNNAMED.domain.template,
    address: address || UNNAMED.address.template,
    ip: ip ?? UNNAMED.ip.template,
    ...(list && { list }),
  };
}

/** The domain in the From header of the message that begins at `start`. */
function fromOf(source: string, start: number): string | undefined {
  const { fields } = readHead(source, start, () => false);
  const field = fields.find(({ name }) => name === 'from');
  const address = field
    ? addressIn(field.lines.map(({ start, end }) => source.slice(start, end)).join(''))
    : '';
  return address ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : undefined;
}
