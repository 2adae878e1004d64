import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpora, templates } from '../../test/support/corpora.ts';

const GRADED = 'tools/data/graded';
const HTML = /\.(?:html|hbs)$/;

/** HTML templates that people send: those of the corpora that `INBOXLINT_CORPORA` names, else drafts of our own. */
export function realDrafts(): readonly string[] {
  if (corpora)
    return templates()
      .filter(({ path }) => HTML.test(path))
      .map(({ source }) => source);
  return readdirSync(GRADED)
    .filter((name) => HTML.test(name))
    .sort()
    .map((name) => readFileSync(join(GRADED, name), 'utf8'));
}
