import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CheckOptions, check, fixAll, parseConfig, render } from '../../../src/core/index.ts';
import { fc } from '../../support/properties.ts';

/** The findings of a draft under a configuration as it is written: the underlined text and the message. */
function found(source: string, config: object, format: CheckOptions['format'] = 'text') {
  return check(source, { format, config: parseConfig(JSON.stringify(config)).config })
    .findings.filter(({ rule }) => rule === 'team-phrase')
    .map(({ span, message }) => [source.slice(span.start, span.end), render(message)]);
}

/** The underlined texts alone. */
function marked(source: string, phrases: object, format: CheckOptions['format'] = 'text') {
  return found(source, { phrases }, format).map(([text]) => text);
}

function fixed(source: string, phrases: object, format: CheckOptions['format'] = 'text') {
  return fixAll(source, { format, config: parseConfig(JSON.stringify({ phrases })).config });
}

const ENGLISH =
  'The garden opens on Sunday, and you can come with your friends and see the flowers that grow there in the sun.';
const GERMAN =
  'Der Garten öffnet am Sonntag, und Sie können mit Ihren Freunden kommen und die Blumen sehen, die dort in der Sonne wachsen.';

describe('a phrase of a team', () => {
  it('is found through tags, entities, look-alikes and line breaks, in each of its forms', () => {
    const phrases = [{ find: 'cheap chair' }];
    assert.deepEqual(marked('<p>ch&#101;ap <b>ch</b>airs, сhеар\nchair</p>', phrases, 'html'), [
      'ch&#101;ap <b>ch</b>airs',
      'сhеар\nchair',
    ]);
    assert.deepEqual(marked('Bargains, a bargain, to bargain: bargaining.', [{ find: 'bargain' }]), [
      'Bargains',
      'bargain',
      'bargain',
      'bargaining',
    ]);
  });

  it('is no other word with the same stem', () => {
    assert.deepEqual(
      marked('A generous university of the universe.', [{ find: ['generic', 'universal'] }]),
      [],
    );
  });

  it('is no shorter word where it is a contraction', () => {
    const phrases = [{ find: ["it's", "let's"] }];
    assert.deepEqual(marked("Let me see it and its lid. It’s new; let's go.", phrases), ['It’s', "let's"]);
  });

  it('is told with what to use instead, and why', () => {
    const phrases = [{ find: 'cheap', use: 'good value', why: 'Voice guide, page 4.' }, { find: 'gratis' }];
    assert.deepEqual(found('Cheap and gratis.', { phrases }), [
      ['Cheap', 'Use “good value” instead of “Cheap”. Voice guide, page 4.'],
      ['gratis', 'Your team avoids “gratis”. Use other words.'],
    ]);
  });

  it('is replaced in its capitals, in bulk where it stands as it is listed and one thing replaces it', () => {
    const phrases = [
      { find: 'cheap', use: 'affordable' },
      { find: 'sign up', use: ['register', 'join'] },
      { find: 'acme ltd', use: 'Acme Ltd' },
    ];
    assert.equal(
      fixed('Cheap! One CHEAP chair, cheap ones. Sign up with ACME LTD. A cheap one.', phrases),
      'Affordable! One AFFORDABLE chair, affordable ones. Sign up with Acme Ltd. A cheap one.',
    );
  });

  it('is not found within what is to be used instead of it', () => {
    const phrases = [
      { find: 'Acme', use: 'Acme Ltd' },
      { find: 'login', use: 'log in to your login page' },
    ];
    assert.deepEqual(marked('Acme Ltd, Acme, ACME. Log in to your login page.', phrases), ['Acme', 'ACME']);
    assert.equal(fixed('Acme and Acme Ltd', phrases), 'Acme Ltd and Acme Ltd');
  });

  it('is the longest there, or the one that is listed last', () => {
    const phrases = [
      { find: 'free', use: 'included' },
      { find: 'free trial', use: 'test drive' },
      { find: 'free', use: 'at no cost' },
    ];
    assert.equal(fixed('free and free trial', phrases), 'at no cost and test drive');
  });

  it('may be one in certain places, one language or certain capitals only', () => {
    const draft = (body: string) => `---\nsubject: gratis news\n---\n\n${body}\n`;
    const isFound = (phrase: object, body: string) => marked(draft(body), [phrase], 'markdown').length;
    assert.equal(isFound({ find: 'gratis' }, ENGLISH), 1);
    assert.equal(isFound({ find: 'gratis', in: 'body' }, ENGLISH), 0);
    assert.equal(isFound({ find: 'gratis', in: ['subject', 'preheader'] }, ENGLISH), 1);
    assert.equal(isFound({ find: 'gratis', language: 'de' }, ENGLISH), 0);
    assert.equal(isFound({ find: 'gratis', language: 'de' }, GERMAN), 1);
    assert.equal(isFound({ find: 'Gratis', case: true }, ENGLISH), 0);
    assert.equal(isFound({ find: 'gratis', case: true }, ENGLISH), 1);
  });

  it('may have signs in it and around it, which count then', () => {
    const phrases = [{ find: ['24/7', 'C++', '#1', 'Flowers, Inc.', '“best in class”'] }];
    assert.deepEqual(
      marked('24/7 C++ #1 Flowers, Inc. best in class; 24 7, C, 1, Flowers Inc., 24-7', phrases),
      ['24/7', 'C++', '#1', 'Flowers, Inc.', 'best in class'],
    );
  });

  it('leaves the template of a draft alone', () => {
    const phrases = [{ find: 'cheap', use: 'affordable' }];
    const draft =
      '<p title="cheap">{{ cheap }} {% if cheap %}<a href="https://cheap.example.com">x</a>{% endif %}</p>';
    assert.deepEqual(marked(draft, phrases, 'html'), []);
  });

  it('adds no points, is as severe as is said of it, and nothing where its rule is off', () => {
    const phrases = [{ find: 'gardens', severity: 'error' }, { find: 'flowers' }];
    const of = (config: object) =>
      check('Gardens and flowers.', { format: 'text', config: parseConfig(JSON.stringify(config)).config });
    const { findings, points } = of({ phrases });
    const those = findings.filter(({ rule }) => rule === 'team-phrase');
    assert.deepEqual(
      those.map((one) => [one.severity, one.points, one.worth]),
      [
        ['error', 0, 0],
        ['warning', 0, 0],
      ],
    );
    assert.equal(points, of({}).points);
    assert.deepEqual(found('Gardens', { phrases, rules: { 'team-phrase': 'off' } }), []);
    assert.deepEqual(found('Gardens and flowers', { phrases, allow: ['gardens'] }).length, 1);
  });

  it('is judged in the text part of a message as well', () => {
    const part = (type: string, body: string) => `--b\nContent-Type: ${type}\n\n${body}\n`;
    const message = `From: a@example.com\nSubject: News\nContent-Type: multipart/alternative; boundary=b\n\n${part('text/plain', 'A cheap rose.')}${part('text/html', '<p>A rose.</p>')}--b--\n`;
    assert.deepEqual(marked(message, [{ find: 'cheap' }], 'eml'), ['cheap']);
  });

  it('is fixed once and for all, whatever is listed: at random', () => {
    const word = fc.constantFrom('a', 'red', 'Rose', 'roses', 'rose', 'red rose', 'x/y', 'C++', 'ROSE', 'of');
    const phrase = fc.record({ find: fc.array(word, { minLength: 1, maxLength: 3 }), use: word });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), fc.array(word, { maxLength: 12 }), (phrases, words) => {
        const once = fixed(words.join(' '), phrases);
        assert.equal(fixed(once, phrases), once);
      }),
      { numRuns: 300 },
    );
  });
});
