import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';

/** A path from the root, as the pages write it; one with a part to be filled in (`<id>`) or a glob is none. */
const PATH = /`((?:src|tools|test|docs|schema|l10n|examples)\/[\w./-]*)`/g;

/** A link to a file of the repository, without the place in it. */
const LINK = /\]\((?!\w+:|#)([^)#\s]+)(?:#[^)\s]*)?\)/g;

/** A row that says where something is: a folder, and what to open in it. */
const ROW = /^\| (?<thing>[^|]+) \| `(?<folder>(?:src|tools|test)\/[\w/-]+\/)`[^|]*\| (?<inside>[^|]+) \|$/gm;

describe('pages about the repository', () => {
  const pages = globSync(['*.md', 'docs/*.md', 'docs/decisions/*.md'], { ignore: 'CHANGELOG.md' });
  for (const page of pages.sort()) {
    it(`${page} names only paths that are there`, () => {
      const named = [...readFileSync(page, 'utf8').matchAll(PATH)].map(([, path = '']) => path);
      assert.deepEqual(named.filter(isMissing), []);
    });

    it(`${page} links only to files that are there`, () => {
      const links = [...readFileSync(page, 'utf8').matchAll(LINK)].map(([, link = '']) =>
        join(dirname(page), link),
      );
      assert.deepEqual(links.filter(isMissing), []);
    });
  }

  it('CONTRIBUTING.md finds things in two steps', () => {
    const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(ROW)];
    // Of the eleven, a setting's default is in no folder.
    assert.equal(rows.length, 10);
    for (const { groups: { thing, folder, inside = '' } = {} } of rows) {
      const steps = [...inside.matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, step]) => `${folder}${step}`);
      assert.ok(steps.length > 0, thing);
      assert.deepEqual(steps.filter(isMissing), [], thing);
    }
  });
});

describe('pages for users', () => {
  it('write the numbers of RFCs as they are named, without separators', () => {
    const pages = globSync(['*.md', 'docs/**/*.md'], { ignore: 'CHANGELOG.md' });
    const separated = pages.filter((page) => /RFC \d+[,.\u00a0\u202f]\d{3}/.test(readFileSync(page, 'utf8')));
    assert.deepEqual(separated, []);
  });
});

function isMissing(path: string): boolean {
  return !existsSync(path);
}
