import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configFor, parseConfig, readSettings, render } from '../../../src/core/index.ts';
import { checkRecords } from '../../../src/core/records/index.ts';

const SOURCE = 'v=spf1 mx ptr +all';

/** What is reported of a record, with its severity, under a configuration for the file. */
function reported(source: string, path = 'spf.txt'): readonly string[] {
  const { config } = parseConfig(source);
  const { rules } = configFor(config, path);
  return checkRecords(SOURCE, { path, rules }).findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('rules about DNS records in a configuration', () => {
  it('are set like any other', () => {
    assert.deepEqual(reported('{}'), ['spf-ptr warning', 'spf-pass-all error']);
    assert.deepEqual(reported('{ "rules": { "spf-ptr": "off", "spf-pass-all": "info" } }'), [
      'spf-pass-all info',
    ]);
    assert.deepEqual(reported('{ "rules": { "spf-ptr": { "severity": "error" } } }'), [
      'spf-ptr error',
      'spf-pass-all error',
    ]);
  });

  it('are set for some files', () => {
    const config = '{ "overrides": [{ "files": ["old/**"], "rules": { "spf-ptr": "off" } }] }';
    assert.deepEqual(reported(config, 'old/spf.txt'), ['spf-pass-all error']);
    assert.deepEqual(reported(config).length, 2);
  });

  it('have no options, and names that are told when they are misspelt', () => {
    const { problems } = parseConfig(
      '{ "rules": { "spf-ptrr": "off", "dkim-testing": { "maximum": 1 }, "mx-alias-target": "no" } }',
    );
    assert.deepEqual(
      problems.map(({ message }) => render(message)),
      [
        'There is no rule “spf-ptrr”; did you mean “spf-ptr”?',
        'There is no option “maximum”.',
        '“mx-alias-target” must be one of: off, info, warning, error.',
      ],
    );
    assert.deepEqual(readSettings({ rules: { 'spf-ptr': 'off' } }).problems, []);
  });
});
