import { Session } from 'node:inspector/promises';
import { type CheckOptions, check } from '../../src/core/index.ts';

/** Ours, and the parsers that read drafts; ours is this very file where all is bundled. */
const COUNTED = /\/src\/core\/|\/node_modules\/(?:htmlparser2|entities|@lezer)\//;

/** Counts the work of the engine: no time, so that it is the same on every machine. */
export class StepCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  stop(): void {
    this.#session.disconnect();
  }

  /** How often the pieces of code between two branches have run. */
  count(source: string, options: CheckOptions): Promise<number> {
    return this.countOf(() => check(source, options));
  }

  /** The same of any work that is over when it returns. */
  async countOf(work: () => unknown): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage');
    work();
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => COUNTED.test(url) || url === import.meta.url)
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }
}
