import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** How long after a change nothing more has to come until it is told, in ms: a file is written in several steps. */
const SETTLES_MS = 50;

/**
 * Tells when files come, go or change. It watches their folders, whatever the client can do, so that all clients follow a
 * configuration alike. What cannot be watched is passed over.
 */
export class WatchedFiles {
  readonly #changed: () => void;
  readonly #names = new Map<string, Set<string>>();
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Files by their absolute paths; they need not exist. */
  add(files: Iterable<string>): void {
    for (const file of files) {
      const folder = dirname(file);
      const names = this.#names.get(folder) ?? new Set();
      this.#names.set(folder, names.add(basename(file)));
      if (!this.#watchers.has(folder)) this.#watch(folder);
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        if (name !== null && !this.#names.get(folder)?.has(name)) return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#changed, SETTLES_MS);
      });
      // The folder may go.
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(folder);
      });
      this.#watchers.set(folder, watcher);
    } catch {
      // There is no such folder, or the system watches no more.
    }
  }
}
