import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { MeasureError } from './failure.ts';
import { type Json, numberAt, objectsAt, objectsIn, parseObject, stringAt } from './json.ts';
import { type TarEntry, tarEntries } from './tar.ts';

/**
 * `templates` are legitimate templates in the shape of mail, `wording` is text of which no markup, link or sender is
 * left, `words` only helps to choose words.
 */
export type DatasetUse = (typeof USES)[number];
const USES = ['all', 'templates', 'wording', 'words'] as const;

/** One archive as the manifest describes it. */
export interface Dataset {
  readonly name: string;
  readonly kind: 'emails' | 'templates';
  readonly archive: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Documents in it. */
  readonly count: number;
  readonly licence: string;
  /** What its documents may serve. */
  readonly use: DatasetUse;
  /** Where it comes from: `npm:NAME@VERSION`, `github:OWNER/NAME@COMMIT`. */
  readonly origins: readonly string[];
}

/** The archives of a folder that hold mail or templates, in the manifest's order. */
export async function readManifest(folder: string): Promise<readonly Dataset[]> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new MeasureError(
      `${path} cannot be read: --corpora names the folder that holds manifest.json and the archives`,
    );
  });
  const datasets = objectsAt(parsed(path, text), 'datasets').flatMap((entry): Dataset[] => {
    const kind = stringAt(entry, 'kind');
    if (kind !== 'emails' && kind !== 'templates') return [];
    return [
      {
        name: stringAt(entry, 'name'),
        kind,
        archive: stringAt(entry, 'archive'),
        sha256: stringAt(entry, 'sha256'),
        bytes: numberAt(entry, 'archive_bytes'),
        count: numberAt(entry, 'count'),
        licence: stringAt(entry, 'licence_as_stated'),
        use: USES.find((known) => known === stringAt(entry, 'use')) ?? 'all',
        origins: originsOf(entry),
      },
    ];
  });
  if (datasets.length === 0) throw new MeasureError(`${path} lists no archive of mail or templates`);
  return datasets;
}

/** The files of an archive, after its length and hash have been compared with the manifest's. */
export async function openArchive(folder: string, dataset: Dataset): Promise<readonly TarEntry[]> {
  const path = join(folder, dataset.archive);
  const packed = await readFile(path).catch(() => {
    throw new MeasureError(`${path} is missing; manifest.json lists it`);
  });
  if (packed.length < dataset.bytes)
    throw new MeasureError(
      `${path} is truncated: ${packed.length} of ${dataset.bytes} bytes; fetch it again`,
    );
  const sha256 = createHash('sha256').update(packed).digest('hex');
  if (sha256 !== dataset.sha256)
    throw new MeasureError(
      `${path} is not the archive that manifest.json lists: its sha256 is ${sha256}, not ${dataset.sha256}`,
    );
  try {
    return [...tarEntries(await promisify(gunzip)(packed))];
  } catch (error) {
    throw new MeasureError(
      `${path} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A collection of templates names the project of each part. */
function originsOf(entry: Json): readonly string[] {
  const projects = objectsIn(entry, 'projects').map((project) => stringAt(project, 'source'));
  return (projects.length > 0 ? projects : [stringAt(entry, 'source')]).filter((origin) => origin !== '');
}

function parsed(path: string, text: string) {
  try {
    return parseObject(text);
  } catch (error) {
    throw new MeasureError(
      `${path} is no manifest: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
