import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes to a stream, waiting where its reader is slower. */
export type Output = (content: string | Uint8Array) => Promise<void>;

/**
 * An output that falls silent when its reader goes away (`| head`): the work goes on, since files may still have to
 * be fixed, and the exit code stays true.
 */
export function outputTo(stream: Writable): Output {
  let isClosed = false;
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
    isClosed = true;
  });
  return async (content) => {
    if (isClosed || stream.write(content)) return;
    // Rejects where the reader goes away meanwhile; the listener above knows.
    await once(stream, 'drain').catch(() => {});
  };
}
