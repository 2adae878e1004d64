import { createReadStream } from 'node:fs';
import { causes, explainText, LogCauses, LogReader } from '../../core/bounce/index.ts';
import { MappedText } from '../../core/index.ts';
import {
  acceptedIn,
  dayIn,
  type LogOutcome,
  type ReceiverId,
  type RefusedShare,
  receiverOf,
} from '../../core/plan/index.ts';
import { Failure, reasonOf } from '../failure.ts';

const MB = 1024 * 1024;
/** A longer line is none of a log. */
const MAX_LINE_UNITS = 10 * MB;
/** Longer files are read as logs alone. */
const MAX_MESSAGE_UNITS = 10 * MB;

/** Reads a mail log of any length and says what became of its last day’s email. Throws `Failure`. */
export async function readAfter(path: string): Promise<LogOutcome> {
  const outcome = new LogCounter();
  let [rest, head, length] = ['', '', 0];
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: MB })) {
      if (chunk.includes('\0')) throw new Failure('this is not a text file');
      length += chunk.length;
      if (length <= MAX_MESSAGE_UNITS) head += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE_UNITS) throw new Failure('it is larger than 10 MB and not a log');
      for (const line of lines) outcome.line(line);
    }
    outcome.line(rest);
    // A single bounce, or what a mailing service tells, has no lines of a log.
    if (outcome.isEmpty && length <= MAX_MESSAGE_UNITS) outcome.message(head);
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
  if (outcome.isEmpty) throw new Failure(`${path}: it says nothing of deliveries or bounces`);
  return outcome.outcome();
}

/** Counts what a log says of its last day, each recipient once, however often a server tried. */
class LogCounter {
  readonly #reader = new LogReader();
  readonly #causes = new LogCauses();
  readonly #addresses = new Set<string>();
  readonly #refusals = new Set<string>();
  readonly #sent = new Map<ReceiverId, number>();
  readonly #refused = new Map<string, RefusedShare>();
  #day = '';

  get isEmpty(): boolean {
    return this.#sent.size === 0;
  }

  line(line: string): void {
    const accepted = acceptedIn(line);
    const recipient = accepted === undefined ? this.#reader.read(MappedText.whole(line)) : undefined;
    if (accepted === undefined && !recipient) return;
    this.#turnTo(dayIn(line) ?? this.#day);
    if (accepted !== undefined) this.#write(accepted);
    else if (recipient) this.#refuse(this.#causes.of(recipient), recipient.address);
  }

  message(source: string): void {
    for (const { recipients } of explainText(source))
      for (const { cause, address } of recipients) this.#refuse(cause, address);
  }

  outcome(): LogOutcome {
    return { sent: Object.fromEntries(this.#sent), refused: [...this.#refused.values()] };
  }

  #turnTo(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    for (const known of [this.#addresses, this.#refusals, this.#sent, this.#refused]) known.clear();
  }

  #write(address: string): ReceiverId {
    const receiver = receiverFor(address);
    if (this.#addresses.has(address)) return receiver;
    this.#addresses.add(address);
    this.#sent.set(receiver, (this.#sent.get(receiver) ?? 0) + 1);
    return receiver;
  }

  #refuse(cause: keyof typeof causes, address: string): void {
    const receiver = this.#write(address);
    const refusal = `${cause} ${address}`;
    if (this.#refusals.has(refusal)) return;
    this.#refusals.add(refusal);
    const key = `${cause} ${receiver}`;
    const count = (this.#refused.get(key)?.count ?? 0) + 1;
    this.#refused.set(key, { cause, receiver, count, isDead: !causes[cause].keep });
  }
}

function receiverFor(address: string): ReceiverId {
  return receiverOf(address.slice(address.lastIndexOf('@') + 1));
}
