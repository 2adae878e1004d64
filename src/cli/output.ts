import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { codeOf } from './failure.ts';

/** Writes to a stream, waiting where its reader is slower. */
export type Output = (content: string | Uint8Array) => Promise<void>;

/** An output, and what became of it. */
export interface Outlet {
  readonly write: Output;
  /** Why not everything was written, once all of it is out or lost; nothing where it was. */
  readonly failure: () => Promise<Error | undefined>;
}

/**
 * An output that falls silent when its reader goes away (`| head`), or when it cannot be written to (a full disk): the work
 * goes on, since files may still have to be fixed. The first is no failure, and the exit code stays true.
 */
export function outputTo(stream: Writable): Outlet {
  let isClosed = false;
  let failed: Error | undefined;
  stream.on('error', (error) => {
    isClosed = true;
    if (codeOf(error) !== 'EPIPE') failed ??= error;
  });
  return {
    async write(content) {
      if (isClosed || stream.write(content)) return;
      // Rejects where the reader goes away meanwhile; the listener above knows.
      await once(stream, 'drain').catch(() => {});
    },
    async failure() {
      // Comes back when what was written before is out, or lost; then the listener above has heard of it.
      if (!isClosed) await new Promise((done) => stream.write('', done));
      await new Promise(setImmediate);
      return failed;
    },
  };
}
