import type { MappedText } from '../../text/mapped-text.ts';
import type { Stage } from './report.ts';

/** Of a section so much is looked at, in UTF-16 units. */
const MAX_SECTION_UNITS = 20_000;

/** The transcript of a session: only these lines are the server’s own. */
const TRANSCRIPT = /^[ \t>]*<<<[ \t]*(?=[45]\d\d[- ])/m;
/** Behind this, Postfix quotes the greeting of a server that wants nothing to do with its client. */
const REFUSED = /refused to talk to me: (?=[45]\d\d[- ])/;
/** Behind this, Dovecot says why it gave a message back. */
const VERDICT = /^Your message to [^\n]{1,400} was automatically rejected:\s*/m;
/** What a server said, in the order in which places are believed; the first group is where the reply begins. */
const INTRODUCED: readonly RegExp[] = [
  TRANSCRIPT,
  REFUSED,
  VERDICT,
  /\(reason: (?=[45]\d\d[- ])/,
  /(?:Remote host said(?:\[[^\]]*\])?|The error that the other server returned was|other server returned was|Last error was|The response was|The response from the remote server was|La respuesta fue|Die Antwort lautete|Die Antwort des Remoteservers lautete|La réponse était|La risposta è stata|A resposta foi)\s*:\s*/,
  /(?:returned|replied|répondu|zurückgegeben|restituito|devolvi[óo]|retornou|responded with failure:|responded as follows: \[|said:|error:|generated response:|server message|Additional information follows\s*:|because of|reject reason:|\breason:)\s*[-\s'"‘“[]*(?=(?:SMTP error[^:\n]*: )?#?(?:[45]\d\d[-\s:]|[45]\.\d+\.\d+))/,
  /SMTP error from remote (?:mail )?server[^\n]*\n(?:[ \t]*<[^\n]*\n)?(?:[ \t]*host[^\n]*?(?:: |:\n|\n))?[ \t]*/,
  /SMTP error from remote mailer[^\n]*\n(?:[^\n]*:\n)*[ \t]*(?=[45]\d\d[- ])/,
];
/** A reply that stands by itself: at the beginning of a line, or behind a colon or a quote. */
const BARE = /(?:^[ \t>]*|[:;'"([#]\s*)#?(?=[45][0-5]\d(?:[- :]\s*\S))/m;
/** What a mailer says where no server has said anything. */
const OWN_WORDS = /There was an error delivering your mail to <[^>\n]*>\.\s+/;
/** Where a reply is over, besides an empty line. */
const OVER =
  /\n\s*\n|(?<!\s)\s*\(in\s+reply\s+to|\n\s*(?:Giving up on|I'm not going to try|STEP:|No action is required|Recommend|-{3,}|={3,}|\*{3,}|>>>|\.\.\. while talking|[-\s]*SMTP command|Original message headers|Remote system:|Message will be retried|This condition occurred|The attachment contains|For more information|Learn more|To address this issue)/;
/** What was being done when a server refused, in the words of those who report it. */
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  [
    'data',
    /in reply to (?:end of )?DATA|after end of data|after (?:I|pipelined) sent the message|after I sent the message|did not like our final DATA|did not like our DATA|following DATA command|SMTP:DATA|for TEXT command|>>> (?:DATA|\.)|SMTP command DATA|STEP: DATA/i,
  ],
  [
    'rcpt',
    /in reply to RCPT|after RCPT TO|does not like recipient|did not like our RCPT|\[RCPT_TO\]|SMTP:RCPT|>>> RCPT|following RCPT command|after RCPT command|RCPT_TO|rejected recipient/i,
  ],
  [
    'mail',
    /in reply to MAIL|after MAIL FROM|sender was rejected|did not like our MAIL|\[MAIL_FROM\]|SMTP:MAIL|>>> MAIL|after MAIL command/i,
  ],
  [
    'connect',
    /after initial connection|refused to talk to me|my name was rejected|greeting failed|did not like our (?:connect|HELO|EHLO|greeting)|in reply to (?:EHLO|HELO)|after (?:EHLO|HELO)|>>> (?:EHLO|HELO)/i,
  ],
];

/** What was being done when a server refused. */
export function stageIn(text: string): Stage | undefined {
  const looked = text.slice(0, MAX_SECTION_UNITS).replace(/\s+/g, ' ');
  return STAGES.find(([, said]) => said.test(looked))?.[0];
}

/** What a server said between two offsets, where something there looks like it. */
export function findReply(text: MappedText, start: number, end: number): MappedText | undefined {
  const section = text.text.slice(start, Math.min(end, start + MAX_SECTION_UNITS));
  for (const introduced of [...INTRODUCED, BARE, OWN_WORDS]) {
    const match = introduced.exec(section);
    if (!match) continue;
    const from = start + match.index + match[0].length;
    const to = endOfReply(text.text, from, end);
    const said = text.slice(from, to);
    if (/\p{L}|\d{3}/u.test(said.text))
      return introduced === TRANSCRIPT ? withoutArrows(text, from, end) : said;
  }
  return undefined;
}

/** The reply that a mailer quotes within what it says itself, or all of it. */
export function quotedIn(said: MappedText): MappedText {
  const match = REFUSED.exec(said.text.slice(0, MAX_SECTION_UNITS));
  return match ? said.slice(match.index + match[0].length, said.text.length) : said;
}

/** Whether what people read is what decided, whatever fields a report has besides. */
export function hasVerdict(text: string): boolean {
  return VERDICT.test(text.slice(0, MAX_SECTION_UNITS));
}

/** Where what begins at `start` is over, at `end` at the latest. */
export function endOfReply(text: string, start: number, end: number): number {
  const rest = text.slice(start, Math.min(end, start + MAX_SECTION_UNITS));
  const lead = /^\s*(?:because:|reason:|failed:)?\s*/i.exec(rest)?.[0].length ?? 0;
  const over = OVER.exec(rest.slice(lead));
  return start + (over ? lead + over.index : rest.length);
}

/** The lines of a transcript that are the server’s: each begins with `<<<`. */
function withoutArrows(text: MappedText, start: number, end: number): MappedText {
  let to = lineEnd(text.text, start, end);
  for (;;) {
    const more = /^\r?\n[ \t>]*<<<[ \t]*/.exec(text.text.slice(to, Math.min(end, to + 40)));
    if (!more) break;
    to = lineEnd(text.text, to + more[0].length, end);
  }
  return text.slice(start, to);
}

function lineEnd(text: string, at: number, end: number): number {
  const stop = text.indexOf('\n', at);
  const line = stop < 0 ? end : Math.min(stop, end);
  return text.charAt(line - 1) === '\r' ? line - 1 : line;
}
