import { MappedText } from '../../text/mapped-text.ts';
import { addressIn } from './delivery-status.ts';
import { hostIn } from './prose.ts';
import { stageIn } from './prose-reply.ts';
import type { ReportedRecipient } from './report.ts';

/** Deliveries of qmail whose address is remembered: a line says it, a later one the result. */
const MAX_OPEN_DELIVERIES = 10_000;
/** Of a line, so much is looked at, in UTF-16 units. */
const MAX_LINE_UNITS = 8000;

interface LineShape {
  /** A word that is in each such line: most lines of a log are none. */
  readonly sign: string;
  /** What was said is the first group, or all behind the match. */
  readonly said: RegExp;
  readonly action: (line: string) => ReportedRecipient['action'] | undefined;
}

const SHAPES: readonly LineShape[] = [
  {
    // Postfix
    sign: 'status=',
    said: /\bstatus=(?:bounced|deferred|expired|undeliverable|SOFTBOUNCE)[^(]{0,80}\((?:(?:delivery temporarily suspended: )?(?:host \S+ (?:said|refused to talk to me): )?)/,
    action: (line) => (/status=(?:bounced|expired|undeliverable)/.test(line) ? 'failed' : 'delayed'),
  },
  {
    // OpenSMTPD
    sign: 'stat="',
    said: /\bstat="/,
    action: (line) =>
      line.includes('result="PermFail"') ? 'failed' : line.includes('result="Ok"') ? undefined : 'delayed',
  },
  {
    // Sendmail: what the server said is `reply=`; `stat=` is Sendmail’s own verdict.
    sign: 'stat=',
    said: /\breply=(?=[45])|\bstat=(?!Sent|queued|")(?=\S)/,
    action: (line) => (/\bstat=(?:Deferred|Please try again)|\bdsn=4/.test(line) ? 'delayed' : 'failed'),
  },
  {
    // Exim: `**` is given up, `==` is tried again.
    sign: ' ** ',
    said: / \*\* \S+(?: <[^>]*>)?(?: [A-Z]=\S+)*(?: \[[\d.:a-fA-F]+\](?::\d+)?)?(?: [A-Z]+=(?:"[^"]*"|\S+))*:? ?(?:SMTP error from remote (?:mail )?server after [^:]*(?::<[^>]*>)?(?: SIZE=\d+)?: )?/,
    action: () => 'failed',
  },
  {
    sign: ' == ',
    said: / == \S+(?: <[^>]*>)?(?: [A-Z]=\S+)*(?: defer \(-?\d+\))?(?: [A-Z]=\S+)*(?: \[[\d.:a-fA-F]+\](?::\d+)?)?:? ?(?:SMTP error from remote (?:mail )?server after [^:]*(?::<[^>]*>)?(?: SIZE=\d+)?: )?/,
    action: () => 'delayed',
  },
  {
    // qmail: `_` stands for a space, `/` for the end of a line.
    sign: 'delivery ',
    said: /\bdelivery \d+: (?:failure|deferral): (?:\S*?Remote_host_said:_)?/,
    action: (line) => (line.includes(': failure:') ? 'failed' : 'delayed'),
  },
  {
    // Others that name the recipient and the reply: Courier, DMA, KumoMTA, PowerMTA.
    sign: '@',
    said: /(?:^|[\s:,"'(])(?=[45]\d\d[- ][45]\.\d{1,3}\.\d{1,3} )/,
    action: () => 'failed',
  },
];

/** Reads a log line by line; what a line needs of those before it is remembered. */
export class LogReader {
  readonly #addresses = new Map<string, string>();

  /** What a line says of a recipient: nothing where it is of something else. */
  read(line: MappedText): ReportedRecipient | undefined {
    const text = line.text.slice(0, MAX_LINE_UNITS);
    this.#remember(text);
    for (const { sign, said, action } of SHAPES) {
      if (!text.includes(sign)) continue;
      const found = said.exec(text);
      const became = found && action(text);
      if (found && became) return this.#recipient(line, text, found, became);
    }
    return undefined;
  }

  #recipient(
    line: MappedText,
    text: string,
    found: RegExpExecArray,
    action: ReportedRecipient['action'],
  ): ReportedRecipient {
    const start = found.index + found[0].length;
    const end = endOf(text, start);
    const host = hostOf(text);
    const delivery = /\bdelivery (\d+): /.exec(text)?.[1];
    const qmail = delivery === undefined ? undefined : this.#addresses.get(delivery);
    const stage = stageIn(qmail === undefined ? text : text.replaceAll('_', ' '));
    const said = line.slice(start, end);
    return {
      address: qmail ?? addressOf(text),
      action,
      ...(host && { host }),
      ...(stage && { stage }),
      said:
        qmail === undefined ? said : said.masked(said.text.replaceAll('_', ' ').replace(/\/(?=\S)/g, ' ')),
    };
  }

  #remember(text: string): void {
    const started = /\bstarting delivery (\d+): msg \d+ to (?:remote|local) (\S+)/.exec(text);
    if (!started?.[1] || !started[2]) return;
    if (this.#addresses.size >= MAX_OPEN_DELIVERIES) this.#addresses.clear();
    this.#addresses.set(started[1], started[2]);
  }
}

/** Whether a text looks like a log that tells of deliveries. */
export function isLog(text: string): boolean {
  const reader = new LogReader();
  let stamped = 0;
  for (const line of text.slice(0, 100_000).split('\n', 200)) {
    if (STAMP.test(line)) stamped++;
    if (STAMP.test(line) && reader.read(MappedText.whole(line))) return true;
  }
  return stamped >= 3;
}

/** `Nov 27 14:42:16 mx`, `2026-11-27 14:42:16`, `@40000000…`: how a line of a log begins. */
const STAMP =
  /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|@[\da-f]{16,24} |<\d{1,3}>|\d{10}\.\d+ |\[\d{4}-\d\d-\d\d)/;

/** Without the closing bracket or quote that the line has around what was said, and without Sendmail’s verdict behind it. */
function endOf(text: string, start: number): number {
  const all = text.slice(start).trimEnd();
  const verdict = text.startsWith('reply=', start - 'reply='.length) ? all.lastIndexOf(', stat=') : -1;
  const rest = verdict < 0 ? all : all.slice(0, verdict);
  const close =
    text.charAt(start - 1) === '"' ? rest.lastIndexOf('"') : rest.endsWith(')') ? rest.length - 1 : -1;
  return start + (close > 0 ? close : rest.length);
}

function addressOf(text: string): string {
  const named = /\b(?:to|addr|rcpt|recipient)=<?([^\s<>,]{1,64}@[^\s<>,]{1,255})/.exec(text)?.[1];
  const behindMark = / (?:\*\*|==) (\S{1,64}@[^\s<>:]{1,255})/.exec(text)?.[1];
  return named ?? behindMark ?? addressIn(text);
}

function hostOf(text: string): string {
  const relay = /\b(?:relay=|H=|relay=")"?([a-z\d-]+(?:\.[a-z\d-]+)+)/i.exec(text)?.[1]?.toLowerCase();
  return relay ?? hostIn(text);
}
