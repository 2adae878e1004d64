import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check, rules } from '../../src/core/index.ts';
import { LANGUAGES } from '../../tools/generate/generate.ts';
import { shownTexts } from '../../tools/generate/l10n.ts';
import { computed, localized, taggedTemplates } from '../../tools/generate/templates.ts';

type Translations = Readonly<Record<string, string>>;

const english: ReadonlySet<string> = new Set(shownTexts());
const translations = readdirSync('l10n');

function read(path: string): Translations {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function holes(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g))].sort().join();
}

/** Commands, settings and code in a text, which no translation changes. */
function code(text: string): string {
  return [...text.matchAll(/\]\((command:[^)]+)\)/g)].map(([, link]) => link).join();
}

describe('the texts that users read', () => {
  it('are found in tagged templates, whatever stands in their holes', () => {
    const source =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a source.
      'const a = text`“${x}” has ${n > 1 ? `${n} {…}` : "}"} marks.`; other.text`no`;\ntext`\\u201Chi\\``';
    assert.deepEqual(
      taggedTemplates(source).map(({ text }) => text),
      ['“{0}” has {1} marks.', '“hi`'],
    );
  });

  it('are found where they are localized', () => {
    const source =
      "l10n.t('It\\'s {0}', a); vscode.l10n.t(\n  'Two',\n); l10n.t(title); { template: 'Three' }";
    assert.deepEqual(
      localized(source).map(({ text }) => text),
      ["It's {0}", 'Two', 'Three'],
    );
    assert.deepEqual(computed(source), ['title']);
  });

  it('are found for every message that the rules’ examples bring about', () => {
    const missing = new Set<string>();
    for (const { examples } of rules) {
      for (const { draft, format, team } of examples) {
        const config = { ...team, rules: {} };
        for (const { message, fixes } of check(draft.replace(/[⟦⟧]/g, ''), { format, config }).findings) {
          for (const { template } of [message, ...fixes.map(({ title }) => title)])
            if (!english.has(template) && /\p{L}/u.test(template.replace(/\{\d+\}/g, '')))
              missing.add(template);
        }
      }
    }
    assert.deepEqual([...missing], []);
  });
});

describe('translations', () => {
  it('are those that `npm run generate` keeps up', () => {
    const kept = LANGUAGES.map((language) => `bundle.l10n.${language}.json`);
    assert.deepEqual([...translations].sort(), kept);
  });

  for (const name of translations) {
    const translated = read(`l10n/${name}`);
    it(`${name} translates texts that there are, with the same holes`, () => {
      for (const [text, translation] of Object.entries(translated)) {
        assert.ok(english.has(text), `nothing says “${text}” any more`);
        assert.equal(holes(translation), holes(text), text);
      }
    });

    it(`${name} translates nearly everything; what is new is English until somebody translates it`, () => {
      const missing = [...english].filter((text) => !(text in translated));
      assert.ok(missing.length <= english.size / 5, missing.join('\n'));
    });

    const manifest = name.replace('bundle.l10n', 'package.nls');
    it(`${manifest} translates what the manifest says, with the same links`, () => {
      const [from, to] = [read('package.nls.json'), read(manifest)];
      for (const [key, translation] of Object.entries(to)) {
        assert.ok(key in from, `there is no ${key} any more`);
        assert.equal(code(translation), code(from[key] ?? ''), key);
      }
      const missing = Object.keys(from).filter((key) => !(key in to));
      assert.ok(missing.length <= Object.keys(from).length / 5, missing.join('\n'));
    });
  }
});

describe('the manifest', () => {
  it('says everything by keys that have a text', () => {
    const texts = read('package.nls.json');
    const source = readFileSync('package.json', 'utf8');
    const used = new Set([...source.matchAll(/"%([^"%]+)%"/g)].map(([, key = '']) => key));
    assert.deepEqual(
      [...used].filter((key) => !(key in texts)),
      [],
    );
    assert.deepEqual(
      Object.keys(texts).filter((key) => !used.has(key)),
      [],
    );
    const { commands, configuration } = JSON.parse(source).contributes;
    for (const { title } of commands) assert.match(title, /^%.+%$/);
    for (const [name, setting] of Object.entries<object>(configuration.properties)) {
      const about = Reflect.get(setting, 'description') ?? Reflect.get(setting, 'markdownDescription');
      assert.match(String(about), /^%.+%$/, name);
    }
  });
});
