import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isLegitimate } from '../../tools/test/skips.ts';
import { withoutCorpora } from '../support/corpora.ts';
import { withoutDeliverability } from '../support/deliverability.ts';

const TESTS = `const { describe, it } = require('node:test');
it('runs', () => {});
it('breaks', () => { throw new Error('broken'); });
it('waits', { skip: 'no server' }, () => {});
it('gives up', (test) => test.skip());
it('is to come', { todo: 'later' }, () => {});
describe('all of these', { skip: 'no disk' }, () => { it('is one', () => {}); });
`;

describe('tests that are left out', () => {
  it('are counted with their reasons, whole suites too', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'inboxlint-skips-'));
    test.after(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'a.test.cjs');
    writeFileSync(file, TESTS);
    const args = ['--test', '--test-reporter=./tools/test/count-reporter.mjs', file];
    // Without it, Node takes a run within a run for one of its own parts.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    assert.deepEqual(JSON.parse(stdout), {
      passed: 1,
      failed: 1,
      skips: [
        { test: 'waits', reason: 'no server' },
        { test: 'gives up', reason: '' },
        { test: 'is to come', reason: 'later' },
        { test: 'all of these', reason: 'no disk' },
      ],
    });
  });

  it('may be so for a reason that is known and true of the machine, and for no other', () => {
    const may = (reason: string) => isLegitimate({ test: 'any', reason });
    assert.equal(may('INBOXLINT_CORPORA is not set'), withoutCorpora !== false);
    assert.equal(may('INBOXLINT_DELIVERABILITY is not set'), withoutDeliverability !== false);
    assert.equal(may('Windows has no file modes'), process.platform === 'win32');
    for (const reason of ['', 'no server', 'toString']) assert.equal(may(reason), false, reason);
  });
});
