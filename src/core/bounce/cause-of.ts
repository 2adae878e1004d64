import type { MappedText } from '../text/mapped-text.ts';
import type { BounceKind } from './bounce.ts';
import type { CauseId } from './causes.ts';
import { type Decision, decide } from './decide/decide.ts';
import { wordsOf } from './decide/words.ts';
import type { ProviderId } from './providers/index.ts';
import type { ReportedRecipient } from './read/report.ts';
import { readReply } from './reply.ts';

/** Why a recipient did not get the message; `prose` is all that people read of the report, for where his part says nothing. */
export function causeOf(
  reported: ReportedRecipient,
  kind: BounceKind,
  provider: ProviderId | undefined,
  prose?: MappedText,
): Decision {
  if (kind === 'complaint') return { cause: 'complaint', by: 'structure' };
  if (kind === 'delivered' || reported.action === 'delivered') return { cause: 'delivered', by: 'structure' };
  const reply = reported.said && readReply(reported.said);
  const status = reply?.status ?? reported.status;
  const ask = (text: string) =>
    decide({
      ...(reply?.code && { code: reply.code }),
      ...(status && { status }),
      text,
      ...(provider && { provider }),
    });
  let decided: Decision = ask(reply?.text ?? '');
  if (decided.cause === 'unknown' && prose) decided = ask(prose.text);
  if (decided.cause === 'unknown-address' || decided.cause === 'moved') {
    if (isForNow(reported)) return { ...decided, cause: 'filtered-address' };
    if (decided.by !== 'provider' && decided.cause !== 'moved')
      return { ...decided, cause: addressCause(reported, status, reply?.text ?? '') };
  }
  if (reported.stage === 'mail' && decided.isVague) return { ...decided, cause: 'sender-domain' };
  // At the connection, nobody has named a sender or a recipient yet.
  const isRefusal = decided.isVague || OF_NAMES.has(decided.cause) || CLOSING.test(reply?.text ?? '');
  if (reported.stage === 'connect' && isRefusal) return { ...decided, cause: 'blocked-server' };
  const isWaiting =
    reported.action === 'delayed' && (decided.cause === 'unknown' || decided.cause === 'gave-up');
  return isWaiting && kind === 'delay' ? { cause: 'delayed', by: 'structure' } : decided;
}

/** Whether a server has put the message off, not refused it: of what it may take tomorrow nothing is dead. */
export function isForNow({ action, status, said }: ReportedRecipient): boolean {
  const reply = said && readReply(said);
  const digit = String(reply?.code ?? reply?.status ?? status ?? '')[0];
  return action === 'delayed' || digit === '4';
}

/**
 * “No such user” is the truth where the recipient is named, or with a code for addresses (x.1.x). Said of the whole
 * message it is often what a filter says that does not want to tell more; so it is with a code for mailboxes (x.2.x) or
 * policies (x.7.x), and where a report has these words alone, or no such code with them. At the connection it cannot be
 * meant.
 */
function addressCause(reported: ReportedRecipient, status: string | undefined, reply: string): CauseId {
  const { stage } = reported;
  if (/^[45]\.1\.[1-6]$/.test(status ?? '') || stage === 'rcpt') return 'unknown-address';
  if (stage === 'connect') return 'blocked-server';
  if (OF_DIRECTORIES.test(reply)) return 'unknown-address';
  if (status === undefined) return 'filtered-address';
  if (/doesn.t have an? \S+ account/i.test(reply)) return 'unknown-address';
  const isBare = wordsOf(reply).filter((word) => /\p{L}/u.test(word)).length < MIN_TELLING_WORDS;
  const isVague = stage === 'data' || isBare || /^[45]\.[27]\./.test(status ?? '');
  return isVague ? 'filtered-address' : 'unknown-address';
}

/** What Domino, Exchange, IMail and Microsoft 365 say of a name that their own directory does not have. */
const OF_DIRECTORIES =
  /not listed in (?:domino|public|the directory)|recipient name is not recognized|final delivery userid|found at the destination domain/i;

/** Causes that are about what a session names later on. */
const OF_NAMES: ReadonlySet<CauseId> = new Set(['unknown-domain', 'sender-domain']);

/** What RFC 5321 (section 4.2.3) has a server say that ends a session, whatever it has against the client. */
const CLOSING = /^service not available,? closing transmission channel\W*$/i;

/** “User unknown” alone is fewer words. */
const MIN_TELLING_WORDS = 4;
