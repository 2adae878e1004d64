import type * as vscode from 'vscode';
import type { BounceRecipient } from '../../core/bounce/index.ts';
import { rangeOf } from '../lib/ranges.ts';
import type { ExplainedBounce } from './bounces.ts';

/** The recipients of whom the server’s words touch a range. */
export function recipientsAt(
  document: vscode.TextDocument,
  { bounce }: ExplainedBounce,
  range: vscode.Range,
): readonly BounceRecipient[] {
  return bounce.recipients.filter(
    ({ reply }) => reply && rangeOf(document, reply.span).intersection(range) !== undefined,
  );
}
