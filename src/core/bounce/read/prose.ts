import type { MappedText } from '../../text/mapped-text.ts';
import { endOfReply, findReply, stageIn } from './prose-reply.ts';
import type { ReportedRecipient } from './report.ts';

/** What a person reads of a report: the recipients, what is said of each, and where the returned message begins. */
export interface Prose {
  readonly recipients: readonly ReportedRecipient[];
  /** Offset into the text behind which the returned message stands, or its end. */
  readonly end: number;
}

/** Lines that say that the returned message follows, as mailers write them. */
const RETURNED =
  /^[-\s>*_=|#]*(?:this is a copy of (?:the|your) message|below this line is a copy|enclosed is a copy|original message\b|the header of the original|(?:original )?message headers? follow|message headers follow|below is a copy of the original|included is a copy of the message|returned message|unsent message follows|undelivered message follows|original mail info|message text follows|bounced e-?mail|the attachment contains the original|the original message (?:follows|was included)|en-?t[êe]tes? d[eu] message d.origine|urspr[üu]ngliche nachrichtenkopf|original-?nachricht|kopfzeilen der|encabezados? (?:de|del) (?:l )?mensaje original|intestazion\w+ (?:del )?messaggio originale|cabe[çc]alhos? (?:da )?mensagem original)/i;
const HEADER_LINE = /^(?:Received|Return-Path|DKIM-Signature|X-Received|ARC-Seal): ?\S/i;
/** An address that begins a line, perhaps in brackets, behind a mark of a list. */
const RECIPIENT = /^[\s\-*•>|]{0,40}["'<]?([^\s<>"':;,()[\]]{1,64}@[^\s<>"':;,()[\]]{1,255})["'>]?/;
/** Sentences that name the recipient in passing. */
const NAMED =
  /(?:delivered to|delivery to|deliver(?:ing)? (?:your )?(?:message|mail|email|e-mail)? ?to|undeliverable to|failed:|address:|allowed size:|userid:|full:|RCPT TO:|Address:)\s*["'<]*([^\s<>"':;,()[\]]{1,64}@[^\s<>"':;,()[\]]{1,255})/i;
/** Lines that introduce the sender, not a recipient. */
const OF_SENDER =
  /(?:sent by|message from|from|sender|rcpt to|please contact|assistance,? (?:please )?(?:contact|send mail to))\s*:?\s*$/i;

interface ProseSection {
  readonly address: string;
  /** Where what is said begins, and where the section does. */
  readonly start: number;
  readonly line: number;
}

/** Reads the part of a report that is for people. */
export function readProse(text: MappedText): Prose {
  const { sections, end } = sectionsOf(text.text);
  const recipients = sections.map((section, index) => {
    const stop = sections[index + 1]?.line ?? end;
    return recipientOf(text, section, stop);
  });
  const filled = recipients.filter(({ said }) => said);
  const known = filled.length > 0 ? withoutRepeats(filled) : withoutRepeats(recipients);
  if (filled.length > 0) return { recipients: known, end };
  // The addresses stand apart from what is said of all of them.
  const reply = findReply(text, 0, end) ?? text.slice(0, end);
  const said = reply.text.trim() === '' ? undefined : reply;
  const shared = { ...(said && { said }), ...stageOf(text.text.slice(0, end)) };
  const all =
    known.length > 0 ? known : [{ address: namedIn(text.text.slice(0, end)), action: 'failed' as const }];
  return { recipients: all.map((one) => ({ ...one, ...shared })), end };
}

function recipientOf(
  text: MappedText,
  { address, start, line }: ProseSection,
  stop: number,
): ReportedRecipient {
  const reply = findReply(text, start, stop);
  const behind = Math.min(behindLead(text.text, start), stop);
  const rest = text.slice(behind, endOfReply(text.text, behind, stop));
  const said = reply ?? (/\p{L}/u.test(rest.text) ? rest : undefined);
  const host = hostIn(text.text.slice(line, stop));
  return {
    address,
    action: 'failed',
    ...(host && { host }),
    ...(said && { said }),
    ...stageOf(text.text.slice(line, stop)),
  };
}

/** Where what is said begins: behind its heading, and behind the host that GMX names before it. */
function behindLead(text: string, start: number): number {
  const lead =
    /^(?:\s|because:|reason:|failed:|host:[^\n]*\n|technical details of (?:permanent|temporary) failure:)*/i;
  return start + (lead.exec(text.slice(start, start + 1000))?.[0].length ?? 0);
}

function stageOf(text: string): Pick<ReportedRecipient, 'stage'> {
  const stage = stageIn(text);
  return stage ? { stage } : {};
}

function sectionsOf(text: string): { readonly sections: readonly ProseSection[]; readonly end: number } {
  const sections: ProseSection[] = [];
  let before = '';
  let at = 0;
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + 1000));
    if (RETURNED.test(line) || HEADER_LINE.test(line)) return { sections, end: at };
    const match = RECIPIENT.exec(line);
    if (match?.[1] && !OF_SENDER.test(before)) {
      const behind = at + match[0].length;
      sections.push({ address: match[1].replace(/\.$/, ''), start: behindColon(text, behind), line: at });
    }
    if (line.trim() !== '') before = line;
    at = end + 1;
  }
  return { sections, end: text.length };
}

function behindColon(text: string, at: number): number {
  const [mark = ''] =
    /^[>"'\s]*(?:<mailto:[^\s>]*>|\([^)\n]*\)|on \w{3}, [^\n]*|\s)*[:;]?/.exec(text.slice(at, at + 400)) ??
    [];
  return at + mark.length;
}

/** The same address may be named twice, in two languages or with and without what is said. */
function withoutRepeats(recipients: readonly ReportedRecipient[]): readonly ReportedRecipient[] {
  const known = new Map<string, ReportedRecipient>();
  for (const recipient of recipients) {
    const key = recipient.address.toLowerCase();
    if (!known.has(key)) known.set(key, recipient);
  }
  return [...known.values()];
}

function namedIn(text: string): string {
  return NAMED.exec(text.slice(0, 20_000))?.[1]?.replace(/[.]$/, '') ?? '';
}

/** The server that is said to have answered: `host mx.example.com[192.0.2.1] said`. */
export function hostIn(text: string): string {
  const found =
    /\bhost:? ([a-z\d-]+(?:\.[a-z\d-]+)+)|by the server for the recipient domain \S+ by ([a-z\d-]+(?:\.[a-z\d-]+)+)|(?:while talking to|by|at|server) ([a-z\d-]+(?:\.[a-z\d-]+){1,8})|^\s*([a-z\d-]+(?:\.[a-z\d-]+)+) ?\[[\d.:a-f]+\]/im.exec(
      text.slice(0, 4000),
    );
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4] ?? '').toLowerCase().replace(/\.$/, '');
}
