import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig, render, rules } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import type { Retired } from '../../../src/core/rules/retired.ts';
import { Directives } from '../../../src/core/suppress/directives.ts';
import { ruleSettingsSchema } from '../../../tools/generate/schema/rule-settings.ts';

const GONE: Retired = { 'zestful-prose': 'shouting', 'odd-words': null };
const ids = rules.map(({ id }) => id);

function faults(directive: string): string[] {
  const draft = readDraft(`<p>Hello</p><!-- ${directive} --><p>Bye</p>`, 'html');
  return new Directives(draft, ids, GONE).faults().map(({ message }) => render(message));
}

describe('the id of a rule that is retired', () => {
  it('is no mistake in a configuration, and changes nothing', () => {
    const { config, problems } = parseConfig(
      '{ "rules": { "zestful-prose": "off", "odd-words": { "severity": "error" } } }',
      GONE,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules, {});
  });

  it('is not proposed for one that is misspelt', () => {
    const { problems } = parseConfig('{ "rules": { "zestful-pros": "off" } }', GONE);
    assert.deepEqual(
      problems.map(({ message }) => render(message)),
      ['There is no rule “zestful-pros”.'],
    );
  });

  it('is told in a directive, with the rule that took its place', () => {
    assert.deepEqual(faults('inboxlint-disable zestful-prose'), [
      'The rule “zestful-prose” was replaced. Use “shouting”.',
    ]);
    assert.deepEqual(faults('inboxlint-disable odd-words'), [
      'The rule “odd-words” no longer exists. Remove it.',
    ]);
    assert.deepEqual(faults('inboxlint-disable constructor'), ['There is no rule “constructor”.']);
  });

  it('is known to completion as one that has no effect', () => {
    const schema = JSON.stringify(ruleSettingsSchema({}, GONE));
    assert.ok(schema.includes('"zestful-prose":{"deprecationMessage":"Replaced by shouting."}'));
  });
});
