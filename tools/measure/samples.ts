import type { Dataset } from './archive.ts';
import { MeasureError } from './failure.ts';
import { groupOfMail } from './group.ts';
import { type Json, numberAt, parseObject, stringAt } from './json.ts';
import type { MailKind, Sample } from './sample.ts';
import type { TarEntry } from './tar.ts';

/** Parts of a corpus of legitimate mail that hold newsletters, by what its `meta.jsonl` calls them. */
const NEWSLETTERS = /^(?:hard-ham|newsletter)/;

/** The prints of no text at all (the first 16 digits of the SHA-1 of nothing): such mail is no copy of other such mail. */
const NOTHING: ReadonlySet<string> = new Set(['', 'da39a3ee5e6b4b0d']);

/** The documents of an archive, each once: of near-duplicates, the first by path. */
export function samplesOf(dataset: Dataset, entries: readonly TarEntry[]): readonly Sample[] {
  const root = `${dataset.name}/`;
  const files = new Map(entries.map(({ path, content }) => [path, content]));
  const list = files.get(`${root}meta.jsonl`);
  if (!list) throw new MeasureError(`${dataset.archive} holds no ${root}meta.jsonl`);
  const lines = list
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  if (lines.length !== dataset.count)
    throw new MeasureError(
      `${dataset.archive} lists ${lines.length} documents, manifest.json says ${dataset.count}`,
    );
  const samples = lines.map((line) => {
    const meta = parseObject(line);
    const file = stringAt(meta, 'file');
    const content = files.get(root + file);
    if (!content) throw new MeasureError(`${dataset.archive} lists ${file} and does not hold it`);
    return sampleOf(dataset, meta, file, content);
  });
  return withoutDuplicates(samples.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function sampleOf(dataset: Dataset, meta: Json, file: string, content: Buffer): Sample {
  const isTemplate = dataset.kind === 'templates';
  const part = stringAt(meta, 'sub');
  const kind = kindOf(isTemplate || dataset.use === 'templates', stringAt(meta, 'label'), part);
  const group = stringAt(meta, isTemplate ? 'project' : 'group');
  return {
    id: `${dataset.name}/${file}`,
    source: dataset.name,
    kind,
    group: group !== '' ? group : kind === 'spam' ? part : groupOfMail(content, kind),
    year: numberAt(meta, 'year') || 0,
    duplicate: NOTHING.has(stringAt(meta, 'dup')) ? '' : stringAt(meta, 'dup'),
    isTemplate,
    file,
    // A copy: a view of the archive would take the whole archive along to another thread.
    content: new Uint8Array(content),
  };
}

/** What a document of a corpus is, by its label and the part of the corpus it is in. */
export function kindOf(isTemplate: boolean, label: string, part: string): MailKind {
  if (isTemplate) return 'templates';
  if (label === 'spam') return 'spam';
  if (part === 'marketing' || part === 'political') return part;
  if (part === 'transactional') return 'templates';
  return NEWSLETTERS.test(part) ? 'newsletters' : 'correspondence';
}

function withoutDuplicates(samples: readonly Sample[]): readonly Sample[] {
  const seen = new Set<string>();
  return samples.filter(({ duplicate, kind }) => {
    const key = `${kind} ${duplicate}`;
    if (duplicate !== '' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
