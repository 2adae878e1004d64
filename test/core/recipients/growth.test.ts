import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkRecipients } from '../../../src/core/recipients/check-recipients.ts';
import { fixRecipients } from '../../../src/core/recipients/fix-recipients.ts';
import { StepCounter } from '../../../tools/fuzz/steps.ts';

const SMALL = 32 * 1024;
const TIMES = 4;
/** What tables and limits add to a growth in step with the length. */
const SLACK = 1.3;

/** Lists that have more of something than anybody types; `row` makes one of many pieces. */
const HOSTILE: Readonly<
  Record<string, { readonly head?: string; readonly piece: (index: number) => string }>
> = {
  addresses: { head: 'email\n', piece: (index) => `u${index}@garden-chairs${index}.com\n` },
  'domains near a provider’s': { head: 'email\n', piece: (index) => `u@hotmai${(index % 900) + 100}l.com\n` },
  'one address again and again': { head: 'email\n', piece: () => 'anna@gmail.com\n' },
  'aliases of one mailbox': { head: 'email\n', piece: (index) => `anna+${index}@gmail.com\n` },
  'mailboxes in one cell': { head: 'email\n"', piece: (index) => `u${index}@gmail.con; ` },
  'mailboxes on one line': { piece: (index) => `Anna <u${index}@gmail.con>, ` },
  'quotes that close nothing': { head: 'email\n', piece: () => '"a' },
  'quotes and delimiters': { head: 'email\n', piece: () => '",' },
  'spaces behind quotes': { head: 'email\n', piece: () => '"            ' },
  'quotes on lines': { piece: () => '"a@b.com" "\n' },
  'at signs': { head: 'email\n', piece: () => '@' },
  'spaces between at signs': { head: 'email\n', piece: () => '@  ' },
  'dots behind an at sign': { head: 'email\na@', piece: () => '.' },
  'labels of one domain': { head: 'email\na@', piece: () => 'a.' },
  'invisible characters': { head: 'email\n', piece: () => '\u200B\u00A0' },
  'words and “at”': { head: 'email\n', piece: () => 'anna at ' },
  'empty lines': { piece: () => '\n' },
  'cells of one row': { head: 'email\n', piece: () => 'a@b.con,' },
  brackets: { piece: () => '<a' },
};

describe('the work of checking a list', () => {
  const counter = new StepCounter();
  before(() => counter.start());
  after(() => counter.stop());

  for (const [name, { head = '', piece }] of Object.entries(HOSTILE)) {
    for (const path of ['recipients.csv', 'a.recipients']) {
      it(`grows with the length: ${name}, in ${path}`, async () => {
        const make = (length: number) => {
          let source = head;
          for (let index = 0; source.length < length; index++) source += piece(index);
          return source;
        };
        const work = (source: string) => {
          checkRecipients(source, { path });
          fixRecipients(source, { path });
        };
        const [small, large] = [make(SMALL), make(TIMES * SMALL)];
        // Tables are made once.
        work(large);
        const few = await counter.countOf(() => work(small));
        const many = await counter.countOf(() => work(large));
        assert.ok(few > 0);
        assert.ok(
          many <= SLACK * TIMES * few,
          `${few} steps became ${many} where it is ${TIMES} times as long`,
        );
      });
    }
  }
});
