import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { rules } from '../../src/core/index.ts';
import { compose, withHostsMasked } from '../../tools/measure/compose.ts';
import { areaUnderCurve, quantile, recallAt, thresholdFor } from '../../tools/measure/figures.ts';
import { readInputs } from '../../tools/measure/inputs.ts';
import { fitLogistic } from '../../tools/measure/logistic.ts';
import { measureInputs } from '../../tools/measure/run.ts';
import { tarEntries } from '../../tools/measure/tar.ts';
import { corpus, tar } from '../support/measure-corpus.ts';

describe('figures', () => {
  const scored = (spam: readonly number[], legitimate: readonly number[]) => [
    ...spam.map((value) => ({ value, isSpam: true })),
    ...legitimate.map((value) => ({ value, isSpam: false })),
  ];
  it('gives the area under the curve, ties counting half', () => {
    assert.equal(areaUnderCurve(scored([3, 4], [1, 2])), 1);
    assert.equal(areaUnderCurve(scored([1], [1])), 0.5);
    assert.equal(areaUnderCurve(scored([1, 3], [2, 2])), 0.5);
    assert.ok(Number.isNaN(areaUnderCurve(scored([1], []))));
  });
  it('gives the recall over a share of false positives', () => {
    assert.equal(recallAt(0, scored([1, 5, 6, 7], [0, 5])), 0.5);
    assert.equal(recallAt(0.5, scored([1, 5, 6, 7], [0, 5])), 1);
    assert.equal(thresholdFor(0.01, [1, 2, 3]), 3);
  });
  it('gives quantiles', () => {
    assert.equal(quantile(0.5, [5, 1, 3]), 3);
    assert.equal(quantile(0.9, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 9);
  });
});

describe('fitLogistic', () => {
  const row = (features: readonly number[], isSpam: boolean, importance = 1) => ({
    features,
    values: features.map(() => 1),
    isSpam,
    importance,
  });
  it('finds the log-odds of a single feature', () => {
    // With the feature 3 of 4 are spam, without it 1 of 4: log-odds ±ln 3.
    const rows = [row([0], true, 3), row([0], false, 1), row([], true, 1), row([], false, 3)];
    const { weights, bias } = fitLogistic(rows, { features: 1, ridge: 0, lasso: 0 });
    assert.ok(Math.abs(bias + Math.log(3)) < 1e-3);
    assert.ok(Math.abs((weights[0] ?? 0) - 2 * Math.log(3)) < 1e-3);
  });
  it('gives what speaks against spam nothing, and two features that always meet no more than one', () => {
    const against = [row([0], false, 3), row([0], true, 1), row([], true, 3), row([], false, 1)];
    assert.deepEqual(fitLogistic(against, { features: 1, ridge: 0, lasso: 0 }).weights, [0]);
    const twins = [row([0, 1], true, 3), row([0, 1], false, 1), row([], true, 1), row([], false, 3)];
    const { weights } = fitLogistic(twins, { features: 2, ridge: 1e-4, lasso: 0 });
    assert.ok(Math.abs((weights[0] ?? 0) + (weights[1] ?? 0) - 2 * Math.log(3)) < 0.05);
  });
});

describe('tarEntries', () => {
  it('reads ustar and GNU archives, and says where one breaks off', () => {
    const long = `${'folder/'.repeat(20)}file`;
    const archive = tar([
      ['short', 'one'],
      [long, 'two'],
      ['empty', ''],
    ]);
    const read = [...tarEntries(archive)].map(({ path, content }) => [path, content.toString()]);
    assert.deepEqual(read, [
      ['short', 'one'],
      [long, 'two'],
      ['empty', ''],
    ]);
    assert.throws(() => [...tarEntries(archive.subarray(0, 514))], /breaks off in “short”/);
  });
});

describe('compose', () => {
  const draft = (file: string, text: string, isTemplate = false) =>
    compose({ file, content: new TextEncoder().encode(text), isTemplate });
  it('keeps subject, display name and main body of a message, and nothing else', () => {
    const mail =
      'Received: from x\nX-Spam: yes\nFrom: "Ada \\"A\\" L" <ada@example.org>\nSubject: =?utf-8?q?Caf=C3=A9?=\n  "open"\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Caf=C3=A9</p>';
    assert.deepEqual(draft('a.eml', mail), {
      format: 'html',
      source: '---\nsubject: "Café \\"open\\""\nfrom: "Ada \\"A\\" L <sender@example.com>"\n---\n<p>Café</p>',
    });
  });
  it('gives a template without a subject a placeholder, which counts for nothing', () => {
    assert.equal(
      draft('a.hbs', '<p>Hello {{name}}</p>', true).source,
      '---\nsubject: "{{ unknown }}"\nfrom: "{{ unknown }} <sender@example.com>"\n---\n<p>Hello {{name}}</p>',
    );
    const own = '---\nsubject: Hello\n---\nHello.';
    assert.equal(draft('a.md', own, true).source, own);
  });
  it('masks hosts and nothing else of an address', () => {
    const source = '<a href="https://a-b.example.net:80/x?y=z">www.example.net/q</a> me@www.example.net';
    assert.equal(
      withHostsMasked({ source, format: 'html' }).source,
      '<a href="https://www.example.com/x?y=z">www.example.com/q</a> me@www.example.net',
    );
  });
});

describe('measuring', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inboxlint-measure-'));
    const datasets = corpus().map(({ name, kind, files, count }) => {
      const packed = gzipSync(tar(files));
      const sha256 = createHash('sha256').update(packed).digest('hex');
      return {
        entry: { name, kind, archive: `${name}.tar.gz`, sha256, archive_bytes: packed.length, count },
        packed,
      };
    });
    for (const { entry, packed } of datasets) await writeFile(join(folder, entry.archive), packed);
    await writeFile(
      join(folder, 'manifest.json'),
      JSON.stringify({ datasets: datasets.map(({ entry }) => entry) }),
    );
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('counts, fits and writes the same bytes each time', async () => {
    const inputs = await readInputs(folder, []);
    const first = await measureInputs(inputs);
    assert.deepEqual(await measureInputs(inputs), first);
    const lexicon = first.get('docs/lexicon.md') ?? '';
    assert.match(lexicon, /^\| act now \| 12 \(100\.0%\) \| 0 \(0\.0%\) \| 1 \| {2}\|$/m);
    assert.match(lexicon, /^## Myths$/m);
    assert.match(first.get('src/core/lexicon/phrase-counts.ts') ?? '', /^act now:12$/m);
    const counts = first.get('src/core/rules/measured-counts.ts') ?? '';
    assert.match(counts, /'urgent-wording': inEnglish\(12, 0\),/);
    assert.match(counts, /spam: \[spam, 12\], legitimate: \[legitimate, 16\]/);
    const weights = first.get('src/core/rules/weights.ts') ?? '';
    assert.ok(Number(/'urgent-wording': ([\d.]+),/.exec(weights)?.[1]) > 0);
    for (const { id } of rules) assert.ok(weights.includes(id), id);
    assert.match(counts, /'link-shortener': /);
    assert.doesNotMatch(counts, /'missing-date': /, 'a header shows how a corpus was collected');
    assert.match(first.get('docs/calibration.svg') ?? '', /^<svg [\s\S]*<\/svg>\n$/);
  });

  it('counts near-duplicates once, and takes the sources that are named', async () => {
    const { samples } = await readInputs(folder, ['letters']);
    assert.deepEqual([...new Set(samples.map(({ source }) => source))], ['letters']);
    assert.equal(samples.filter(({ kind }) => kind === 'spam').length, 12);
    await assert.rejects(readInputs(folder, ['leters']), /no source “leters”; there are: letters, designs/);
  });

  it('says what is wrong with a corpus', async () => {
    const broken = await mkdtemp(join(tmpdir(), 'inboxlint-measure-'));
    const entry = { name: 'a', kind: 'emails', archive: 'a.tar.gz', sha256: 'x', archive_bytes: 4, count: 1 };
    await assert.rejects(readInputs(broken, []), /manifest\.json cannot be read: --corpora names the folder/);
    await writeFile(join(broken, 'manifest.json'), '{');
    await assert.rejects(readInputs(broken, []), /is no manifest/);
    await writeFile(join(broken, 'manifest.json'), '{}');
    await assert.rejects(readInputs(broken, []), /lists no archive/);
    await writeFile(join(broken, 'manifest.json'), JSON.stringify({ datasets: [entry] }));
    await assert.rejects(readInputs(broken, []), /a\.tar\.gz is missing/);
    await writeFile(join(broken, 'a.tar.gz'), 'abc');
    await assert.rejects(readInputs(broken, []), /is truncated: 3 of 4 bytes/);
    await writeFile(join(broken, 'a.tar.gz'), 'abcd');
    await assert.rejects(readInputs(broken, []), /is not the archive that manifest\.json lists/);
    await rm(broken, { recursive: true });
  });
});
