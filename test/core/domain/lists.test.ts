import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answered } from '../../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../../src/core/dns/question.ts';
import { checkLists, isListKey, type ListResult, listSentence } from '../../../src/core/domain/index.ts';
import { blocklists } from '../../../src/core/domain/lists/blocklists.ts';
import { render } from '../../../src/core/index.ts';
import { Random } from '../../../tools/fuzz/random.ts';

const SUBJECTS = { addresses: ['203.0.113.7'], domains: ['shop.test'] };

const found = (...addresses: readonly string[]): Answer => ({
  status: 'found',
  records: addresses.map((data) => ({ data })),
});

/** What a list answers that works: its test entries, and about others what it is told to. */
function working(about: (question: Question) => Answer): (question: Question) => Answer {
  return (question) => {
    const { name } = question;
    const list = blocklists.find(({ zone }) => name.endsWith(`.${zone}`)) ?? assert.fail(name);
    const own = name.slice(0, -list.zone.length - 1);
    const isTest = own === '2.0.0.127' || own === list.testDomain;
    if (isTest)
      return found('byBit' in list.codes ? '127.0.0.254' : (Object.keys(list.codes.byAddress)[0] ?? ''));
    return own === '1.0.0.127' || own === 'invalid' ? { status: 'no-name' } : about(question);
  };
}

function results(answer: (question: Question) => Answer): readonly ListResult[] {
  return answered(checkLists(SUBJECTS), answer);
}

describe('blocklists', () => {
  it('say who is listed and who is not, once they are proved', () => {
    const clear = results(working(() => ({ status: 'no-name' })));
    assert.deepEqual(new Set(clear.map(({ result }) => result)), new Set(['clear']));
    assert.equal(clear.length, 6);
    const both = results(working(() => found('127.0.0.2', '127.255.255.254')));
    assert.equal(both.find(({ list }) => list === 'psbl')?.reason, 'contradictory');
  });

  it('tell the reason and the page for who is listed', () => {
    const answer = working(({ name, type }) => {
      if (!name.endsWith('zen.spamhaus.org')) return { status: 'no-name' };
      return type === 'TXT' ? found('See our page') : found('127.0.0.2', '127.0.0.9');
    });
    const [zen] = results(answer).filter(({ result }) => result === 'listed');
    assert.equal(zen?.list, 'spamhaus-zen');
    assert.equal(zen?.said, 'See our page');
    assert.equal(zen?.meanings.length, 2);
    assert.match(zen?.removal ?? '', /^https:\/\/check\.spamhaus\.org\/.*203\.0\.113\.7$/);
  });

  it('are not believed that fail their tests', () => {
    const reasons = (answer: (question: Question) => Answer) =>
      new Set(results(answer).map(({ reason }) => reason));
    assert.deepEqual(
      reasons(() => ({ status: 'no-name' })),
      new Set(['silent']),
    );
    assert.deepEqual(
      reasons(() => found('127.255.255.254')),
      new Set(['public-resolver']),
    );
    assert.deepEqual(
      reasons(() => found('203.0.113.80')),
      new Set(['rewritten']),
    );
    assert.deepEqual(
      reasons(() => found('127.0.0.1')),
      new Set(['refused']),
    );
    assert.deepEqual(
      reasons(() => ({ status: 'unknown', reason: 'refused' })),
      new Set(['refused']),
    );
    assert.deepEqual(
      reasons(() => ({ status: 'unknown', reason: 'timed-out' })),
      new Set(['no-answer']),
    );
    assert.deepEqual(
      reasons(() => ({ status: 'unknown', reason: 'too-many' })),
      new Set(['not-asked']),
    );
    const everything = ({ name }: Question) => {
      if (name.endsWith('dbl.spamhaus.org')) return found('127.0.1.2');
      return found(name.endsWith('surbl.org') ? '127.0.0.64' : '127.0.0.2');
    };
    assert.deepEqual(reasons(everything), new Set(['answers-everything']));
  });

  it('never call anybody listed by a refusal or an answer that is made up', () => {
    const random = new Random(3);
    const other = () => [random.below(256), random.below(256), random.below(256), random.below(256)];
    for (let round = 0; round < 5000; round++) {
      const bytes = random.oneIn(2) ? [127, 255, 255, random.below(256)] : other();
      const code = random.oneIn(5) ? '127.0.0.1' : bytes.join('.');
      const isMeant = /^127\.(?!255\.255\.)/.test(code) && code !== '127.0.0.1';
      if (isMeant) continue;
      const listed = results(working(() => found(code))).filter(({ result }) => result === 'listed');
      assert.deepEqual(listed, [], code);
      // Beside a real listing, too.
      const both = results(working(() => found('127.0.0.2', code))).filter(
        ({ result }) => result === 'listed',
      );
      assert.deepEqual(both, [], `127.0.0.2, ${code}`);
    }
  });

  it('are asked only about what they list', () => {
    const asked: string[] = [];
    const six = { addresses: ['2001:db8::7'], domains: [] };
    const lists = answered(checkLists(six), ({ name }) => {
      asked.push(name);
      return { status: 'no-name' };
    });
    assert.deepEqual(
      lists.map(({ list }) => list),
      ['spamhaus-zen'],
    );
    assert.ok(asked.every((name) => name.endsWith('.zen.spamhaus.org')));
  });

  it('keep a key to what is asked', () => {
    const key = 'abcdefghijklmnopqrstuvwxyz';
    const asked: string[] = [];
    const lists = answered(checkLists({ ...SUBJECTS, key }), ({ name, type }) => {
      asked.push(name);
      if (type === 'TXT') return found(`You asked for ${name}`);
      const isClear = /^(?:1\.0\.0\.127|invalid)\./.test(name);
      return isClear ? { status: 'no-name' } : found(name.includes('.dbl.') ? '127.0.1.2' : '127.0.0.2');
    });
    assert.ok(asked.includes(`7.113.0.203.${key}.zen.dq.spamhaus.net`));
    assert.ok(asked.includes(`shop.test.${key}.dbl.dq.spamhaus.net`));
    assert.doesNotMatch(JSON.stringify(lists), new RegExp(key));
    assert.doesNotMatch(lists.map((one) => render(listSentence(one))).join(), new RegExp(key));
    assert.ok(isListKey(key) && !isListKey('a.b') && !isListKey(''));
  });

  it('each have a page of their own, and the date on which it was read', () => {
    for (const { removal, policy } of blocklists) {
      assert.match(removal, /^https:\/\//);
      assert.match(policy.link, /^https:\/\//);
      assert.match(policy.checked, /^20\d\d-\d\d-\d\d$/);
    }
  });
});
