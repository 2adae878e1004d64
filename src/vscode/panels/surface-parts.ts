import type * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';

/** What the surfaces beside a draft are made of. */
export interface SurfaceParts {
  readonly checker: Checker;
  readonly drafts: Drafts;
  readonly settings: SettingsReader;
  readonly extension: vscode.Uri;
  /** Fires when the text of a plain-text preview has changed. */
  readonly textChanged: vscode.EventEmitter<vscode.Uri>;
}
