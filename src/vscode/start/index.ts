import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import { registerExample } from './example.ts';
import { type OfferParts, offerChecks } from './offer.ts';

interface StartParts extends OfferParts {
  readonly context: vscode.ExtensionContext;
  readonly checker: Checker;
}

/** First steps: an example, and the offer to check what looks like mail. */
export function register(parts: StartParts): vscode.Disposable {
  const { context, drafts, checker } = parts;
  return vscode.Disposable.from(registerExample(context.extensionUri, drafts, checker), offerChecks(parts));
}
