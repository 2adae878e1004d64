/** Assertions that work in both extension hosts; `node:assert` is not there in the web worker. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly actual: string;
  readonly expected: string;
  readonly showDiff = true;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.actual = shown(actual);
    this.expected = shown(expected);
  }
}

/** Fails unless `value` is truthy. */
export function ok(value: unknown, message = 'expected a truthy value'): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

/** Fails unless both are the same value, as `Object.is` says. */
export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless both have the same JSON text. */
export function deepEqual<T>(actual: T, expected: T, message = 'not deeply equal'): void {
  if (shown(actual) !== shown(expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless `text` matches. */
export function match(text: string, pattern: RegExp, message = 'does not match'): void {
  if (!pattern.test(text)) throw new AssertionError(message, text, String(pattern));
}

/** Asks again until `probe` gives a truthy value, and returns that; fails after `milliseconds`. */
export async function eventually<T>(
  what: string,
  probe: () => T | Promise<T>,
  milliseconds = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new AssertionError(`not within ${milliseconds} ms: ${what}`, value, true);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? String(value));
}
