/** The parts of a terminal's stream that a progress bar needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A bar on the last line of a terminal. */
export interface Progress {
  /** Says how many drafts are done, of how many; draws where it is time to. */
  done(count: number, total: number): void;
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
}

const NOTHING: Progress = { done: () => {}, clear: () => {} };
/** In milliseconds: nobody waits for a run shorter than this; then how often the bar is drawn. */
const SILENT_MS = 1000;
const INTERVAL_MS = 100;
const WIDTH_COLUMNS = 30;
const ERASE = '\r\u001B[2K';

/** A progress bar for a run that begins now, over so many of `what`; on anything but a terminal it does nothing. */
export function progressOn(terminal: Terminal, now = () => performance.now(), what = 'drafts'): Progress {
  if (!terminal.isTTY || process.env.TERM === 'dumb') return NOTHING;
  const start = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    done(count, total) {
      const time = now();
      if (total < 2 || time - start < SILENT_MS || (isShown && time - drawn < INTERVAL_MS)) return;
      drawn = time;
      isShown = true;
      terminal.write(ERASE + bar(`${count} of ${total} ${what}`, count / total, terminal.columns || 80));
    },
    clear() {
      if (isShown) terminal.write(ERASE);
      isShown = false;
    },
  };
}

function bar(label: string, share: number, columns: number): string {
  const width = Math.max(5, Math.min(WIDTH_COLUMNS, columns - 30));
  const full = Math.round(width * Math.min(1, share));
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${label}`.slice(0, columns - 1);
}
