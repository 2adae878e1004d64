import * as vscode from 'vscode';
import type { Report } from '../../../core/index.ts';
import { TEXT_SCHEME } from '../../lib/ids.ts';
import { say } from '../../lib/say.ts';
import { nameOf } from '../report/view.ts';
import type { SurfaceParts } from '../surface-parts.ts';
import { plainTextOf } from './text.ts';

/** Read-only documents that hold the plain-text part of a draft and follow it. */
export interface TextPreview {
  open(document: vscode.TextDocument): Promise<void>;
  copy(document: vscode.TextDocument): Promise<void>;
  /** The text of a preview. */
  textOf(preview: vscode.Uri): Promise<string>;
}

export function createTextPreview({ checker, textChanged }: SurfaceParts): TextPreview {
  const made = new WeakMap<vscode.TextDocument, Report>();
  // For as long as the extension runs: a preview may be opened again by VS Code itself.
  checker.onDidChange((document) => {
    const report = checker.report(document);
    if (report && made.has(document) && made.get(document) !== report) textChanged.fire(previewOf(document));
  });
  const textFor = async (document: vscode.TextDocument): Promise<string | undefined> => {
    const report = await checker.check(document);
    const { engine } = checker;
    if (!report || !engine) return undefined;
    made.set(document, report);
    return plainTextOf(report.draft, { render, check: engine.check });
  };
  return {
    async open(document) {
      const preview = await vscode.workspace.openTextDocument(previewOf(document));
      const options = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: false };
      await vscode.window.showTextDocument(preview, options);
    },
    async copy(document) {
      const text = await textFor(document);
      if (text === undefined) return;
      await vscode.env.clipboard.writeText(text);
      say(vscode.l10n.t('Inboxlint: plain text copied to the clipboard'));
    },
    async textOf(preview) {
      try {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(preview.query, true));
        const text = await textFor(document);
        return (
          text ??
          vscode.l10n.t(
            'This draft hasn’t been checked. Inboxlint may be turned off, or the draft may be too large.',
          )
        );
      } catch {
        return vscode.l10n.t('This draft no longer exists.');
      }
    },
  };
}

function previewOf({ uri }: vscode.TextDocument): vscode.Uri {
  const path = `/${vscode.l10n.t('{0}, plain text', nameOf(uri))}.txt`;
  return vscode.Uri.from({ scheme: TEXT_SCHEME, path, query: uri.toString() });
}

/** By VS Code's own Markdown extension, which can be turned off. */
async function render(markdown: string): Promise<string | undefined> {
  try {
    const html: unknown = await vscode.commands.executeCommand('markdown.api.render', markdown);
    return typeof html === 'string' ? html : undefined;
  } catch {
    return undefined;
  }
}
