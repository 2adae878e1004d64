import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const ZONE = `$TTL 3600
@ IN SOA ns1 root 1 2 3 4 5
@ IN TXT ( "v=spf1 include:_spf.example.net"
           "ip4:192.0.2.1 -all" )
_dmarc IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@example.com; pct=50"
`;

describe('domain --records', () => {
  it('shows each problem under its line, what --fix does, and the sum', async () => {
    const cwd = await folder({ 'example.com.zone': ZONE });
    const { code, out, err } = await run(['domain', '--records', 'example.com.zone'], { cwd });
    assert.equal(err, '');
    assert.equal(code, 1);
    assert.equal(
      out,
      `example.com.zone

  3:43  error  These strings are joined without a space. Add one at the end of the first.  spf-lost-space
     3 │ @ IN TXT ( "v=spf1 include:_spf.example.net"
       │                                           ^^
         fix: Add a space (--fix does this)

  5:64  warning  “pct” no longer exists, and receivers apply the policy to all email. Remove it.  dmarc-removed-tag
     5 │ _dmarc IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@example.com; pct=50"
       │                                                                ^^^^^^
         try: Remove “pct=50”

1 error, 1 warning (1 fixable with --fix) in 2 records of 1 file.
`,
    );
  });

  it('prints JSON with places, records, fixes and lookups', async () => {
    const terms = 'abcdefgh'.split('').map((name) => `a:${name}.example.org`);
    const cwd = await folder({ 'main.tf': `locals {\n  spf = "v=spf1 ${terms.join(' ')} -all"\n}\n` });
    const { code, out } = await run(['domain', '--records', '--format', 'json', 'main.tf'], { cwd });
    assert.equal(code, 1);
    const { files } = JSON.parse(out);
    const [{ path, records, findings }] = files;
    assert.equal(path, 'main.tf');
    assert.deepEqual(records, [
      {
        kind: 'spf',
        container: 'terraform',
        text: `v=spf1 ${terms.join(' ')} -all`,
        start: { offset: 17, line: 2, column: 9 },
        end: {
          offset: 17 + 2 + 7 + terms.join(' ').length + 5,
          line: 2,
          column: 23 + terms.join(' ').length,
        },
      },
    ]);
    const [{ rule, severity, evidence, lookups, tree, docs }] = findings;
    assert.deepEqual(
      [rule, severity, evidence, lookups, docs],
      ['spf-too-many-lookups', 'warning', 'a:h.example.org', 8, 'docs/rules/spf-too-many-lookups.md'],
    );
    assert.deepEqual(tree.at(-1), { term: 'a:h.example.org', lookups: 1 });
  });

  it('is silent but for the sum where nothing is wrong, and says how it went by its exit code', async () => {
    const cwd = await folder({
      'good.zone': '@ IN TXT "v=spf1 -all"\n',
      'advice.zone': '@ IN TXT "v=spf1 mx ?all"\n',
    });
    const { code, out } = await run(['domain', '--records', 'good.zone'], { cwd });
    assert.deepEqual([code, out], [0, 'No problems in 1 record of 1 file.\n']);
    assert.equal((await run(['domain', '--records', 'advice.zone'], { cwd })).code, 0);
  });

  it('fixes files without changing another byte, and then has nothing left to fix', async () => {
    const cwd = await folder({ 'example.com.zone': `\uFEFF; \u00FC\r\n${ZONE}` });
    const { code, out } = await run(['domain', '--records', '--fix', '.'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /^example\.com\.zone {2}1 problem fixed\n/);
    assert.match(out, /\n1 problem fixed\.\n1 warning in 2 records of 1 file\.\n$/);
    assert.equal(
      await readFile(join(cwd, 'example.com.zone'), 'utf8'),
      `\uFEFF; \u00FC\r\n${ZONE.replace('example.net"', 'example.net "')}`,
    );
  });

  it('finds what holds records in folders, but not what is ignored or installed', async () => {
    const record = 'v=spf1 +all';
    const cwd = await folder({
      '.gitignore': 'old/\n',
      '.inboxlintrc.json': '{ "ignore": ["drafts/**"] }',
      'drafts/a.zone': `@ TXT "${record}"`,
      'old/a.zone': `@ TXT "${record}"`,
      'node_modules/a/a.zone': `@ TXT "${record}"`,
      'zones/example.com.yaml': `'':\n  type: TXT\n  value: ${record}\n`,
      'infra/main.tf': `locals { spf = "${record}" }`,
      'infra/app.ts': `const spf = '${record}';`,
      'compose.yaml': 'services: {}\n',
    });
    const { code, out } = await run(['domain', '--records', '.'], { cwd });
    assert.equal(code, 1);
    const named = out.split('\n').filter((line) => /^\S+\.(?:zone|yaml|tf|ts)$/.test(line));
    assert.deepEqual(named, ['infra/main.tf', 'zones/example.com.yaml']);
  });

  it('answers the lookups of one file from another', async () => {
    const cwd = await folder({
      'example.com.zone': '@ IN TXT "v=spf1 a mx ptr include:_spf.example.net -all"\n',
      'example.net.zone':
        '_spf IN TXT "v=spf1 a mx a:a.example.net a:b.example.net a:c.example.net a:d.example.net a:e.example.net -all"\n',
    });
    const { out } = await run(['domain', '--records', '.'], { cwd });
    assert.match(out, /This record causes 11 DNS lookups, and receivers stop at 10\./);
    assert.match(out, /└ include:_spf\.example\.net {2}8\n/);
  });

  it('reads the standard input, and fixes nothing there', async () => {
    const { code, out } = await run(['domain', '--records', '-'], { input: '"v=spf1 " "mx +all"\n' });
    assert.equal(code, 1);
    assert.match(out, /^-\n\n {2}1:15 {2}error .* spf-pass-all\n/);
    const { code: refused, err } = await run(['domain', '--records', '--fix', '-'], { input: 'v=spf1 -all' });
    assert.equal(refused, 2);
    assert.match(err, /--fix changes files\. Leave out “-”\./);
  });

  it('refuses by its name what it doesn’t read, and goes on with the rest', async () => {
    const cwd = await folder({ 'a.json': '{}', 'b.zone': '@ TXT "v=spf1 -all"', 'c.zone': '\0' });
    const { code, out, err } = await run(['domain', '--records', 'a.json', 'b.zone', 'c.zone', 'd.zone'], {
      cwd,
    });
    assert.equal(code, 2);
    assert.match(err, /^error {2}a\.json: it is no format that records are read from/m);
    assert.match(err, /^error {2}c\.zone: it is not a text file/m);
    assert.match(err, /^error {2}d\.zone: no such file or folder/m);
    assert.match(out, /No problems in 1 record of 1 file\./);
  });

  it('follows the configuration of a file’s folder, and options on top', async () => {
    const cwd = await folder({
      '.inboxlintrc.json':
        '{ "rules": { "spf-pass-all": "info" }, "overrides": [{ "files": ["old/**"], "rules": { "spf-pass-all": "off" } }] }',
      'a.zone': '@ TXT "v=spf1 +all"',
      'old/a.zone': '@ TXT "v=spf1 +all"',
    });
    const { code, out } = await run(['domain', '--records', '.'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /1 of advice in 2 records of 2 files\./);
    const { code: strict } = await run(['domain', '--records', '--rule', 'spf-pass-all:error', '.'], { cwd });
    assert.equal(strict, 1);
    assert.equal((await run(['domain', '--records', '--no-config', 'old/a.zone'], { cwd })).code, 1);
  });

  it('tells what is wrong in a configuration, with the rule that was meant', async () => {
    const cwd = await folder({
      '.inboxlintrc.json': '{ "rules": { "spf-pas-all": "off" } }',
      'a.zone': '@ TXT "v=spf1 +all"',
    });
    const { code, err } = await run(['domain', '--records', 'a.zone'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /There is no rule “spf-pas-all”; did you mean “spf-pass-all”\?/);
  });

  it('says how it is used', async () => {
    const { code, err } = await run(['domain', '--records']);
    assert.equal(code, 2);
    assert.match(err, /Name files or folders with records/);
    const { code: helped, out } = await run(['domain', '--help']);
    assert.equal(helped, 0);
    assert.match(out, /inboxlint domain --records/);
    for (const line of out.split('\n')) assert.ok(line.length <= 88, line);
  });
});
