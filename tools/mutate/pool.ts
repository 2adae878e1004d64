import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { MutationJob, Surveyed, Tried } from './worker.ts';

/** A regular expression that runs without end cannot be stopped from inside. */
const PATIENCE_MS = 120_000;

/** Does jobs in processes of their own, in any order; gives nothing for one that had to be stopped. */
export async function inProcesses(
  bundle: string,
  jobs: readonly MutationJob[],
  processes: number,
  done: (job: MutationJob, answer: Surveyed | Tried | undefined) => void,
): Promise<void> {
  const waiting = [...jobs];
  const work = async () => {
    let child: ChildProcess | undefined;
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      child ??= start(bundle);
      const answer = await ask(child, job);
      if (!answer) {
        child.kill('SIGKILL');
        child = undefined;
      }
      done(job, answer);
    }
    child?.disconnect();
  };
  await Promise.all(Array.from({ length: processes }, work));
}

function start(bundle: string): ChildProcess {
  return fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [bundle], {
    execArgv: ['--import=tsx', '--no-warnings'],
  });
}

function ask(child: ChildProcess, job: MutationJob): Promise<Surveyed | Tried | undefined> {
  return new Promise((resolve) => {
    const finish = (answer?: Surveyed | Tried) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    child.once('message', finish);
    child.once('exit', () => finish());
    child.send(job);
  });
}
