import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const CONFIG = JSON.stringify({
  catalogs: [{ files: 'locales/**', subject: '**.subject', body: '**.{body,body_html}' }],
  overrides: [{ files: ['locales/de.json'], rules: { 'subject-punctuation': 'off' } }],
});
const EN = `en:
  # Sent on the first day
  welcome:
    subject: 'It''s on!!!'
    body_html: "<p>Hello %{name}</p>\\n<p>Buy now!!!</p>"
  menu: Home!!!
`;
const FILES = {
  '.inboxlintrc.json': CONFIG,
  'locales/en.yml': EN,
  'locales/de.json': '{"reset": {"subject": "Neu!!!", "body": "Hallo {{name}}"}}',
  'locales/fr/mail.po': 'msgid "promo.subject"\\nmsgstr "Gagnez!!!"\\n'.replaceAll('\\n', '\n'),
  'locales/none.yml': 'en:\n  menu: Home!!!\n',
};

interface DraftEntry {
  readonly path: string;
  readonly key?: string;
  readonly format: string;
  readonly language?: string;
  readonly findings: readonly { readonly rule: string; readonly start: { readonly offset: number } }[];
}

async function entries(cwd: string, ...args: readonly string[]): Promise<readonly DraftEntry[]> {
  const { out } = await run(['--format=json', ...args], { cwd });
  const report: { readonly drafts: readonly DraftEntry[] } = JSON.parse(out);
  return report.drafts;
}

describe('catalogs on the command line', () => {
  it('are found in folders, with an entry for each message', async () => {
    const drafts = await entries(await folder(FILES), '.');
    assert.deepEqual(
      drafts.map(({ path, key, format, language }) => [path, key, format, language]),
      [
        ['locales/de.json', 'reset', 'text', 'de'],
        ['locales/en.yml', 'en.welcome', 'html', 'en'],
        ['locales/fr/mail.po', 'promo.subject', 'text', 'fr'],
      ],
    );
    // An override about a catalog is one about its messages.
    assert.deepEqual(drafts[0]?.findings, []);
    const places = drafts[1]?.findings.map(({ start }) => EN.slice(start.offset, start.offset + 3));
    assert.ok(places?.includes('!!!'));
    const { out } = await run(['.'], { cwd: await folder(FILES) });
    assert.match(out, /locales\/en\.yml: en\.welcome/);
    assert.match(out, /1 other file skipped: 1 not email/);
  });

  it('are fixed in place, and nothing else in them', async () => {
    const cwd = await folder(FILES);
    const { out } = await run(['--fix', 'locales/en.yml'], { cwd });
    const fixed = EN.replace("on!!!'", "on'").replace('now!!!', 'now!');
    assert.equal(await readFile(join(cwd, 'locales/en.yml'), 'utf8'), fixed);
    assert.match(out, /2 problems fixed/);
  });

  it('are read from the standard input by the name they are given', async () => {
    const cwd = await folder(FILES);
    const { out } = await run(['--stdin', '--stdin-filename', 'locales/new.yml', '--fix'], {
      cwd,
      input: EN,
    });
    assert.match(out, /subject: 'It''s on'\n/);
  });

  it('are named by globs', async () => {
    const drafts = await entries(await folder(FILES), 'locales/*.json');
    assert.deepEqual(
      drafts.map(({ path }) => path),
      ['locales/de.json'],
    );
  });

  it('are no drafts where no configuration names them, which is said with what to do', async () => {
    const { '.inboxlintrc.json': _, ...others } = FILES;
    const { code, err } = await run(['locales/en.yml'], { cwd: await folder(others) });
    assert.equal(code, 2);
    assert.match(err, /can’t read \.yml files as emails\. .*list it under “catalogs” in \.inboxlintrc\.json/);
  });

  it('are not read where they are too large, which is said', async () => {
    const cwd = await folder({
      ...FILES,
      'locales/big.json': JSON.stringify({ subject: 'a'.repeat(1024 * 1024) }),
      'locales/many.json': JSON.stringify(
        Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`a${at}`, { body: 'Hello' }])),
      ),
    });
    const { code, err } = await run(['locales/big.json', 'locales/many.json'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /big\.json: .*larger than 1 MB/);
    assert.match(err, /many\.json: .*more than 5,000 email texts/);
  });
});
