import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wantedAfter } from '../../src/vscode/editor/directive-words.ts';

describe('what completes a directive', () => {
  it('is a command behind its beginning, in a comment of any language', () => {
    assert.deepEqual(wantedAfter('<!-- inboxlint-'), { kind: 'command', typed: 10, named: [] });
    assert.deepEqual(wantedAfter('{{!-- inboxlint-disable-n'), { kind: 'command', typed: 19, named: [] });
    for (const sign of [
      ...['<!-- ', '{{! ', '{{-- ', '{# ', '{* ', '{% comment %} ', '{{- /* ', '<%# ', '<?php // ', '<#-- '],
      ...['[#-- ', '@* ', '#* ', '# ', '[//]: # ('],
    ]) {
      assert.deepEqual(wantedAfter(`${sign}inbox`), { kind: 'command', typed: 5, named: [] }, sign);
    }
  });

  it('is a rule behind a command, less those that are named', () => {
    assert.deepEqual(wantedAfter('<!-- inboxlint-disable '), { kind: 'rule', typed: 0, named: [] });
    assert.deepEqual(wantedAfter('{# inboxlint-disable-line shou'), { kind: 'rule', typed: 4, named: [] });
    assert.deepEqual(wantedAfter('# inboxlint-enable shouting, long-'), {
      kind: 'rule',
      typed: 5,
      named: ['shouting'],
    });
    assert.deepEqual(wantedAfter('<!-- inboxlint-disable shouting,')?.named, ['shouting']);
  });

  it('is nothing in the reason, behind the comment, behind a command that is none, and in text', () => {
    for (const line of [
      '<!-- inboxlint-disable shouting -- our band ',
      '<!-- inboxlint-disable shouting --> ',
      '{# inboxlint-disable shouting #} ',
      '{* inboxlint-disable shouting *} ',
      '#* inboxlint-disable shouting *# ',
      '<?php // inboxlint-disable shouting ?> ',
      '<!-- inboxlint-silence ',
      'Write to inbox',
      '<!-- a box',
      '',
    ]) {
      assert.equal(wantedAfter(line), undefined, line);
    }
  });
});
