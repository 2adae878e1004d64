import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Format } from '../../src/core/index.ts';
import { HOSTILE } from './hostile.ts';
import { tables } from './inputs.ts';

/** Peak memory of the command line for 1,000 drafts of 104 KB, as a multiple of that for 100. */
export function memoryRatio(): number {
  return peak(1000) / peak(100);
}

export interface MemoryRow {
  readonly name: string;
  readonly format: Format;
  /** Peak memory above that of an empty run, as a multiple of the draft. */
  readonly times: number;
  readonly megabytes: number;
}

const EXTENSIONS: Readonly<Record<Format, string>> = {
  html: 'html',
  markdown: 'md',
  text: 'txt',
  eml: 'eml',
  jsx: 'jsx',
};

/** What hostile drafts of that many UTF-16 units take; the hungriest first. */
export function hostileMemory(units: number): readonly MemoryRow[] {
  const empty = peakOf({ 'a.email.html': '<p>Hello' });
  const rows = HOSTILE.map(({ name, format, dialect, make }) => {
    const source = make(units);
    const kilobytes = peakOf({ [`a.email.${dialect ?? EXTENSIONS[format]}`]: source }) - empty;
    return {
      name,
      format,
      times: (kilobytes * 1024) / Buffer.byteLength(source),
      megabytes: kilobytes / 1024,
    };
  });
  return rows.sort((a, b) => b.times - a.times);
}

function peak(drafts: number): number {
  const source = tables(104 * 1024);
  return peakOf(
    Object.fromEntries(Array.from({ length: drafts }, (_, draft) => [`${draft}.email.html`, source])),
  );
}

/** The most memory that the command line takes for these drafts, in KB. */
function peakOf(drafts: Readonly<Record<string, string>>): number {
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-bench-'));
  try {
    for (const [name, source] of Object.entries(drafts)) writeFileSync(join(folder, name), source);
    const script = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))";
    const report = `data:text/javascript,${encodeURIComponent(script)}`;
    const args = ['--import', report, 'dist/cli.js', '--format', 'json', '--no-config', folder];
    const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
    if (!(kilobytes > 0)) throw new Error(`the command line gave no memory figure: ${stderr.slice(0, 500)}`);
    return kilobytes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
