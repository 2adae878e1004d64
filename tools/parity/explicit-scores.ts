import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Debian keeps SpamAssassin's rules. */
const RULES = '/usr/share/spamassassin';

/** The points that SpamAssassin's installed files give by name, without network tests and learning; the last file wins. */
export async function explicitScores(folder = RULES): Promise<ReadonlyMap<string, number>> {
  const scores = new Map<string, number>();
  const files = (await readdir(folder)).filter((name) => name.endsWith('.cf')).sort();
  for (const file of files) {
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      const [, name, score] = /^\s*score\s+(\w+)\s+\(?(-?[\d.]+)/.exec(line) ?? [];
      if (name !== undefined) scores.set(name, Number(score));
    }
  }
  return scores;
}
