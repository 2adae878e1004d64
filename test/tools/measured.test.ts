import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rules } from '../../src/core/index.ts';
import { countedPhrases } from '../../src/core/lexicon/counted-phrases.ts';
import { measured as measuredPhrases } from '../../src/core/lexicon/phrase-counts.ts';
import { measuredCounts } from '../../src/core/rules/measured-counts.ts';
import { CAUTION, GROUP_CAPS, OFFSET, RISKY, SLOPE, weights } from '../../src/core/rules/weights.ts';
import { measureEngine } from '../../tools/measure/run.ts';
import { corpora, withoutCorpora } from '../support/corpora.ts';

interface Source {
  readonly name: string;
  readonly sha256: string;
  readonly spam: number;
  readonly legitimate: number;
}

const { sources }: { sources: readonly Source[] } = JSON.parse(readFileSync('docs/measured.json', 'utf8'));
const total = (count: (source: Source) => number) => sources.reduce((sum, source) => sum + count(source), 0);

describe('what is shipped of the measurement', () => {
  it('names the archives it comes from by their hashes', () => {
    assert.equal(new Set(sources.map(({ sha256 }) => sha256)).size, sources.length);
    for (const { name, sha256, spam, legitimate } of sources) {
      assert.match(sha256, /^[\da-f]{64}$/, name);
      assert.ok(spam + legitimate > 0, name);
    }
  });

  it('counts the same documents everywhere', () => {
    const most = { spam: total(({ spam }) => spam), legitimate: total(({ legitimate }) => legitimate) };
    for (const { id } of rules) {
      const counts = measuredCounts[id];
      if (!counts) continue;
      for (const kind of ['spam', 'legitimate'] as const) {
        const [found, of] = counts[kind];
        assert.ok(found >= 0 && found <= of && (of === most[kind] || of === measuredPhrases[kind]), id);
      }
    }
    for (const [phrase, [spam, legitimate]] of countedPhrases())
      assert.ok(spam <= measuredPhrases.spam && legitimate <= measuredPhrases.legitimate, phrase);
  });

  it('has levels in order, a score that rises, and caps no rule can break', () => {
    assert.ok(0 < CAUTION && CAUTION < RISKY && RISKY < 20);
    assert.ok(OFFSET < 0 && SLOPE > 0);
    for (const { id, group } of rules) assert.ok(weights[id] <= Math.max(GROUP_CAPS[group], 0.5), id);
  });

  it('is to the byte what the corpora give', { skip: withoutCorpora }, async () => {
    for (const [path, text] of await measureEngine(corpora ?? '')) {
      // Not assert.equal: the texts are long, and how they differ is for `npm run measure` and `git diff` to show.
      assert.ok(readFileSync(path, 'utf8') === text, `${path} is not what npm run measure writes`);
    }
  });
});
