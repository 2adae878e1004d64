import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { globSync } from 'tinyglobby';
import { buildAll } from '../../tools/build/build.ts';
import { stageNpmPackage } from '../../tools/build/npm-package.ts';
import { LanguageClient } from '../support/language-client.ts';

const CONSUMER = `import { applyFixes, type CheckOptions, type Config, check, checkFile, type Edit, explainRule, type Finding, type Fix, fixAll, type LoadedConfig, loadConfig, type Message, type Report, render, safeFixes, type Span } from 'inboxlint';

// What docs/library.md promises of the types.
type Promised = {
  readonly report: Pick<Report, 'score' | 'level' | 'points' | 'likelihood' | 'groups' | 'findings' | 'omitted' | 'language' | 'refused' | 'returned'>;
  readonly finding: Pick<Finding, 'rule' | 'group' | 'severity' | 'span' | 'also' | 'evidence' | 'message' | 'fixes' | 'points' | 'worth'>;
  readonly fix: Pick<Fix, 'title' | 'edits' | 'safe'>;
  readonly edit: Pick<Edit, 'span' | 'text'>;
  readonly config: Pick<Config, 'extends' | 'rules' | 'phrases' | 'require' | 'overrides'>;
  readonly loaded: Pick<LoadedConfig, 'config' | 'path' | 'files' | 'problems'>;
  readonly options: Pick<CheckOptions, 'format' | 'dialect' | 'bytes' | 'config' | 'limit'>;
};
export function level({ report, finding, edit, options }: Promised): string {
  const span: Span = edit.span ?? finding.span;
  const title: Message | undefined = finding.fixes[0]?.title;
  return \`\${report.level} \${span.start} \${options.format} \${title && render(title)}\`;
}
export const explained: Promise<readonly (string | undefined)[]> = checkFile('a.html', { config: false })
  .then(({ report }) => report.findings.map(({ rule }) => explainRule(rule)?.why));

async function run(source: string): Promise<readonly string[]> {
  const { config, problems } = await loadConfig('.');
  const report: Report = check(source, { format: 'html', config });
  const words: (finding: Finding) => string = ({ message, span }) => \`\${span.start}: \${render(message)}\`;
  const fixed: string = applyFixes(source, safeFixes(report)) + fixAll(source, { format: 'html' });
  return [...problems.map(({ span, message }) => \`\${span.start} \${render(message)}\`), ...report.findings.map(words), fixed];
}
run('<p>Wow!!</p>');
fixAll('<Html>Wow!!</Html>', { format: 'jsx' });
// @ts-expect-error: there is no such format.
check('', { format: 'docx' });
`;
/** Pages that are read in the repository alone. */
const OF_REPOSITORY =
  /(?:architecture|parity|coverage|lexicon|measured|decisions\/|README|SECURITY|CONTRIBUTING)/;
const SETTINGS = {
  compilerOptions: {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023'],
    types: [],
  },
  files: ['main.ts'],
};

describe('the packed library', () => {
  let home = '';
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'inboxlint-package-'));
    const [stage, consumer] = [join(home, 'stage'), join(home, 'consumer')];
    mkdirSync(stage);
    mkdirSync(consumer);
    await buildAll(join(home, 'dist'));
    stageNpmPackage(stage, join(home, 'dist'));
    const { stdout } = run('npm', ['pack', '--silent', '--offline', '--pack-destination', home], stage);
    writeFileSync(join(consumer, 'package.json'), '{ "type": "module", "private": true }');
    run(
      'npm',
      ['install', '--silent', '--offline', '--no-audit', '--no-fund', join(home, stdout.trim())],
      consumer,
    );
    writeFileSync(join(consumer, 'main.ts'), CONSUMER);
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(SETTINGS));
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  it('has types that a strict project compiles with nothing else installed', () => {
    const { stdout } = run(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc')],
      join(home, 'consumer'),
    );
    assert.equal(stdout, '');
  });

  it('is what a package should be', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(home, 'stage'), strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('brings its command, with the language server, and links that lead somewhere', async () => {
    const installed = join(home, 'consumer/node_modules/inboxlint');
    const { stdout } = run(process.execPath, [join(installed, 'dist/cli.js'), '--version'], home);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
    const client = new LanguageClient(join(installed, 'dist/cli.js'), home);
    const problems = client
      .start(home)
      .then(() => client.published(client.open(join(home, 'a.eml'), 'Subject: x\n\nWow!!', 'eml')));
    assert.ok((await problems).diagnostics.some(({ code }) => code === 'repeated-punctuation'));
    assert.equal(await client.stop(), 0);
    for (const page of ['README.md', ...globSync('docs/*.md', { cwd: installed })]) {
      const text = readFileSync(join(installed, page), 'utf8');
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)\s]*)?\)/g)) {
        if (!OF_REPOSITORY.test(link))
          assert.ok(existsSync(join(installed, page, '..', link)), `${page}: ${link}`);
      }
    }
  });

  it('carries the licence of each package in it, whole', () => {
    const notices = readFileSync(join(home, 'stage/dist/third-party-notices.txt'), 'utf8');
    const [, ...sections] = notices.split(/^-{78}\n/m);
    assert.ok(sections.length > 50);
    // The shortest in use, MIT-0, has 900 characters; what names a licence only has a dozen.
    for (const section of sections) assert.ok(section.length > 800, section);
    const franc = sections.find((section) => section.startsWith('franc-min'));
    assert.match(franc ?? '', /Copyright \(c\)[\s\S]*WITHOUT WARRANTY OF ANY KIND/);
    const suffixes = sections.find((section) => section.startsWith('Public Suffix List'));
    assert.match(suffixes ?? '', /Mozilla Public License Version 2\.0[\s\S]*Exhibit B/);
  });

  it('checks drafts, a component too', () => {
    const drafts = [
      ['text', 'Wow!!'],
      ['jsx', 'export default () => <b>Wow!!</b>;'],
    ];
    for (const [format, draft] of drafts) {
      const script = `import { check } from 'inboxlint'; console.log(check('${draft}', { format: '${format}' }).findings[0].rule)`;
      const { stdout } = run(process.execPath, ['--input-type=module', '-e', script], join(home, 'consumer'));
      assert.equal(stdout, 'repeated-punctuation\n');
    }
  });
});

function run(program: string, args: readonly string[], cwd: string) {
  const done = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
  });
  assert.equal(done.status, 0, `${program} ${args.join(' ')}: ${done.stdout}${done.stderr}`);
  return done;
}
