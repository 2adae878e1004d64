import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogFor } from '../../../src/core/config/catalogs.ts';
import { loadConfigChain } from '../../../src/core/config/chain.ts';
import { configFor } from '../../../src/core/config/config.ts';
import { parseConfig } from '../../../src/core/config/file.ts';
import { MAX_UNITS_OF_ALL, matches } from '../../../src/core/config/globs.ts';
import { render } from '../../../src/core/text/message.ts';

/** What is wrong in a configuration: the place and the sentence. */
function problemsOf(source: string): readonly (readonly [string, string])[] {
  return parseConfig(source).problems.map(({ span, message }) => [
    source.slice(span.start, span.end),
    render(message),
  ]);
}

function catalogs(value: unknown) {
  return parseConfig(JSON.stringify({ catalogs: value })).config;
}

/** Whether keys with dots between them are those of a subject. */
function isSubject(keys: string, glob: string | readonly string[]): boolean {
  const reading = catalogFor(catalogs([{ files: '**', subject: glob }]), 'a.json');
  return reading !== undefined && matches(keys.replaceAll('.', '/'), reading.subject);
}

describe('catalogs in a configuration', () => {
  it('say which files they are, by a glob or several, and how those are written', () => {
    const config = catalogs([{ files: ['locales/*.yml', 'texts/**'], subject: '**.subject' }]);
    assert.equal(catalogFor(config, 'locales/en.yml')?.notation, 'yaml');
    assert.equal(catalogFor(config, 'texts/a/b.JSON')?.notation, 'json');
    assert.equal(catalogFor(config, 'texts/app_en.arb')?.notation, 'json');
    assert.equal(catalogFor(config, 'texts/fr.po')?.notation, 'gettext');
    assert.equal(catalogFor(config, 'locales/deep/en.yml'), undefined);
    assert.equal(catalogFor(config, 'texts/page.html'), undefined);
    assert.equal(catalogFor({ rules: {} }, 'locales/en.yml'), undefined);
  });

  it('name keys at any depth, or at one', () => {
    assert.ok(isSubject('mail.welcome.subject', '**.subject'));
    assert.ok(isSubject('subject', '**.subject'));
    assert.ok(!isSubject('mail.subject.hint', '**.subject'));
    assert.ok(isSubject('mail.welcome.subject', 'mail.*.subject'));
    assert.ok(!isSubject('mail.a.b.subject', 'mail.*.subject'));
    assert.ok(!isSubject('mail.subject', 'subject'));
    assert.ok(isSubject('mail.title', '**.{subject,title}'));
    assert.ok(!isSubject('form.subject', ['**.subject', '!form.**']));
    assert.ok(isSubject('email subject.Hello. You', 'email subject.**'));
  });

  it('hold by the last that matches a file, of the configuration itself before what it extends', async () => {
    const files = new Map([
      ['own', '{ "extends": "base", "catalogs": [{ "files": "a/**", "body": "own" }] }'],
      ['base', '{ "catalogs": [{ "files": "**", "body": "first" }, { "files": "b/**", "body": "last" }] }'],
    ]);
    const chain = await loadConfigChain('own', {
      read: async (place) => files.get(place),
      resolve: (_, to) => to,
      key: (place) => place,
    });
    assert.ok(chain);
    const bodyOf = (path: string) => catalogFor(chain.config, path)?.body;
    assert.deepEqual(bodyOf('a/en.json'), ['/own']);
    assert.deepEqual(bodyOf('b/en.json'), ['/last']);
    assert.deepEqual(bodyOf('c/en.json'), ['/first']);
  });

  it('are drafts to overrides like other files', () => {
    const { config } = parseConfig(
      '{ "catalogs": [{ "files": "**", "body": "b" }], "overrides": [{ "files": ["de.json"], "preset": "transactional" }] }',
    );
    assert.equal(configFor(config, 'de.json').preset, 'transactional');
    assert.equal(configFor(config, 'en.json').preset, undefined);
  });

  it('have what is wrong in them said at its place', () => {
    assert.deepEqual(problemsOf('{"catalogs": {}}'), [
      ['{}', '“catalogs” takes a list of objects, each with “files” and with “subject”, “body” or both.'],
    ]);
    assert.deepEqual(problemsOf('{"catalogs": ["a"]}'), [['"a"', 'A catalog must be an object in braces.']]);
    assert.deepEqual(problemsOf('{"catalogs": [{"files": "a"}]}'), [
      ['{"files": "a"}', 'This catalog has neither “subject” nor “body”. Add at least one of them.'],
    ]);
    assert.deepEqual(problemsOf('{"catalogs": [{"body": "a"}]}'), [
      ['{"body": "a"}', 'This catalog has no “files”.'],
    ]);
    assert.deepEqual(problemsOf('{"catalogs": [{"files": "a", "subject": 1, "bodi": "b"}]}'), [
      ['1', '“subject” takes globs of keys, such as "**.subject".'],
      ['"bodi"', 'There is no setting “bodi”; did you mean “body”?'],
    ]);
    const many = JSON.stringify({ catalogs: Array(101).fill({ files: 'a', body: 'b' }) });
    assert.deepEqual(
      problemsOf(many).map(([, said]) => said),
      ['There are more than 100 catalogs. The rest are ignored.'],
    );
    assert.equal(parseConfig(many).config.catalogs?.length, 100);
  });

  it('count with the globs of all that a configuration lists', async () => {
    const long = Array(MAX_UNITS_OF_ALL / 1000).fill('a'.repeat(1000));
    const source = JSON.stringify({
      catalogs: [
        { files: 'b', body: 'x' },
        { files: long, body: 'y' },
      ],
    });
    const chain = await loadConfigChain('own', {
      read: async () => source,
      resolve: (_, to) => to,
      key: (place: string) => place,
    });
    assert.equal(chain?.config.catalogs?.length, 1);
    assert.match(chain?.problems.map(({ message }) => render(message)).join() ?? '', /“catalogs” exceed/);
  });
});
