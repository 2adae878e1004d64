import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import {
  CHECK,
  COPY_REPORT,
  COPY_TEXT,
  OPEN_INBOX_PREVIEW,
  OPEN_REPORT,
  OPEN_TEXT_PREVIEW,
  PANELS,
  type PanelKind,
  TEXT_SCHEME,
} from '../lib/ids.ts';
import { once } from '../lib/once.ts';
import type { SurfaceParts } from './surface-parts.ts';

interface PanelParts {
  readonly context: vscode.ExtensionContext;
  readonly checker: Checker;
  readonly drafts: Drafts;
  readonly settings: SettingsReader;
}

/** Registers what opens the surfaces; each is loaded when it is first asked for. */
export function register({ context, checker, drafts, settings }: PanelParts): vscode.Disposable {
  const textChanged = new vscode.EventEmitter<vscode.Uri>();
  const parts: SurfaceParts = { checker, drafts, settings, extension: context.extensionUri, textChanged };
  const panels = once(async () => (await import('./panels.ts')).createPanels(parts));
  const text = once(async () => (await import('./plain-text/preview.ts')).createTextPreview(parts));
  const command = (name: string, act: (document: vscode.TextDocument | undefined) => Promise<void>) =>
    vscode.commands.registerCommand(name, async (uri: unknown) => act(await draftFor(uri, drafts)));
  const serializer = (kind: PanelKind) =>
    vscode.window.registerWebviewPanelSerializer(PANELS[kind], {
      deserializeWebviewPanel: async (panel, state: unknown) => (await panels()).restore(kind, panel, state),
    });
  return vscode.Disposable.from(
    textChanged,
    command(OPEN_REPORT, async (document) => (await panels()).open('report', document)),
    command(OPEN_INBOX_PREVIEW, async (document) => (await panels()).open('inbox', document)),
    command(COPY_REPORT, async (document) => document && (await panels()).copyReport(document)),
    command(OPEN_TEXT_PREVIEW, async (document) => document && (await text()).open(document)),
    command(COPY_TEXT, async (document) => document && (await text()).copy(document)),
    serializer('report'),
    serializer('inbox'),
    vscode.workspace.registerTextDocumentContentProvider(TEXT_SCHEME, {
      provideTextDocumentContent: async (uri) => (await text()).textOf(uri),
      onDidChange: textChanged.event,
    }),
  );
}

/** The draft of that Uri, in front, or beside the panel that is; made one if it is none yet. */
async function draftFor(uri: unknown, drafts: Drafts): Promise<vscode.TextDocument | undefined> {
  const document = await (uri instanceof vscode.Uri ? opened(uri) : inFront(drafts));
  if (!document || drafts.wouldBe(document)) return document;
  // Says why not where it cannot be one.
  await vscode.commands.executeCommand(CHECK, document.uri);
  return drafts.wouldBe(document) ? document : undefined;
}

/** The document of a Uri, or, of a preview, the one that it was made of. */
function opened(uri: vscode.Uri): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument(
    uri.scheme === TEXT_SCHEME ? vscode.Uri.parse(uri.query, true) : uri,
  );
}

function inFront(drafts: Drafts): vscode.TextDocument | Thenable<vscode.TextDocument> | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor) {
    const { document } = activeTextEditor;
    return document.uri.scheme === TEXT_SCHEME ? opened(document.uri) : document;
  }
  return visibleTextEditors.map(({ document }) => document).find((document) => drafts.wouldBe(document));
}
