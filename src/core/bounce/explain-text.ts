import { beginsMessage } from '../read/mime/begins-message.ts';
import { MappedText } from '../text/mapped-text.ts';
import type { Bounce } from './bounce.ts';
import { type ExplainOptions, explainBounce, explainReport } from './explain.ts';
import { isEvents, readEvents } from './read/events.ts';
import { isLog, LogReader } from './read/log.ts';
import { readPasted } from './read/pasted.ts';

/** What a text is that is to be explained. */
export type Explainable = 'message' | 'events' | 'log' | 'reply' | 'none';

/** What a text is, by its content. */
export function explainableOf(source: string): Explainable {
  if (beginsMessage(source)) return 'message';
  if (isEvents(source)) return 'events';
  if (isLog(source)) return 'log';
  return readPasted(MappedText.whole(source)) ? 'reply' : 'none';
}

/** Explains whatever tells of email that came back: a message, events of a mailing service, a log, a pasted reply. */
export function explainText(source: string, options: ExplainOptions = {}): readonly Bounce[] {
  const what = explainableOf(source);
  if (what === 'message') return [explainBounce(source, options)];
  if (what === 'events') return readEvents(MappedText.whole(source)).map((report) => explainReport(report));
  if (what === 'log') return [...explainLog(source)];
  const recipient = readPasted(MappedText.whole(source));
  return recipient
    ? [explainReport({ kind: 'bounce', recipients: [recipient] })]
    : [{ kind: 'none', recipients: [] }];
}

/** Explains what the lines of a log say of recipients, one after the other, so that a reader of a long one can pause. */
export function* explainLog(source: string): Generator<Bounce> {
  const whole = MappedText.whole(source);
  const reader = new LogReader();
  for (let at = 0; at < source.length; ) {
    const stop = source.indexOf('\n', at);
    const end = stop < 0 ? source.length : stop;
    const recipient = reader.read(whole.slice(at, end));
    if (recipient) yield explainLine(recipient);
    at = end + 1;
  }
}

/** Explains what a line of a log says of a recipient. */
export function explainLine(recipient: NonNullable<ReturnType<LogReader['read']>>): Bounce {
  return explainReport({
    kind: recipient.action === 'delayed' ? 'delay' : 'bounce',
    recipients: [recipient],
  });
}
