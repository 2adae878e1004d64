import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Observation } from '../../tools/measure/observation.ts';
import { containedIn } from '../../tools/measure/sub-phrases.ts';
import { type Support, shortfallOf, supportIn } from '../../tools/measure/support.ts';

describe('containedIn', () => {
  it('finds the listed phrases within each, itself included, by stems', () => {
    const within = containedIn(['act now', 'please act now', 'acting', 'now or never']);
    assert.deepEqual(
      within.map((those) => those.toSorted()),
      [[0, 2], [0, 1, 2], [2], [3]],
    );
  });
});

describe('shortfallOf', () => {
  const enough: Support = {
    spam: [3, 100],
    legitimate: [1, 100],
    collections: 2,
    templates: 8,
    projects: 2,
    oftener: 2,
  };
  it('finds nothing lacking in what the corpora support', () => {
    assert.equal(shortfallOf(enough), undefined);
  });
  it('says what is lacking', () => {
    assert.equal(shortfallOf({ ...enough, spam: [2, 100] }), 'rare');
    assert.equal(shortfallOf({ ...enough, collections: 1 }), 'one collection');
    assert.equal(shortfallOf({ ...enough, templates: 9 }), 'templates');
    assert.equal(shortfallOf({ ...enough, projects: 3 }), 'templates');
    assert.equal(shortfallOf({ ...enough, legitimate: [2, 100] }), 'legitimate mail');
    assert.equal(shortfallOf({ ...enough, oftener: 1.9 }), 'legitimate mail');
  });
});

describe('supportIn', () => {
  const document = (id: string, of: Partial<Observation>): Observation => ({
    id,
    source: 'east',
    kind: 'spam',
    group: 'first',
    year: 2023,
    isEnglish: true,
    isHtml: false,
    hasSubject: true,
    hasSender: true,
    shares: {},
    masked: {},
    phrases: [],
    watched: [0],
    words: 10,
    print: id,
    ...of,
  });

  it('counts English documents, collections of spam and projects of templates', () => {
    const observations = [
      document('a', {}),
      document('b', { group: 'second' }),
      document('c', { watched: [] }),
      document('d', { isEnglish: false }),
      document('e', { kind: 'templates', source: 'designs', group: 'one' }),
      document('f', { kind: 'templates', source: 'designs', group: 'two' }),
      document('g', { kind: 'correspondence', source: 'list', watched: [] }),
    ];
    const [support] = supportIn(observations, 1, ({ watched }) => watched);
    assert.deepEqual(support && { ...support, oftener: 0 }, {
      spam: [2, 3],
      legitimate: [2, 3],
      collections: 2,
      templates: 2,
      projects: 2,
      oftener: 0,
    });
  });
});
