import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Parser } from 'htmlparser2';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const CATALOG = 'locales/en.yml';
/** Two messages with one problem in common, of which the second has more. */
const YAML = `en:
  first:
    subject: Monday
    body: "Hello Anna,\\nsee you!!!"
  second:
    subject: Tuesday
    body: "Hello Ben,\\nsee you!!! Act now!!!"
  menu: Home!!!
`;
const FILES = {
  '.inboxlintrc.json': JSON.stringify({
    catalogs: [{ files: 'locales/**', subject: '**.subject', body: '**.body' }],
  }),
  [CATALOG]: YAML,
};
const KEYS = ['en.first', 'en.second'];
/** Where the three dots of exclamation stand, by lines. */
const LINES = [4, 7, 7];

async function written(format: string, ...options: readonly string[]): Promise<string> {
  const rule = '--rule=repeated-punctuation:error';
  return (await run([`--format=${format}`, rule, ...options, '.'], { cwd: await folder(FILES) })).out;
}

function elements(xml: string) {
  const found: { readonly name: string; readonly values: Readonly<Record<string, string>> }[] = [];
  const onopentag = (name: string, values: Readonly<Record<string, string>>) => found.push({ name, values });
  new Parser({ onopentag }, { xmlMode: true }).end(xml);
  return found;
}

interface SarifResult {
  readonly ruleId: string;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly index: number; readonly uri: string };
      readonly region: { readonly startLine: number };
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface SarifRun {
  readonly results: readonly SarifResult[];
  readonly artifacts: readonly { readonly properties: { readonly score: number } }[];
}

describe('a catalog in reports', () => {
  it('is one artifact in SARIF, with the score of its worst message, and results say their keys', async () => {
    const { runs }: { readonly runs: readonly [SarifRun] } = JSON.parse(await written('sarif'));
    const [{ results, artifacts }] = runs;
    const { drafts }: { readonly drafts: readonly { readonly score: number }[] } = JSON.parse(
      await written('json'),
    );
    assert.deepEqual(
      artifacts.map(({ properties }) => properties.score),
      [Math.max(...drafts.map(({ score }) => score))],
    );
    const marks = results.filter(({ ruleId }) => ruleId === 'repeated-punctuation');
    assert.deepEqual(
      marks.map(({ locations: [place] }) => [
        place?.physicalLocation.artifactLocation.uri,
        place?.physicalLocation.artifactLocation.index,
        place?.physicalLocation.region.startLine,
        place?.logicalLocations[0]?.fullyQualifiedName,
      ]),
      LINES.map((line) => [CATALOG, 0, line, line === 4 ? KEYS[0] : KEYS[1]]),
    );
    const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    assert.equal(new Set(prints).size, prints.length);
  });

  it('has no two fingerprints alike for GitLab', async () => {
    const entries: readonly { readonly fingerprint: string; readonly location: { readonly path: string } }[] =
      JSON.parse(await written('gitlab'));
    assert.ok(entries.length >= LINES.length);
    assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, entries.length);
    assert.ok(entries.every(({ location }) => location.path === CATALOG));
  });

  it('has no two fingerprints alike where two messages have one key', async () => {
    const files = {
      ...FILES,
      [CATALOG]: `welcome:\n  subject: Monday\n  body: "See you!!!"\nwelcome.body: "See you!!!"\n`,
    };
    const cwd = await folder(files);
    const gitlab: readonly { readonly fingerprint: string }[] = JSON.parse(
      (await run(['--format=gitlab', '.'], { cwd })).out,
    );
    const marks = gitlab.map(({ fingerprint }) => fingerprint);
    assert.ok(marks.length >= 2);
    assert.equal(new Set(marks).size, marks.length);
  });

  it('is one file for Checkstyle, and a suite a message for JUnit', async () => {
    const files = elements(await written('checkstyle')).filter(({ name }) => name === 'file');
    assert.deepEqual(
      files.map(({ values }) => values.name),
      [CATALOG],
    );
    const suites = elements(await written('junit')).filter(({ name }) => name === 'testsuite');
    assert.deepEqual(
      suites.map(({ values }) => values.name),
      KEYS.map((key) => `${CATALOG}: ${key}`),
    );
  });

  it('is named by lines where nothing else is said, and by keys where a message fails as a whole', async () => {
    const lines = (await written('unix')).split('\n').filter((line) => line.includes('repeated-punctuation'));
    assert.deepEqual(
      lines.map((line) => Number(line.split(':')[1])),
      LINES,
    );
    const annotations = (await written('github', '--fail-on=0')).split('\n');
    for (const key of KEYS)
      assert.ok(
        annotations.some((line) => line.includes(`file=${CATALOG},`) && line.includes(`${key}: The`)),
      );
  });
});

describe('a catalog with --cache', () => {
  for (const format of ['json', 'pretty'])
    it(`is reported as without, and not checked again: ${format}`, async () => {
      const cwd = await folder(FILES);
      const args = [`--format=${format}`, '--verbose', '.'];
      const fresh = await run(args, { cwd });
      assert.deepEqual(await run(['--cache', ...args], { cwd }), fresh);
      assert.deepEqual(await run(['--cache', ...args], { cwd }), fresh);
      const place = join(cwd, '.inboxlintcache');
      await writeFile(place, (await readFile(place, 'utf8')).replaceAll('instead of', 'KEPT'));
      const kept = await run(['--cache', '--format=unix', '.'], { cwd });
      assert.match(kept.out, /KEPT/);
    });

  it('is checked again where the configuration finds other messages in it', async () => {
    const cwd = await folder(FILES);
    await run(['--cache', '.'], { cwd });
    await writeFile(
      join(cwd, '.inboxlintrc.json'),
      JSON.stringify({ catalogs: [{ files: 'locales/**', body: 'en.first.body' }] }),
    );
    const { out } = await run(['--cache', '--format=json', '.'], { cwd });
    assert.deepEqual(
      JSON.parse(out).drafts.map(({ key }: { readonly key: string }) => key),
      ['en.first.body'],
    );
  });

  it('is fixed all the same', async () => {
    const cwd = await folder(FILES);
    await run(['--cache', '.'], { cwd });
    await run(['--cache', '--fix', '.'], { cwd });
    const fixed = await readFile(join(cwd, CATALOG), 'utf8');
    assert.doesNotMatch(fixed.replace('Home!!!', ''), /!!!/);
    assert.match(fixed, /Home!!!/);
  });
});

describe('a catalog with suppressions', () => {
  it('counts a rule over all its messages, and shows all of it once there is one more', async () => {
    const cwd = await folder(FILES);
    await run(['--suppress-all', '.'], { cwd });
    const counts = JSON.parse(await readFile(join(cwd, 'inboxlint-suppressions.json'), 'utf8'));
    assert.deepEqual(Object.keys(counts), [CATALOG]);
    assert.deepEqual(counts[CATALOG]['repeated-punctuation'], { count: LINES.length });
    assert.equal((await run(['--format=unix', '.'], { cwd })).out, '');
    const { drafts } = JSON.parse((await run(['--format=json', '.'], { cwd })).out);
    assert.ok(drafts.every(({ suppressed }: { readonly suppressed: number }) => suppressed > 0));
    await writeFile(join(cwd, CATALOG), YAML.replace('Anna,', 'Anna!!!'));
    const { out } = await run(['--format=unix', '.'], { cwd });
    assert.equal(out.match(/repeated-punctuation/g)?.length, LINES.length + 1);
  });
});

describe('a catalog with --fix-dry-run', () => {
  it('is left as it is, and its patch makes of it what --fix does', async () => {
    const [cwd, other] = [await folder(FILES), await folder(FILES)];
    const { out } = await run(['--fix-dry-run', '.'], { cwd });
    assert.equal(await readFile(join(cwd, CATALOG), 'utf8'), YAML);
    await run(['--fix', '.'], { cwd: other });
    const { status, stderr } = spawnSync('git', ['apply'], { cwd, input: out, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    const patched = await readFile(join(cwd, CATALOG), 'utf8');
    assert.equal(patched, await readFile(join(other, CATALOG), 'utf8'));
    assert.notEqual(patched, YAML);
  });
});
