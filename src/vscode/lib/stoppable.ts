import * as notify from './notify.ts';

/** Says how much more is done, in percent. */
type Tell = (increment: number) => void;

/** Shows that something is going on, which the user can stop; nothing comes of it then. */
export function stoppable<Result>(
  title: string,
  work: (signal: AbortSignal, tell: Tell) => Promise<Result>,
): Thenable<Result | undefined> {
  return notify.during({ title, in: 'notification' }, async (progress, token) => {
    const stop = new AbortController();
    const stopping = token.onCancellationRequested(() => stop.abort());
    try {
      return await work(stop.signal, (increment) => progress.report({ increment }));
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      stopping.dispose();
    }
  });
}
