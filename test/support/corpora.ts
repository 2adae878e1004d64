import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

export interface CorpusFile {
  /** Relative to the archive's root. */
  readonly path: string;
  readonly source: string;
}

/** The folder of the corpora that tests on collected mail read; nothing where it is not named. */
export const corpora = process.env.INBOXLINT_CORPORA || undefined;

/** Why a test on the corpora is left out; `false` where they are there. */
export const withoutCorpora = corpora ? false : 'INBOXLINT_CORPORA is not set';

/** Where the archive of a name is, as the manifest lists it. */
export function archiveOf(name: string): string {
  const { datasets }: { datasets: readonly { name: string; archive: string }[] } = JSON.parse(
    readFileSync(join(corpora ?? '', 'manifest.json'), 'utf8'),
  );
  const found = datasets.find((dataset) => dataset.name === name);
  if (!found) throw new Error(`manifest.json lists no ${name}`);
  return join(corpora ?? '', found.archive);
}

let read: readonly CorpusFile[] | undefined;

/** The template files of the corpora that INBOXLINT_CORPORA names; none without it. */
export function templates(): readonly CorpusFile[] {
  read ??= readTemplates();
  return read;
}

function readTemplates(): readonly CorpusFile[] {
  if (!corpora) return [];
  const archive = archiveOf('templates');
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-templates-'));
  try {
    const { status } = spawnSync('tar', ['-xzf', archive, '-C', folder]);
    if (status !== 0) throw new Error(`${archive} cannot be unpacked with tar`);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.jsonl?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ path: relative(folder, file), source: readFileSync(file, 'utf8') }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
