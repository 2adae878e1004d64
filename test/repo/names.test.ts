import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';

const DECLARED = /^(?:export )?(?:abstract )?(?:interface|type|class) (\w+)/gm;

/** Types of files that a tool writes; the text of such a file stands in the tool. */
const WRITTEN_BY_TOOLS = ['MeasuredCounts', 'PhraseCount', 'PhraseSymbols'];

/** So many files of one name can still be told apart in a row of tabs. */
const MAX_NAMESAKES = 4;

const files = globSync('{src,tools,test}/**/*.ts').sort();

describe('names', () => {
  it('of types are declared once in the repository', () => {
    const declared = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(DECLARED)].map(([, name = '']) => [name, file] as const),
    );
    const places = placesOf(declared.filter(([name]) => !WRITTEN_BY_TOOLS.includes(name)));
    assert.deepEqual(
      [...places].filter(([, list]) => list.length > 1),
      [],
    );
  });

  it('of files are shared by few, but for the doors of folders', () => {
    const places = placesOf(files.map((file) => [basename(file), file]));
    for (const door of ['index.ts', 'main.ts']) places.delete(door);
    assert.deepEqual(
      [...places].filter(([, list]) => list.length > MAX_NAMESAKES),
      [],
    );
  });
});

/** Where each name stands. */
function placesOf(named: readonly (readonly [name: string, file: string])[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const [name, file] of named) {
    const known = places.get(name);
    if (known) known.push(file);
    else places.set(name, [file]);
  }
  return places;
}
