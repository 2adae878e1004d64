/** Filled in when the suite is bundled. */
declare const HOST: {
  readonly kind: 'node' | 'web';
  readonly grep: string;
  readonly mark: string;
  readonly result: string;
};

/** Which extension host the suite runs in: `node` or `web` (a web worker, without Node's modules). */
export const hostKind = HOST.kind;
export const grep = HOST.grep;
export const mark = HOST.mark;
/** Where the counts are left: a path of the machine that starts the host. */
export const resultPath = HOST.result;

const reasons = new Map<string, string>();

/** Leaves out the test that is running, for a reason that `tools/test/skips.ts` knows. */
export function leaveOut(context: Mocha.Context, reason: string): void {
  if (context.test) reasons.set(context.test.fullTitle(), reason);
  context.skip();
}

/** Why a test was left out; empty if it did not say. */
export function reasonFor(test: Mocha.Runnable): string {
  return reasons.get(test.fullTitle()) ?? '';
}
