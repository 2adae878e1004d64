import type { Mta } from './mtas.ts';
import { addressOf, messages, replyOf } from './replies.ts';

/** What a reader should find in a bounce; `test/support/bounces.ts` reads it. */
interface MadeLabel {
  readonly file: string;
  readonly kind: 'bounce';
  readonly reporter: string;
  readonly recipients: readonly MadeRecipient[];
}

interface MadeRecipient {
  readonly address: string;
  readonly cause: string;
  readonly family: string;
  readonly keep: boolean;
  readonly code?: number;
  readonly status?: string;
  /** The server’s words on one line, without codes; absent where no server said any, or the MTA has dropped them. */
  readonly text?: string;
}

/** Codes that begin a line of a reply. */
const CODES = /^(\d{3})[- ](?:(\d\.\d{1,3}\.\d{1,3}) )?/;

/** The labels of the bounce that an MTA wrote of a message. */
export function labelsOf(file: string, mta: Mta, name: string): MadeLabel {
  const refused =
    messages.find((message) => message.name === name)?.to.filter((number) => number !== 0) ?? [];
  return {
    file,
    kind: 'bounce',
    reporter: mta.name,
    recipients: refused.map((number) => recipientLabel(number, mta)),
  };
}

function recipientLabel(number: number, { drops, writes }: Mta): MadeRecipient {
  const reply = replyOf(number);
  const { cause, family, keep, says } = reply;
  const address = addressOf(number);
  if (drops(reply)) return { address, cause: 'gave-up', family: 'system', keep: true };
  const [, code, status] = CODES.exec(says[0] ?? '') ?? [];
  if (code === undefined) return { address, cause, family, keep };
  const text = writes(says.map((line) => line.replace(CODES, '')).join(' '));
  return { address, cause, family, keep, code: Number(code), ...(status && { status }), text };
}
