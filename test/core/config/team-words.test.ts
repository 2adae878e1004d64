import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePhraseFile } from '../../../src/core/config/phrase-file.ts';
import {
  type Config,
  check,
  configFor,
  loadConfigChain,
  mergeConfigs,
  parseConfig,
  render,
} from '../../../src/core/index.ts';
import { fc } from '../../support/properties.ts';

/** What is wrong in a configuration: the text it is said of, and what is said. */
function problems(source: string) {
  return parseConfig(source).problems.map(({ span, message }) => [
    source.slice(span.start, span.end),
    render(message),
  ]);
}

function load(
  files: Readonly<Record<string, string>>,
  packages?: 'read' | 'untrusted',
  from = '/mail/drafts/rc',
) {
  return loadConfigChain(from, {
    read: async (place) => files[place],
    resolve: (place, path) => new URL(path, `file://${place}`).pathname,
    key: (place) => place,
    ...(packages && { packages }),
  });
}

/** The words that are reported in a draft, with what is used instead. */
function avoided(source: string, config: Config, path = 'a.txt') {
  return check(source, { format: 'text', config: configFor(config, path) })
    .findings.filter(({ rule }) => rule === 'team-phrase')
    .map(({ evidence, severity, fixes }) => [
      evidence,
      severity,
      ...fixes.map(({ edits }) => edits[0]?.text),
    ]);
}

describe('phrases in a configuration', () => {
  it('are read with all that may be said of them', () => {
    const { config, problems: wrong } = parseConfig(
      '{ "phrases": [{ "find": ["cheap", " bargain "], "use": "good value", "severity": "error", "why": "Voice", "in": "subject", "language": "de-DE", "case": true }], "require": [{ "find": "Ltd", "in": ["body"] }] }',
    );
    assert.deepEqual(
      wrong.map(({ message }) => render(message)),
      ['“language” must be a language code such as "en" or "de".'],
    );
    assert.deepEqual(config.phrases, [
      {
        find: ['cheap', 'bargain'],
        use: ['good value'],
        severity: 'error',
        why: 'Voice',
        in: ['subject'],
        case: true,
      },
    ]);
    assert.deepEqual(config.require, [{ find: 'Ltd', in: ['body'] }]);
  });

  it('have their mistakes said where they are', () => {
    for (const [source, at, message] of [
      ['{ "phrases": 1 }', '1', '“phrases” takes a list of objects, or a text file such as "voice.txt".'],
      [
        '{ "phrases": ["cheap"] }',
        '"cheap"',
        'A phrase must be an object in braces, such as { "find": "cheap", "use": "good value" }.',
      ],
      ['{ "phrases": [{ "use": "x" }] }', '{ "use": "x" }', 'This phrase has no “find”.'],
      [
        '{ "phrases": [{ "find": "!!" }] }',
        '"!!"',
        'This phrase has no letter or digit, so it is never found. Add a word.',
      ],
      ['{ "phrases": [{ "find": 7 }] }', '7', '“find” takes a phrase, or a list of phrases.'],
      ['{ "phrases": [{ "find": "" }] }', '""', 'This must be a text of 1 to 200 characters.'],
      [
        '{ "phrases": [{ "find": "x", "usee": "y" }] }',
        '"usee"',
        'There is no setting “usee” for phrases; did you mean “use”?',
      ],
      [
        '{ "phrases": [{ "find": "x", "in": "head" }] }',
        '"head"',
        '“in” must be one or more of: subject, preheader, body.',
      ],
      [
        '{ "phrases": [{ "find": "x", "severity": "off" }] }',
        '"off"',
        '“severity” must be one of: info, warning, error.',
      ],
      ['{ "phrases": [{ "find": "x", "case": 1 }] }', '1', '“case” must be true or false.'],
      [
        '{ "phrases": [{ "find": "x", "use": ["1", "2", "3", "4", "5", "6"] }] }',
        '"6"',
        'There are more than 5 entries. The rest are ignored.',
      ],
      [
        '{ "phrases": "../.npmrc" }',
        '"../.npmrc"',
        'Phrases are read from .txt files only, such as "voice.txt".',
      ],
      ['{ "require": [{ "in": "body" }] }', '{ "in": "body" }', 'This required text has no “find”.'],
      [
        '{ "require": "Ltd" }',
        '"Ltd"',
        '“require” takes a list of objects, such as [{ "find": "Registered in England" }].',
      ],
    ] as const)
      assert.deepEqual(problems(source), [[at, message]], source);
  });

  it('add up over files that are extended and in overrides, the later going before the earlier', async () => {
    const chain = await load({
      '/mail/drafts/rc':
        '{ "extends": "../base", "phrases": [{ "find": "cheap", "use": "affordable" }], "overrides": [{ "files": ["b*"], "phrases": [{ "find": "cheap", "severity": "info" }] }] }',
      '/mail/base': '{ "phrases": [{ "find": "cheap", "use": "low" }, { "find": "gratis" }] }',
    });
    assert.ok(chain);
    assert.deepEqual(avoided('cheap gratis', chain.config), [
      ['cheap', 'warning', 'affordable'],
      ['gratis', 'warning'],
    ]);
    assert.deepEqual(avoided('cheap gratis', chain.config, 'b.txt')[0], ['cheap', 'info']);
    // They are compiled by their list, which is one for all drafts.
    assert.equal(configFor(chain.config, 'b.txt').phrases, configFor(chain.config, 'bb.txt').phrases);
  });

  it('are 5,000 at most', () => {
    const many = (count: number) => ({
      rules: {},
      phrases: Array.from({ length: count }, (_, index) => ({ find: [`w${index}`] })),
    });
    assert.equal(mergeConfigs(many(3000), many(3000)).phrases?.length, 5000);
    const entry = '{"find":"x"},';
    assert.deepEqual(problems(`{"phrases":[${entry.repeat(5001)}]}`), [
      ['{"find":"x"}', 'There are more than 5,000 entries. The rest are ignored.'],
    ]);
  });
});

describe('a text file with phrases', () => {
  it('has one in a line, with what is used instead', () => {
    const { phrases, problems: wrong } = parsePhraseFile(
      '# Our voice\r\n\r\ncheap | cheapest -> affordable | low in price\r\n  gratis\r\nC++ -> C\n!! -> .\nnothing ->\n',
    );
    assert.deepEqual(phrases, [
      { find: ['cheap', 'cheapest'], use: ['affordable', 'low in price'] },
      { find: ['gratis'] },
      { find: ['C++'], use: ['C'] },
    ]);
    assert.deepEqual(
      wrong.map(({ message }) => render(message)),
      [
        'This phrase has no letter or digit, so it is never found. Add a word.',
        'Nothing is written after “->”. Say what to use instead.',
      ],
    );
  });

  it('is read from where it is named, with what is said of it, its problems being its own', async () => {
    const chain = await load({
      '/mail/drafts/rc':
        '{ "phrases": [{ "file": "../voice.txt", "severity": "error" }, { "file": "none.txt" }], "overrides": [{ "files": ["b*"], "phrases": "de.txt" }] }',
      '/mail/voice.txt': 'cheap -> affordable\n!!',
      '/mail/drafts/de.txt': 'gratis -> kostenlos',
    });
    assert.ok(chain);
    assert.deepEqual(avoided('cheap gratis', chain.config), [['cheap', 'error', 'affordable']]);
    assert.deepEqual(avoided('cheap gratis', chain.config, 'b.txt')[1], ['gratis', 'warning', 'kostenlos']);
    assert.deepEqual(chain.places, ['/mail/drafts/rc', '/mail/voice.txt', '/mail/drafts/de.txt']);
    assert.deepEqual(
      chain.problems.map(({ place, source, span, message }) => [
        place,
        source.slice(span.start, span.end),
        render(message),
      ]),
      [
        ['/mail/voice.txt', '!!', 'This phrase has no letter or digit, so it is never found. Add a word.'],
        ['/mail/drafts/rc', '"none.txt"', 'The file “none.txt” in “phrases” doesn’t exist.'],
      ],
    );
  });

  it('is read whatever stands in it: at random', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '->', '|', '#', '\n', '\r', '-', '>', 'é', '\u0000') }),
        (source) => {
          const { phrases, problems: wrong } = parsePhraseFile(source);
          for (const { find, use } of phrases) {
            assert.ok(find.length > 0 && use?.length !== 0);
            for (const part of [...find, ...(use ?? [])])
              assert.ok(part.trim() === part && part !== '' && !part.includes('\n'));
          }
          for (const { span } of wrong) assert.ok(span.start <= span.end && span.end <= source.length);
        },
      ),
    );
  });
});

describe('a package in “extends”', () => {
  const files = {
    '/mail/drafts/rc': '{ "extends": ["@acme/email", "acme-email/strict.json"] }',
    '/mail/node_modules/@acme/email/.inboxlintrc.json':
      '{ "extends": "./more.json", "phrases": "voice.txt" }',
    '/mail/node_modules/@acme/email/more.json': '{ "phrases": [{ "find": "gratis" }] }',
    '/mail/node_modules/@acme/email/voice.txt': 'cheap -> affordable',
    '/node_modules/acme-email/strict.json': '{ "failOn": "caution" }',
  };

  it('is its configuration, or a file of it, from the nearest folder that has it', async () => {
    const chain = await load(files, 'read');
    assert.deepEqual(chain?.problems, []);
    assert.equal(chain?.config.failOn, 'caution');
    assert.deepEqual(avoided('cheap gratis', chain.config), [
      ['cheap', 'warning', 'affordable'],
      ['gratis', 'warning'],
    ]);
  });

  it('goes after a file of that name beside the configuration', async () => {
    const own = { ...files, '/mail/drafts/acme-email/strict.json': '{ "failOn": "spam" }' };
    assert.equal((await load(own, 'read'))?.config.failOn, 'spam');
  });

  it('is told where it is not there, or not read, or no package', async () => {
    const told = async (path: string, packages?: 'read' | 'untrusted') => {
      const source = JSON.stringify({ extends: path });
      const chain = await load({ ...files, '/mail/drafts/rc': source }, packages);
      return chain?.problems.map(({ message }) => render(message));
    };
    assert.deepEqual(await told('@acme/none', 'read'), [
      '“@acme/none” in “extends” is neither a file nor an installed package with a .inboxlintrc.json.',
    ]);
    assert.deepEqual(await told('@acme/email', 'untrusted'), [
      '“@acme/email” is not used: packages in an untrusted workspace are not read.',
    ]);
    for (const path of ['./none', '../none.json', 'none.json', 'a/../../x', '/none'])
      assert.deepEqual(await told(path, 'read'), [`The file “${path}” in “extends” doesn’t exist.`]);
    assert.deepEqual(await told('@acme/email'), ['The file “@acme/email” in “extends” doesn’t exist.']);
  });
});
