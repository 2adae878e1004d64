import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listOf, parseJson } from '../../tools/data/located-json.ts';
import { phrasesIn } from '../../tools/data/phrase-list.ts';
import { checkOf } from '../../tools/generate/checks.ts';

describe('lists of phrases', () => {
  const read = (text: string) => phrasesIn('a.txt', text);

  it('are phrases under headings, beside comments and empty lines', () => {
    const text = "# Comment\n\n[rare]\nact now\ndon't wait\n\n[a name]\nacme\n";
    assert.deepEqual(Object.fromEntries(read(text)), { rare: ['act now', "don't wait"], 'a name': ['acme'] });
  });

  const WRONG: readonly (readonly [text: string, message: RegExp])[] = [
    ['act now\n', /^tools\/data\/a\.txt:1: a phrase wants a heading/],
    ['[a]\nact  now\n', /^tools\/data\/a\.txt:2: “act {2}now” is no phrase/],
    ['[a]\nAct now\n', /^tools\/data\/a\.txt:2: “Act now” is no phrase/],
    ['[a]\nact; be\n', /^tools\/data\/a\.txt:2: “act; be” is no phrase/],
    ['[a]\nbe\nact\n', /^tools\/data\/a\.txt:3: “act” belongs above “be”/],
    ['[a]\nact\n\n[b]\nact\n', /^tools\/data\/a\.txt:5: “act” stands in line 2 already/],
    ['[a]\nact\n[a]\n', /^tools\/data\/a\.txt:3: \[a\] is there already/],
  ];
  for (const [text, message] of WRONG) {
    it(`say at which line they are wrong: ${JSON.stringify(text)}`, () => {
      assert.throws(() => read(text), { name: 'DataError', message });
    });
  }
});

describe('checks of filters as data', () => {
  const read = (text: string) => listOf(checkOf)(parseJson('a.json', text));

  it('are read, what is left out being empty', () => {
    const text =
      '[{ "name": "Money", "symbols": ["A"] }, { "name": "Emoji", "symbols": ["B"], "rules": ["emoji-run"], "left": { "B": "Rare." } }]';
    assert.deepEqual(read(text), [
      { name: 'Money', symbols: ['A'], rules: [], left: {} },
      { name: 'Emoji', symbols: ['B'], rules: ['emoji-run'], left: { B: 'Rare.' } },
    ]);
  });

  const WRONG: readonly (readonly [text: string, message: RegExp])[] = [
    ['', /^tools\/data\/a\.json:1: /],
    ['[\n{ "name": "Money",\n', /^tools\/data\/a\.json:3: /],
    ['[] // no', /^tools\/data\/a\.json:1: InvalidCommentToken/],
    ['{}', /^tools\/data\/a\.json:1: \{\} should be a list/],
    ['[\n"Money"]', /^tools\/data\/a\.json:2: "Money" should be an object/],
    ['[\n{ "name": "Money" }]', /^tools\/data\/a\.json:2: \{ "name": "Money" \} lacks “symbols”/],
    ['[{ "name": "Money",\n"symbols": "A" }]', /^tools\/data\/a\.json:2: "A" should be a list/],
    ['[{ "symbols": [],\n"name": "" }]', /^tools\/data\/a\.json:2: "" should be a text/],
    ['[{ "name": "Money",\n"name": "A" }]', /^tools\/data\/a\.json:2: "name" is there twice/],
    [
      '[{ "name": "Money", "symbols": [],\n"rule": [] }]',
      /^tools\/data\/a\.json:2: \[\] is called “rule”, and not name, symbols/,
    ],
    [
      '[{ "name": "Money", "symbols": [], "rules": [\n"emoji-runs"] }]',
      /^tools\/data\/a\.json:2: "emoji-runs" is no rule/,
    ],
  ];
  for (const [text, message] of WRONG) {
    it(`say at which line they are wrong: ${JSON.stringify(text)}`, () => {
      assert.throws(() => read(text), { name: 'DataError', message });
    });
  }
});
