/**
 * Stands in for `node:test` in the bundle, so that a test can be run alone, many times and in a fresh engine: it
 * collects the tests of the files that are loaded.
 */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

/** What a test may ask of its context. */
interface TestContext {
  diagnostic(message: string): void;
  skip(message?: string): void;
  after(hook: () => unknown): void;
}

type TestBody = (context: TestContext) => unknown;
interface Options {
  readonly skip?: unknown;
}

export const collected: CollectedTest[] = [];
const titles: string[] = [];

export function describe(title: string, ...more: readonly (Options | (() => void))[]): void {
  const body = more.at(-1);
  if (typeof body !== 'function') return;
  titles.push(title);
  body();
  titles.pop();
}

export function it(title: string, ...more: readonly (Options | TestBody)[]): void {
  const body = more.at(-1);
  const isSkipped = more.some((one) => typeof one === 'object' && Boolean(one.skip));
  if (typeof body !== 'function' || isSkipped) return;
  collected.push({ name: [...titles, title].join(': '), run: () => runBody(body) });
}

async function runBody(body: TestBody): Promise<void> {
  const hooks: (() => unknown)[] = [];
  try {
    await body({ diagnostic: () => {}, skip: () => {}, after: (hook) => void hooks.push(hook) });
  } finally {
    for (const hook of hooks) await hook();
  }
}

export { it as test };

/** What tests leave behind does not matter here: the process ends with them. */
export function after(): void {}
