import { spawn } from 'node:child_process';
import { NONE, type TestCounts } from './skips.ts';

/** Runs a program, whose output is this process's, to its end; gives its exit code, 127 where it could not be started. */
export function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, [...args], { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', ({ message }) => {
      console.error(`${program}: ${message}`);
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/** A tool of the project's that passes or fails as a whole. */
export async function runTool(tool: string, args: readonly string[]): Promise<TestCounts> {
  const code = await run('npx', ['--no-install', tool, ...args]);
  return code === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}
