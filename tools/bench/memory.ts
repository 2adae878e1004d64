import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tables } from './inputs.ts';

/** Peak memory of the command line for 1,000 drafts of 104 KB, as a multiple of that for 100. */
export function memoryRatio(): number {
  return peak(1000) / peak(100);
}

function peak(drafts: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-bench-'));
  try {
    const source = tables(104 * 1024);
    for (let draft = 0; draft < drafts; draft++) writeFileSync(join(folder, `${draft}.email.html`), source);
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
