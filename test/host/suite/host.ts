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
