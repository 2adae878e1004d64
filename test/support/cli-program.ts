import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { build } from 'esbuild';
import { WITH_META } from '../../tools/build/build.ts';

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The standard output as written. */
  readonly bytes: Buffer;
}

export interface Call {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Another user's id, which only root may take. */
  readonly uid?: number;
}

/** The command line as a user runs it, bundled once for a test file, and folders to run it in. */
export function useProgram() {
  let home = '';
  let count = 0;
  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'inboxlint-'));
    // Another user may have to run it.
    await chmod(home, 0o755);
    await build({
      entryPoints: ['src/cli/main.ts'],
      outfile: join(home, 'cli.js'),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      ...WITH_META,
      logLevel: 'error',
    });
  });
  after(() => rm(home, { recursive: true, force: true }));
  return {
    /** Runs the program; colours and progress are off unless the call says otherwise. */
    run: (args: readonly string[], call: Call = {}) => run([join(home, 'cli.js'), ...args], call),
    program: () => join(home, 'cli.js'),
    /** A new folder with these files. */
    async folder(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
      const folder = join(home, String(count++));
      await mkdir(folder, { recursive: true });
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
      return folder;
    },
  };
}

function run(args: readonly string[], { cwd, input = '', env = {}, uid }: Call): Promise<Result> {
  const child = spawn(process.execPath, args, {
    ...(cwd && { cwd }),
    ...(uid && { uid }),
    env: { PATH: process.env.PATH, ...env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk) => out.push(chunk));
  child.stderr.on('data', (chunk) => err.push(chunk));
  // It may be over before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, out: bytes.toString('utf8'), err: Buffer.concat(err).toString('utf8'), bytes });
    });
  });
}

/** What the carets of a pretty report stand under, in order; for lines whose characters take a column each. */
export function underlined(report: string): string[] {
  const lines = report.split('\n');
  return lines.flatMap((line, index) => {
    const carets = /^ +│ +(\^+)$/.exec(line)?.[1];
    const start = line.indexOf('^');
    return carets ? [(lines[index - 1] ?? '').slice(start, start + carets.length)] : [];
  });
}
