import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { RECORD_READERS } from '../../tools/fuzz/record-oracles.ts';
import { type FuzzedKind, RECORD_PIECES } from '../../tools/fuzz/record-pieces.ts';
import { StepCounter } from '../../tools/fuzz/steps.ts';

const KINDS: readonly FuzzedKind[] = ['spf', 'dmarc', 'dkim', 'mta-sts', 'tls-rpt'];

describe('the reading of a record', () => {
  const SMALL = 4096;
  const TIMES = 4;
  const SLACK = 1.3;
  const counter = new StepCounter();
  before(() => counter.start());
  after(() => counter.stop());

  const MARKS = [
    'a',
    ' ',
    '=',
    ';',
    ',',
    ',a',
    ':',
    '.',
    '/',
    '//',
    '%',
    '%{',
    '%{d}',
    '“',
    '"',
    'p= ',
    ' p=',
    ';=',
    'a ',
    '- ',
    '!',
    '\u00A0',
    'é',
  ];
  for (const kind of KINDS) {
    it(`takes steps in step with its length: ${kind}`, async () => {
      const read = RECORD_READERS[kind];
      const { first, sound, faulty } = RECORD_PIECES[kind];
      for (const part of [...MARKS, ...sound, ...faulty]) {
        const text = (units: number) => `${first[0]} ${part.repeat(Math.ceil(units / part.length))}`;
        const few = await counter.countOf(() => read(text(SMALL)));
        const many = await counter.countOf(() => read(text(TIMES * SMALL)));
        assert.ok(few > 0);
        assert.ok(many <= SLACK * TIMES * few + 200, `${JSON.stringify(part)}: ${few} steps became ${many}`);
      }
    });
  }
});
