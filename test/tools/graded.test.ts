import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CAUTION, RISKY } from '../../src/core/rules/weights.ts';
import { listOf, parseJson } from '../../tools/data/located-json.ts';
import { agreementOf, type Grade, gradedDraft, gradedDrafts } from '../../tools/measure/graded.ts';
import { stepsFrom } from '../../tools/measure/journeys.ts';

describe('graded drafts as data', () => {
  const read = (text: string) => listOf(gradedDraft())(parseJson('graded.json', text));

  it('are drafts with their format', () => {
    const [draft] = read(
      '[{ "file": "06-school-letter.md", "grade": 0, "kind": "letter", "note": "Calm." }]',
    );
    const { source = '', ...rest } = draft ?? {};
    assert.match(source, /^---\nsubject: "Year 4/);
    assert.deepEqual(rest, {
      file: '06-school-letter.md',
      grade: 0,
      kind: 'letter',
      note: 'Calm.',
      format: 'markdown',
    });
  });

  const entry = (file: string, grade: string) =>
    `{ "file": "${file}", "grade": ${grade}, "kind": "letter", "note": "Calm." }`;
  const WRONG: readonly (readonly [text: string, message: RegExp])[] = [
    [
      `[\n${entry('41.md', '0')}]`,
      /^tools\/data\/graded\.json:2: "41\.md" is not in tools\/data\/graded, or /,
    ],
    [
      `[${entry('40-gift-cards.eml', '4')},\n${entry('40-gift-cards.eml', '4')}]`,
      /^tools\/data\/graded\.json:2: "40-gift-cards\.eml" is not in tools\/data\/graded, or is there twice/,
    ],
    [
      `[\n${entry('40-gift-cards.eml', '5')}]`,
      /^tools\/data\/graded\.json:2: 5 should be one of 0, 1, 2, 3, 4/,
    ],
    [`[\n${entry('40-gift-cards.eml', '"4"')}]`, /^tools\/data\/graded\.json:2: "4" should be one of/],
  ];
  for (const [text, message] of WRONG) {
    it(`say at which line they are wrong: ${JSON.stringify(text)}`, () => {
      assert.throws(() => read(text), { name: 'DataError', message });
    });
  }

  it('are all drafts of their folder, in the order of their names', () => {
    const files = gradedDrafts().map(({ file }) => file);
    assert.deepEqual(files, readdirSync('tools/data/graded').sort());
  });
});

describe('the agreement of points with grades', () => {
  const of = (...drafts: readonly (readonly [grade: Grade, points: number])[]) =>
    agreementOf(drafts.map(([grade, points]) => ({ grade, points })));

  it('is whole where points rise with the grades', () => {
    const drafts = [
      [4, RISKY],
      [0, 0],
      [2, CAUTION],
      [1, 0.5],
      [3, RISKY + 1],
    ] as const;
    assert.deepEqual(of(...drafts), { ordered: 1, falselyWarned: 0, caught: 1 });
  });

  it('counts pairs of different grades, ties half', () => {
    // Of five pairs one is a tie, one is in order, and three are not.
    assert.equal(of([0, 1], [1, 1], [1, 0], [2, 0.5]).ordered, (0.5 + 1) / 5);
  });

  it('compares neither drafts of one grade nor 3 with 4', () => {
    assert.equal(of([0, 0], [3, 9], [4, 5]).ordered, 1);
    assert.equal(of([3, 9], [4, 5]).ordered, Number.NaN);
  });

  it('says how many good drafts are warned of, and how many bad ones are caught', () => {
    const { falselyWarned, caught } = of(
      [0, 0],
      [0, CAUTION],
      [1, CAUTION],
      [3, 0],
      [4, RISKY],
      [4, CAUTION],
    );
    assert.deepEqual([falselyWarned, caught], [0.5, 0.5]);
  });
});

describe('repairs as data', () => {
  const read = (text: string) => stepsFrom('Act now, Ada, now!')(parseJson('journeys.json', text));

  it('are made in what the one before left', () => {
    const text =
      '[{ "repair": "mark", "replace": ", now!", "with": "." }, { "repair": "word", "replace": " now" }]';
    assert.deepEqual(read(text), [
      { repair: 'mark', source: 'Act now, Ada.' },
      { repair: 'word', source: 'Act, Ada.' },
    ]);
  });

  for (const missing of ['now', 'Bert']) {
    it(`say at which line they are wrong: “${missing}” is not there once`, () => {
      assert.throws(() => read(`[\n{ "repair": "a", "replace": "${missing}" }]`), {
        name: 'DataError',
        message: /^tools\/data\/journeys\.json:2: ".*" should be in the draft once/,
      });
    });
  }
});
