import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

interface TextChange {
  readonly range: Range;
  readonly newText: string;
}

interface OfferedAction {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly edit?: { readonly changes: Readonly<Record<string, readonly TextChange[]>> };
  readonly data?: unknown;
}

interface PublishedProblems {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly {
    readonly range: Range;
    readonly severity: number;
    readonly code: string;
    readonly message: string;
    readonly relatedInformation?: readonly unknown[];
  }[];
}

interface ProtocolMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** A client that says what a test tells it to, over the standard input and output of a language server. */
export class LanguageClient {
  readonly #child: ChildProcessWithoutNullStreams;
  #read = Buffer.alloc(0);
  #id = 0;
  readonly #answers = new Map<number, (message: ProtocolMessage) => void>();
  readonly #published: PublishedProblems[] = [];
  readonly #waiting = new Set<() => void>();
  readonly logged: string[] = [];
  /** Of the process, once it is over. */
  readonly exit: Promise<number | null>;

  constructor(program: string, cwd: string) {
    this.#child = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => this.logged.push(chunk.toString()));
    this.exit = new Promise((resolve) => this.#child.on('close', resolve));
  }

  async start(folder: string, capabilities: object = {}): Promise<Record<string, unknown>> {
    const rootUri = pathToFileURL(folder).href;
    const { result } = await this.request('initialize', { processId: null, rootUri, capabilities });
    this.notify('initialized', {});
    return Object(result).capabilities;
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    return this.exit;
  }

  kill(): void {
    this.#child.kill();
  }

  request(method: string, params: unknown): Promise<ProtocolMessage> {
    const id = ++this.#id;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  open(path: string, text: string, languageId = 'html'): string {
    const uri = pathToFileURL(path).href;
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  change(uri: string, version: number, text: string): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  async hover(uri: string, line: number, character: number): Promise<string | undefined> {
    const { result } = await this.request('textDocument/hover', {
      textDocument: { uri },
      position: { line, character },
    });
    return Object(result).contents?.value;
  }

  async actions(uri: string, range: Range, only?: readonly string[]): Promise<readonly OfferedAction[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    const { result } = await this.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context,
    });
    return Array.isArray(result) ? result : [];
  }

  async resolve(action: OfferedAction): Promise<OfferedAction> {
    const { result } = await this.request('codeAction/resolve', action);
    return { ...action, ...Object(result) };
  }

  /** What is published of a document next, or was and was not asked for yet, that is as wanted. */
  async published(
    uri: string,
    isWanted: (one: PublishedProblems) => boolean = () => true,
  ): Promise<PublishedProblems> {
    for (;;) {
      const index = this.#published.findIndex((one) => one.uri === uri && isWanted(one));
      const [found] = index < 0 ? [] : this.#published.splice(0, index + 1).slice(-1);
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** The addresses of what was published and not asked for. */
  get unasked(): readonly string[] {
    return this.#published.map(({ uri }) => uri);
  }

  #send(message: ProtocolMessage): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #take(chunk: Buffer): void {
    this.#read = Buffer.concat([this.#read, chunk]);
    for (;;) {
      const end = this.#read.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(this.#read.toString('latin1', 0, Math.max(0, end)))?.[1],
      );
      if (end < 0 || this.#read.length < end + 4 + length) return;
      const body = this.#read.subarray(end + 4, end + 4 + length);
      this.#read = this.#read.subarray(end + 4 + length);
      this.#got(JSON.parse(body.toString()));
    }
  }

  #got(
    message: ProtocolMessage & { readonly params?: PublishedProblems & { readonly message?: string } },
  ): void {
    if (message.method === 'textDocument/publishDiagnostics' && message.params) {
      this.#published.push(message.params);
      for (const resolve of this.#waiting) resolve();
      this.#waiting.clear();
    } else if (message.method === 'window/logMessage') this.logged.push(message.params?.message ?? '');
    else if (message.id !== undefined) {
      this.#answers.get(message.id)?.(message);
      this.#answers.delete(message.id);
    }
  }
}

/** A text with the edits of the protocol made in it, whose characters are counted in `encoding`. */
export function edited(
  text: string,
  changes: readonly TextChange[],
  encoding: BufferEncoding = 'utf16le',
): string {
  const unit = encoding === 'utf16le' ? 2 : 1;
  const offset = ({ line, character }: Range['start']) => {
    const before = text.split('\n').slice(0, line);
    const [start, rest] = [before.join('\n').length + (line > 0 ? 1 : 0), text.split('\n')[line] ?? ''];
    return (
      start +
      Buffer.from(rest, encoding)
        .subarray(0, character * unit)
        .toString(encoding).length
    );
  };
  return changes
    .map(({ range, newText }) => [offset(range.start), offset(range.end), newText] as const)
    .toSorted(([a], [b]) => b - a)
    .reduce((whole, [start, end, becomes]) => whole.slice(0, start) + becomes + whole.slice(end), text);
}
