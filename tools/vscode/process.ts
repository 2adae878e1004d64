import { type ChildProcess, spawn } from 'node:child_process';

export interface Run {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end; never throws, code 127 if it could not be started. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file there, which Node starts only through a shell.
      shell: process.platform === 'win32' && !program.includes('\\'),
    });
    let output = '';
    const take = (data: Buffer) => {
      output += data.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Ends a child that leads its own process group, and whatever is left in that group. */
export async function endGroup(child: ChildProcess, patience = 5000): Promise<void> {
  if (child.pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    await Promise.race([gone, delay(patience)]);
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

/** Whether a process of that number exists; false for what is not one. */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits; does not keep the process alive. */
export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Calls `end` once when the process is asked to stop, or nobody reads what it prints any more. */
export function onInterrupt(end: () => void): void {
  let asked = false;
  const ask = () => {
    if (!asked) end();
    asked = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  process.stdout.on('error', ask);
}

/** What to tell the user about something thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
