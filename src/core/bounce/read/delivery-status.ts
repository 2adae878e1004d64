import { type Field, readHead } from '../../read/mime/fields.ts';
import { afterBreak, lineEnd } from '../../read/mime/line-ends.ts';
import { type MappedText, TextBuilder } from '../../text/mapped-text.ts';
import type { BounceRecipient } from '../bounce.ts';
import { quotedIn } from './prose-reply.ts';
import type { ReportedRecipient } from './report.ts';

/** Groups of fields in a report at most; no report has more recipients. */
const MAX_GROUPS = 10_000;
const ACTIONS: Readonly<Record<string, BounceRecipient['action']>> = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  deliverable: 'delivered',
  relayed: 'relayed',
  expanded: 'expanded',
};

/** Lines of a group at most. */
const MAX_GROUP_LINES = 200;
const FIELD = /[!-9;-~]+[ \t]*:/y;

/** Reads the machine-readable part of a report (RFC 3464): a group of fields about the message, then one a recipient. */
export function readDeliveryStatus(part: MappedText): readonly ReportedRecipient[] {
  const recipients: ReportedRecipient[] = [];
  const { text } = part;
  let groups = 0;
  for (let at = 0; groups < MAX_GROUPS && at < text.length; ) {
    let body = at;
    if (isField(text, at)) {
      let lines = 0;
      const head = readHead(text, at, () => lines++ >= MAX_GROUP_LINES);
      const recipient = recipientOf(part, head.fields);
      if (recipient) recipients.push(recipient);
      groups++;
      body = head.body;
    }
    // A line that is no field would stop the reading where it is.
    const next = body > at ? body : afterBreak(text, lineEnd(text, at));
    if (next === at) break;
    at = next;
  }
  return recipients;
}

function isField(text: string, at: number): boolean {
  FIELD.lastIndex = at;
  return FIELD.test(text);
}

function recipientOf(part: MappedText, fields: readonly Field[]): ReportedRecipient | undefined {
  const value = (name: string) => {
    const field = fields.find((candidate) => candidate.name === name);
    return field && unfolded(part, field);
  };
  const final = value('final-recipient') ?? value('x-actual-recipient');
  const action = value('action');
  if (!final && !action) return undefined;
  const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(value('status')?.text ?? '')?.[0];
  const host = hostIn(value('remote-mta')?.text ?? '');
  const diagnostic = saidIn(value('diagnostic-code'));
  const said = diagnostic && quotedIn(diagnostic);
  return {
    address: addressIn(value('original-recipient')?.text ?? '') || addressIn(final?.text ?? ''),
    action: ACTIONS[action?.text.trim().split(/\W/)[0]?.toLowerCase() ?? ''] ?? 'failed',
    ...(status && { status }),
    ...(host && { host }),
    ...(said && { said }),
    ...(said !== diagnostic && { stage: 'connect' as const }),
  };
}

function unfolded(part: MappedText, { lines }: Field): MappedText {
  const builder = new TextBuilder(part);
  for (const { start, end } of lines) builder.copy(start, end);
  return builder.build();
}

/** `rfc822; ada@example.com`, in brackets or not. */
export function addressIn(value: string): string {
  return /[^\s<>;"(]{1,64}@[^\s<>;"),]{1,255}/.exec(value)?.[0].replace(/[.:]$/, '') ?? '';
}

/** `dns; mx.example.com (192.0.2.1)`. */
function hostIn(value: string): string {
  return /(?:^|;)\s*([a-z\d-]+(?:\.[a-z\d-]+)+)/i.exec(value.slice(0, 300))?.[1]?.toLowerCase() ?? '';
}

/** What some reporters put before the reply, which they quote: `5.1.0 - Unknown address error 550-'5.7.1 …'`. */
const OWN_SUMMARY = /^[45]\.\d\.\d - [^']{3,80}? (?=[45]\d\d[- ]')/;

/** What stands behind the kind of a diagnostic: `smtp; 550 …`. */
function saidIn(diagnostic: MappedText | undefined): MappedText | undefined {
  if (!diagnostic) return undefined;
  // Of a program that failed, its kind says more than its number: `x-unix; 71`.
  const start = /^\s*(?!x-unix)[\w-]*\s*;\s*/i.exec(diagnostic.text)?.[0].length ?? 0;
  const summary = OWN_SUMMARY.exec(diagnostic.text.slice(start, start + 200))?.[0].length ?? 0;
  const said = diagnostic.slice(start + summary, diagnostic.text.length);
  return said.text.trim() === '' ? undefined : said;
}
