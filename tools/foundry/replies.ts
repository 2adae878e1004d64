import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a server of the foundry says to one recipient, and what a reader should make of it. */
export interface CannedReply {
  /** The recipient is `r<number>@<domain>`. */
  readonly number: number;
  readonly domain: string;
  /**
   * At what it is said: the connection, the recipient or the end of the message. Where no server says anything: the
   * domain is not there (`name`), takes no mail (`null`), or its server refuses the connection (`refused`).
   */
  readonly stage: 'connect' | 'rcpt' | 'data' | 'name' | 'null' | 'refused';
  /** The lines, each with its codes; 4xx is tried again until it is given up. */
  readonly says: readonly string[];
  readonly cause: string;
  readonly family: string;
  readonly keep: boolean;
  /** Whose words these are, where they are not our own. */
  readonly from?: 'google';
}

/** A message that is sent to one or several of the numbers; 0 is a recipient who gets it. */
export interface SentMessage {
  readonly name: string;
  readonly to: readonly number[];
}

interface ReplyFile {
  readonly replies: readonly CannedReply[];
  readonly messages: readonly SentMessage[];
}

const FILE: ReplyFile = JSON.parse(readFileSync(join(import.meta.dirname, 'replies.json'), 'utf8'));

export const { replies, messages } = FILE;

/** The reply of that number; throws where the data file has none. */
export function replyOf(number: number): CannedReply {
  const found = replies.find((reply) => reply.number === number);
  if (!found) throw new Error(`tools/foundry/replies.json has no reply ${number}`);
  return found;
}

/** Where the recipient of a number is written to. */
export function addressOf(number: number): string {
  return `r${number}@${number === 0 ? 'example.com' : replyOf(number).domain}`;
}
