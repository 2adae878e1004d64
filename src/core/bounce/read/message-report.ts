import { charsets } from '../../read/mime/charset.ts';
import { messageStart } from '../../read/mime/fields.ts';
import { readHeaders } from '../../read/mime/headers.ts';
import type { Bytes } from '../../read/mime/octets.ts';
import { type RawPart, scanParts } from '../../read/mime/parts.ts';
import { readBody } from '../../read/mime/text-body.ts';
import { MappedText, type Span } from '../../text/mapped-text.ts';
import type { BounceKind } from '../bounce.ts';
import { addressIn, readDeliveryStatus } from './delivery-status.ts';
import { readEvents } from './events.ts';
import { readFeedback } from './feedback.ts';
import { kindBySigns } from './kind.ts';
import { readProse } from './prose.ts';
import type { ReadReport, ReportedRecipient } from './report.ts';
import { reporterOf } from './reporter.ts';
import { withProse } from './with-prose.ts';

const RETURNED =
  /^(?:message\/(?:rfc822|global|partial|rfc822-headers|global-headers)|text\/rfc822(?:-headers)?)$/;
const STATUS = /^message\/(?:delivery-status|global-delivery-status)$/;

/** Takes a message apart that may be a report. Never throws, and needs time in proportion to the length. */
export function readMessageReport(source: string, bytes: Bytes): ReadReport {
  const report = readReportAt(source, bytes, messageStart(source));
  // A report that was passed on inside of another says more than the one around it.
  const { returned, recipients } = report;
  if (report.kind === 'none' || !returned || recipients.some(({ address }) => address !== '')) return report;
  const inner = readReportAt(source, bytes, returned.start);
  return inner.kind === 'bounce' || inner.kind === 'delay' ? inner : report;
}

/** Takes the message apart that begins at `start`. */
function readReportAt(source: string, bytes: Bytes, start: number): ReadReport {
  const whole = MappedText.whole(source);
  const find = charsets();
  const { head, parts } = scanParts(source, start);
  const headers = readHeaders(whole, head.fields, { bytes, find, fallback: undefined });
  const header = (name: string) => headers.find((candidate) => candidate.name === name)?.value.text;
  const decoded = (part: RawPart) => readBody(whole, bytes, part, find);
  const returnedPart = parts.find(({ type }) => RETURNED.test(type.value));
  const before = parts.slice(0, returnedPart ? parts.indexOf(returnedPart) : parts.length);
  const feedback = parts.find(({ type }) => type.value === 'message/feedback-report');
  const statusPart = parts.find(({ type }) => STATUS.test(type.value));
  const textPart = before.find(({ type }) => type.value === 'text/plain') ?? before.find(isText);
  // A message whose boundaries don’t fit is read as it stands.
  const text = textPart
    ? plainOf(decoded(textPart), textPart)
    : whole.slice(head.body, parts.length > 0 ? head.body : source.length);
  const reporter = reporterOf(header, text.text);
  const base = {
    ...(reporter && { reporter }),
    ...(returnedPart && { returned: returnedPart.body }),
    prose: text,
  };
  if (feedback) return { kind: 'complaint', ...base, recipients: readFeedback(decoded(feedback)) };
  // Amazon SNS sends events by email, too.
  const [event] = /^\s*\{/.test(text.text) ? readEvents(text) : [];
  if (event) return { ...base, ...event };
  const inReport = statusPart ? readDeliveryStatus(decoded(statusPart)) : inlineStatus(text);
  if (inReport.length > 0) {
    const prose = readProse(text);
    const returned = returnedPart?.body ?? returnedIn(text, prose.end, textPart);
    const recipients = withProse(inReport, prose, text);
    return { kind: kindOf(recipients, text.text), ...base, ...(returned && { returned }), recipients };
  }
  const kind = kindBySigns({
    from: header('from') ?? '',
    returnPath: header('return-path') ?? '',
    subject: header('subject') ?? '',
    text: text.text,
    header,
  });
  // What people read of it is looked at last: nearly all messages are no reports, and end here.
  if (kind !== 'bounce' && kind !== 'delay') return { kind, recipients: [] };
  const prose = readProse(text);
  const returned = returnedPart?.body ?? returnedIn(text, prose.end, textPart);
  const failed = addressIn(header('x-failed-recipients') ?? '');
  const action = kind === 'delay' ? ('delayed' as const) : ('failed' as const);
  // Google Groups greets the sender by the address, and says what it has to say in sixty languages.
  const named =
    reporter === 'google-groups' ? [{ address: '', said: text.slice(0, prose.end) }] : prose.recipients;
  const recipients = named.map((one) => ({ ...one, address: one.address || failed, action }));
  return { kind, ...base, ...(returned && { returned }), recipients };
}

function isText({ type }: RawPart): boolean {
  return type.value.startsWith('text/');
}

/** Tags between which a reader sees a line break. */
const BLOCK = /^<\/?(?:p|br|div|tr|td|th|table|li|ul|ol|h[1-6]|hr|blockquote|pre|body)\b/i;

/** The text of a part for people: of HTML, what is between the tags. */
function plainOf(text: MappedText, part: RawPart): MappedText {
  if (part.type.value !== 'text/html') return text;
  return text.masked(
    text.text.replace(/<[^<>]{0,2000}>/g, (tag) =>
      BLOCK.test(tag) ? `\n${' '.repeat(tag.length - 1)}` : ' '.repeat(tag.length),
    ),
  );
}

/** A report whose fields stand in the text, as some mailers write it. */
function inlineStatus(text: MappedText): readonly ReportedRecipient[] {
  const hasFields = (part: string) => /^Final-Recipient ?:/im.test(part) && /^Action ?:/im.test(part);
  if (!hasFields(text.text)) return [];
  const { end } = readProse(text);
  const part = text.slice(0, end);
  if (!hasFields(part.text)) return [];
  const start = /^(?:Reporting-MTA|Final-Recipient|Action) ?:/im.exec(part.text)?.index ?? 0;
  return readDeliveryStatus(part.slice(start, end));
}

function kindOf(recipients: readonly ReportedRecipient[], text: string): BounceKind {
  const actions = recipients.map(({ action }) => action);
  if (actions.includes('failed')) return 'bounce';
  // OpenSMTPD says “delayed” of what it has given up.
  if (actions.includes('delayed'))
    return /envelope expired|giving up/i.test(text.slice(0, 4000)) ? 'bounce' : 'delay';
  return 'delivered';
}

/** The returned message, where it stands in the text behind a line that says so. */
function returnedIn(text: MappedText, end: number, part: RawPart | undefined): Span | undefined {
  if (!part || end >= text.text.length) return undefined;
  const header =
    /^(?:Received|Return-Path|From|To|Subject|Date|Message-ID|DKIM-Signature|X-[\w-]+): ?/im.exec(
      text.text.slice(end, end + 4000),
    );
  if (!header) return undefined;
  return text.span(end + header.index, text.text.length);
}
