import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostParts } from './install.ts';
import { endGroup, run } from './process.ts';

export interface ServerOptions {
  /** An absolute path below the temporary folder, short, since sockets go into it. */
  readonly temp: string;
  readonly userData: string;
  readonly extensions: string;
  /** Let the window's address name a development extension and a suite. Hides notifications as a side effect. */
  readonly forSuite?: boolean;
  /** End by itself when no window was open for two minutes: for runs that may be killed. */
  readonly endWhenIdle?: boolean;
  readonly log?: (text: string) => void;
}

export interface CodeServer {
  /** A loopback address without a slash at its end. */
  readonly url: string;
  /** Settles when the server has ended, with the reason: also after `stop`. */
  readonly ended: Promise<string>;
  /** Ends the server and everything it started. */
  stop(): Promise<void>;
}

/** Starts code-server on a free loopback port; throws with its output if it ends before it listens. */
export async function startServer(parts: HostParts, options: ServerOptions): Promise<CodeServer> {
  const child = spawn(parts.node, [...argumentsFor(parts, options), ...idle(parts, options)], {
    cwd: options.temp,
    env: environment(options.temp),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, so that nothing it starts outlives it.
    detached: true,
  });
  let output = '';
  const listening = new Promise<string>((resolve) => {
    const take = (data: Buffer) => {
      options.log?.(data.toString());
      output = (output + data.toString()).slice(-20_000);
      const url = /listening on (http:\/\/[^\s/]+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`code-server could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(`code-server ended (${signal ?? code}):\n${output.slice(-4000)}`),
    );
  });
  const failed = ended.then((reason) => Promise.reject(new Error(reason)));
  failed.catch(() => {});
  return { url: await Promise.race([listening, failed]), ended, stop: () => endGroup(child) };
}

/** Installs a .vsix into the extensions folder of a server that is not running yet. */
export async function installExtension(
  parts: HostParts,
  options: ServerOptions,
  vsix: string,
): Promise<void> {
  const args = [parts.entry, ...folders(options), '--install-extension', vsix];
  const { code, output } = await run(parts.node, args, { env: environment(options.temp) });
  if (code !== 0 || !/successfully installed/.test(output)) {
    throw new Error(`VS Code did not install ${vsix}:\n${output.trim()}`);
  }
}

function argumentsFor(parts: HostParts, options: ServerOptions): string[] {
  return [
    parts.entry,
    ...folders(options),
    ...['--auth', 'none'],
    ...['--bind-addr', '127.0.0.1:0'],
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
    // Older ones let a window name a suite without it.
    ...(options.forSuite && knows(parts, 'vscode-option')
      ? ['--vscode-option', 'enable-smoke-test-driver']
      : []),
  ];
}

function folders({ temp, userData, extensions }: ServerOptions): string[] {
  return ['--config', join(temp, 'config.yaml'), '--user-data-dir', userData, '--extensions-dir', extensions];
}

function idle(parts: HostParts, { endWhenIdle }: ServerOptions): string[] {
  return endWhenIdle && knows(parts, 'idle-timeout-seconds') ? ['--idle-timeout-seconds', '120'] : [];
}

/** Whether this code-server has an option. */
function knows(parts: HostParts, option: string): boolean {
  return readFileSync(join(dirname(parts.entry), 'cli.js'), 'utf8').includes(`"${option}"`);
}

/** This process's variables, less those by which an outer VS Code or npm would reach in. */
function environment(temp: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_(?!TEST_)|ELECTRON_|npm_|NODE_OPTIONS$|PORT$|PASSWORD$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: '{}',
    // As if started from a terminal: otherwise a login shell is run, for seconds, to learn its variables.
    VSCODE_CLI: '1',
    TMPDIR: temp,
    XDG_CONFIG_HOME: join(temp, 'config'),
    XDG_DATA_HOME: join(temp, 'data'),
    XDG_RUNTIME_DIR: temp,
  };
}
