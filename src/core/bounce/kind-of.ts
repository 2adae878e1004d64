import type { Bytes } from '../read/mime/octets.ts';
import type { BounceKind } from './bounce.ts';
import { readMessageReport } from './read/message-report.ts';

/** What a message is that may have come back; `none` where it is ordinary mail, or a draft. Never throws. */
export function bounceKindOf(source: string, bytes: Bytes): BounceKind {
  return readMessageReport(source, bytes).kind;
}
