import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { RuleId } from '../../src/core/index.ts';
import { warningsAlone } from '../../tools/parity/alone.ts';
import { openAnswers } from '../../tools/parity/answers.ts';
import { isCounted, symbolRows } from '../../tools/parity/correspondence.ts';
import { explicitScores } from '../../tools/parity/explicit-scores.ts';
import { fixFigures, median } from '../../tools/parity/figures.ts';
import type { Heard, Observed } from '../../tools/parity/observed.ts';
import { parityPage } from '../../tools/parity/page.ts';

const heard = (score: number, ...symbols: string[]): Heard => ({
  score,
  isSpam: score >= 5,
  symbols: new Map(symbols.map((name) => [name, undefined])),
});

function observed(
  symbols: readonly string[],
  rules: readonly RuleId[],
  more: Partial<Observed> = {},
): Observed {
  const before = { SpamAssassin: heard(1, ...symbols), Rspamd: heard(0) };
  return { kind: 'spam', rules: new Set(rules), warnings: new Set(rules), before, ...more };
}

const times = (count: number, one: Observed) => Array.from({ length: count }, () => one);
const SCORES = new Map([
  ['SUBJ_ALL_CAPS', 0.5],
  ['RISK_FREE', 0.1],
]);

describe('parity', () => {
  it('counts a hit as met where a corresponding rule found something in the same draft', () => {
    const documents = [
      ...times(3, observed(['SUBJ_ALL_CAPS'], ['shouting-subject'])),
      observed(['SUBJ_ALL_CAPS'], []),
      observed([], ['shouting-subject']),
      ...times(9, observed([], [])),
    ];
    const [row] = symbolRows(documents, SCORES);
    assert.deepEqual(row, {
      filter: 'SpamAssassin',
      symbol: 'SUBJ_ALL_CAPS',
      score: 0.5,
      fired: 4,
      met: 3,
      without: 1,
      rules: ['shouting-subject'],
      loose: [],
    });
  });

  it('takes no rule for a match that fires nearly as often without the symbol', () => {
    const documents = [
      ...times(4, observed(['SUBJ_ALL_CAPS'], ['shouting-subject'])),
      ...times(3, observed([], ['shouting-subject'])),
      ...times(7, observed([], [])),
    ];
    const [row] = symbolRows(documents, SCORES);
    assert.deepEqual(
      { met: row?.met, rules: row?.rules, loose: row?.loose },
      { met: 0, rules: [], loose: ['shouting-subject'] },
    );
  });

  it('leaves delivery and composing out, and counts what has a score that weighs', () => {
    const rows = symbolRows(
      [observed(['SUBJ_ALL_CAPS', 'RISK_FREE', 'X_DEFAULT', 'NO_RELAYS', 'MPART_ALT_DIFF'], [])],
      SCORES,
    );
    assert.deepEqual(
      rows.map(({ symbol }) => symbol),
      ['RISK_FREE', 'SUBJ_ALL_CAPS', 'X_DEFAULT'],
    );
    assert.deepEqual(
      rows.filter(isCounted).map(({ symbol }) => symbol),
      ['SUBJ_ALL_CAPS'],
    );
  });

  it('says what fixing does to scores', () => {
    const fixed = (before: number, after: number) => {
      const both = (score: number) => ({ SpamAssassin: heard(score), Rspamd: heard(0) });
      return observed([], [], { before: both(before), after: both(after) });
    };
    const [figures] = fixFigures([fixed(7, 4), fixed(6, 5.5), fixed(1, 2), observed([], [])]);
    assert.deepEqual(figures, {
      filter: 'SpamAssassin',
      changed: 3,
      medianBefore: 6,
      medianAfter: 4,
      medianChange: -0.5,
      worse: 1,
      spam: 2,
      rescued: 1,
    });
  });

  it('finds warnings that no filter shares and no measurement backs, those about readers and the law apart', () => {
    const alone = warningsAlone([
      observed([], ['missing-unsubscribe']),
      observed([], ['leftover-draft-text']),
      observed([], ['subject-question', 'low-contrast', 'urgent-wording']),
      observed(['SUBJ_ALL_CAPS'], ['shouting-subject']),
      observed([], []),
    ]);
    assert.deepEqual(alone, {
      templates: 5,
      warned: 1,
      warnedAtAll: 3,
      ofSpam: [['subject-question', 1]],
      ofReaders: [['leftover-draft-text', 1]],
      ofLaw: [['missing-unsubscribe', 1]],
    });
  });

  it('remembers what filters said of a message, whenever it is composed, and of no other version', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inboxlint-'));
    const file = join(folder, 'answers.jsonl');
    const message = (id: string, body: string) =>
      Buffer.from(`Date: ${id}\r\nMessage-ID: <${id}@example.com>\r\nSubject: Chairs\r\n\r\n${body}`);
    const said = {
      SpamAssassin: heard(1, 'SUBJ_BUY'),
      Rspamd: { ...heard(20), symbols: new Map([['A', 4]]) },
    };
    await (await openAnswers(file, ['1.0'])).add(message('one', 'Hello.'), said);
    const later = await openAnswers(file, ['1.0']);
    assert.deepEqual(later.get(message('two', 'Hello.')), said);
    assert.equal(later.get(message('one', 'Goodbye.')), undefined);
    assert.equal((await openAnswers(file, ['2.0'])).get(message('one', 'Hello.')), undefined);
    await rm(folder, { recursive: true });
  });

  it('has the middle of an even number of values', () => {
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('reads the scores of installed rules; the last file wins', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'inboxlint-'));
    await writeFile(join(folder, '50.cf'), '# score NO 1\nscore A 1.5 2 3 4\n  score B (-0.1)\nscore C 0\n');
    await writeFile(join(folder, '73.cf'), 'score C 2.25 # why\n');
    await writeFile(join(folder, 'x.txt'), 'score D 1\n');
    assert.deepEqual(
      [...(await explicitScores(folder))],
      [
        ['A', 1.5],
        ['B', -0.1],
        ['C', 2.25],
      ],
    );
    await rm(folder, { recursive: true });
  });

  it('makes a page with versions, date and shares', () => {
    const documents = times(4, observed(['SUBJ_ALL_CAPS'], ['shouting-subject']));
    const rows = symbolRows(documents, SCORES);
    const fixes = fixFigures(documents);
    const page = parityPage({
      date: '2030-06-04',
      versions: ['SpamAssassin 1', 'Rspamd 2'],
      mails: { spam: 4, wanted: 0 },
      templates: 1,
      leftOut: 2,
      mailRows: rows,
      templateRows: [],
      mailFixes: fixes,
      templateFixes: fixes,
      alone: warningsAlone([observed([], [])]),
    });
    assert.match(page, /on 2030-06-04: SpamAssassin 1, Rspamd 2\./);
    assert.match(page, /\| Both, mail \| 1 \| 4 \| 4 \| 100\.0% \|/);
    assert.match(
      page,
      /\| SUBJ_ALL_CAPS \| SpamAssassin \| 0\.5 \| 4 \| 4 \(100\.0%\) \| 0 \| `shouting-subject` \|/,
    );
    assert.match(page, /2 more were too large/);
  });
});
