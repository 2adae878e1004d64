import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

describe('a team’s own words on the command line', () => {
  it('are read from a package and its text file, reported, and fixed', async () => {
    const cwd = await folder({
      'node_modules/@acme/email/.inboxlintrc.json':
        '{ "phrases": [{ "file": "voice.txt", "severity": "error" }], "require": [{ "find": "Acme Ltd" }] }',
      'node_modules/@acme/email/voice.txt': '# Voice\ncheap -> affordable\n',
      'app/.inboxlintrc.json': '{ "extends": "@acme/email" }',
      'app/emails/a.html': '<body><p>One cheap chair, <b>ch</b>eap too.</p></body>',
    });
    const app = join(cwd, 'app');
    const { code, out, err } = await run(['emails/a.html'], { cwd: app });
    assert.equal(err, '');
    assert.equal(code, 1, 'an error fails the run');
    assert.match(out, /Use “affordable” instead of “cheap”\. +team-phrase/);
    assert.match(out, /The text “Acme Ltd” is missing\./);
    await run(['--fix', 'emails/a.html'], { cwd: app });
    assert.equal(
      await readFile(join(app, 'emails/a.html'), 'utf8'),
      '<body><p>One affordable chair, <b>ch</b>eap too.</p></body>',
    );
  });

  it('have the problems of their file shown at its lines', async () => {
    const cwd = await folder({
      '.inboxlintrc.json': '{ "phrases": "voice.txt" }',
      'voice.txt': 'cheap\n!!\n',
      'a.txt': 'Hi',
    });
    const { code, err } = await run(['a.txt'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^error {2}voice\.txt:2:1: This phrase has no letter or digit, so/);
  });
});
