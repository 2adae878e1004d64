import process from 'node:process';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { actionsAt, FIX_ALL_KIND, textEdits } from './code-actions-of.ts';
import { hoverOf } from './hover-of.ts';
import { OpenDrafts } from './open-drafts.ts';
import { chosenEncoding } from './text-positions.ts';
import { pathOf, Workspace } from './workspace.ts';

/**
 * Serves an editor over the standard input and output until it says that it is done, which ends the process. Whatever goes
 * wrong with one draft or request is logged in the editor, and the rest goes on.
 */
export function serve(version: string): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout);
  const documents = new TextDocuments(TextDocument);
  let server: EditorServer | undefined;
  connection.onInitialize((params) => {
    server = new EditorServer(connection, documents, params);
    return server.answer(version);
  });
  connection.onHover(async ({ textDocument, position }) => server?.hover(textDocument.uri, position));
  connection.onCodeAction(async (params) => server?.actions(params));
  connection.onCodeActionResolve(async (action) => server?.resolved(action) ?? action);
  connection.onShutdown(() => server?.close());
  documents.onDidChangeContent(({ document }) => server?.drafts.changed(document.uri));
  documents.onDidClose(({ document }) => server?.drafts.closed(document.uri));
  documents.listen(connection);
  connection.listen();
  return new Promise(() => {});
}

/** What is served to one client. */
class EditorServer {
  readonly drafts: OpenDrafts;
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #client: ClientCapabilities;
  readonly #encoding;
  /** The actions that were offered last, whose edits are found when they are chosen. */
  #offered = new Map<number, () => CodeAction['edit']>();
  #count = 0;

  constructor(connection: Connection, documents: TextDocuments<TextDocument>, params: InitializeParams) {
    const { capabilities } = params;
    this.#connection = connection;
    this.#client = capabilities;
    this.#encoding = chosenEncoding(capabilities.general?.positionEncodings);
    this.#workspace = new Workspace(foldersOf(params), () => this.drafts.recheck());
    const isRelated = capabilities.textDocument?.publishDiagnostics?.relatedInformation ?? false;
    this.drafts = new OpenDrafts({
      connection,
      documents,
      workspace: this.#workspace,
      encoding: this.#encoding,
      isRelated,
    });
  }

  answer(version: string): InitializeResult {
    return {
      capabilities: {
        positionEncoding: this.#encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Full },
        hoverProvider: true,
        codeActionProvider: {
          codeActionKinds: ['quickfix', FIX_ALL_KIND],
          resolveProvider: this.#resolves,
        },
      },
      serverInfo: { name: 'inboxlint', version },
    };
  }

  async hover(uri: string, position: { readonly line: number; readonly character: number }) {
    return this.#safely(async () => {
      const draft = await this.drafts.current(uri);
      const kinds = this.#client.textDocument?.hover?.contentFormat ?? [MarkupKind.PlainText];
      const kind = kinds.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
      return draft && hoverOf(draft, draft.positions.offset(position), kind);
    });
  }

  async actions({ textDocument: { uri }, range, context }: CodeActionParams) {
    return this.#safely(async (): Promise<CodeAction[]> => {
      const draft = await this.drafts.current(uri);
      if (!draft) return [];
      const { positions } = draft;
      const at = { start: positions.offset(range.start), end: positions.offset(range.end) };
      const { ready, late } = actionsAt(draft, at, context.only);
      this.#offered = new Map();
      const lazy = late.flatMap(({ title, kind, edits }): CodeAction[] => {
        const edit = () => {
          const found = edits();
          return found && { changes: { [uri]: textEdits(draft, found) } };
        };
        if (this.#resolves && kind !== FIX_ALL_KIND) {
          this.#offered.set(++this.#count, edit);
          return [{ title, kind, data: this.#count }];
        }
        const known = edit();
        return known ? [{ title, kind, edit: known }] : [];
      });
      return [...ready, ...lazy];
    });
  }

  /** An offered action with its edits; without any where nothing can be done, or it was offered for an older text. */
  async resolved(action: CodeAction): Promise<CodeAction> {
    const data: unknown = action.data;
    const edit = await this.#safely(async () =>
      typeof data === 'number' ? this.#offered.get(data)?.() : undefined,
    );
    return edit ? { ...action, edit } : action;
  }

  close(): void {
    this.drafts.close();
    this.#workspace.close();
  }

  get #resolves(): boolean {
    const resolve = this.#client.textDocument?.codeAction?.resolveSupport;
    return resolve?.properties.includes('edit') ?? false;
  }

  async #safely<Answer>(work: () => Promise<Answer | undefined>): Promise<Answer | null> {
    try {
      return (await work()) ?? null;
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return null;
    }
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap((uri) => pathOf(uri) ?? []);
}
