import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Config,
  check,
  type Finding,
  type Format,
  fixAll,
  parseConfig,
  render,
} from '../../../src/core/index.ts';
import '../../support/jsx-grammar.ts';

const ENGLISH =
  'Thank you for your order. We have packed the two chairs, and they leave our workshop this Friday. You can follow them from there, and when they arrive, please check that all parts are in the box.';
const GERMAN =
  'Vielen Dank für Ihre Bestellung. Die beiden Stühle sind verpackt und werden am Freitag an Sie geschickt. Wenn etwas nicht stimmt, schreiben Sie uns eine Nachricht, und wir kümmern uns sofort darum.';

function found(draft: string, format: Format = 'html', config?: Config): readonly Finding[] {
  return check(draft, { format, ...(config && { config }) }).findings.filter(
    ({ group }) => group === 'accessibility',
  );
}

function rules(draft: string, format: Format = 'html', config?: Config): readonly string[] {
  return found(draft, format, config).map(({ rule }) => rule);
}

/** A draft with every fault, many times. */
const FAULTY = `<html><head></head><body><table><tr><td>
<h1>Spring</h1><h3>Chairs</h3><h2></h2><h4>Oak</h4><h3>&nbsp;</h3>
<p>${ENGLISH}</p>
${'<table><tr><td><p style="color:#999999">Once a month. <a href="https://example.com/a">learn more</a></p></td></tr></table>\n'.repeat(4)}
</td></tr></table></body></html>`;

describe('rules about accessibility', () => {
  it('report each fault once a draft, with all of its places, as an information without points', () => {
    const findings = found(FAULTY);
    const places = Object.fromEntries(findings.map(({ rule, also }) => [rule, also.length + 1]));
    assert.equal(findings.length, Object.keys(places).length);
    assert.deepEqual(places, {
      'missing-language': 1,
      'missing-title': 1,
      'unmarked-layout-table': 5,
      'skipped-heading-level': 2,
      'empty-heading': 2,
      'insufficient-contrast': 4,
      'vague-link-text': 4,
    });
    for (const { severity, points } of findings) assert.deepEqual([severity, points], ['info', 0]);
  });

  it('are silent on partials and on plain text', () => {
    const partial = FAULTY.replace(/<\/?(?:html|head|body)>/g, '');
    assert.deepEqual(rules(partial), []);
    assert.deepEqual(rules(FAULTY, 'text'), []);
    assert.deepEqual(rules(`Subject: Chairs\n\n${ENGLISH} here`, 'eml'), []);
  });

  it('add in bulk what screen readers are told, and nothing else', () => {
    const fixed = fixAll(FAULTY, { format: 'html' });
    assert.ok(fixed.includes('<html lang="en">'));
    assert.equal(fixed.split('<table role="presentation">').length, 6);
    assert.equal(fixed.replaceAll(' role="presentation"', '').replace(' lang="en"', ''), FAULTY);
  });

  it('add it in messages where they stay messages', () => {
    const message = (encoding: string) =>
      `Subject: Chairs\nContent-Type: text/html\nContent-Transfer-Encoding: ${encoding}\n\n<html>\n<body><table><tr><td>\n${ENGLISH}\n</td></tr></table></body></html>`;
    const fixed = fixAll(message('7bit'), { format: 'eml' });
    assert.ok(fixed.includes('<html lang="en">') && fixed.includes('<table role="presentation">'), fixed);
    assert.equal(fixAll(message('quoted-printable'), { format: 'eml' }), message('quoted-printable'));
  });

  it('are silent where code may write the attribute', () => {
    for (const code of [
      '<%= attributes %>',
      '{{ attributes }}',
      '{{#if dir}}dir="rtl"{{/if}}',
      "@class(['a'])",
    ]) {
      const draft = `<html ${code}><head><title>Chairs</title></head><body><table ${code}><tr><td><p>${ENGLISH}</p></td></tr></table></body></html>`;
      assert.deepEqual(rules(draft), [], code);
      assert.equal(fixAll(draft, { format: 'html' }), draft);
    }
    const valued = `<html dir="{{ dir }}"><head><title>Chairs</title></head><body><p>${ENGLISH}</p></body></html>`;
    assert.deepEqual(rules(valued), ['missing-language']);
  });

  it('name the language of MJML at its root', () => {
    const draft = `<mjml><mj-body><mj-section><mj-column><mj-text>${GERMAN}</mj-text></mj-column></mj-section></mj-body></mjml>`;
    assert.equal(fixAll(draft, { format: 'html' }), draft.replace('<mjml>', '<mjml lang="de">'));
  });

  it('know the language that components write by themselves', () => {
    const email = (text: string) =>
      `import { Html, Text } from 'react-email';\nexport default () => (\n  <Html>\n    <Text>${text}</Text>\n  </Html>\n);\n`;
    assert.deepEqual(rules(email(ENGLISH), 'jsx'), []);
    assert.deepEqual(rules(email(GERMAN), 'jsx'), ['missing-language']);
    assert.ok(fixAll(email(GERMAN), { format: 'jsx' }).includes('<Html lang="de">'));
  });

  it('write a language code as it ought to be', () => {
    const draft = (lang: string) =>
      `<html lang="${lang}"><head><title>Chairs</title></head><body><p>Chairs.</p></body></html>`;
    assert.equal(fixAll(draft('en_GB'), { format: 'html' }), draft('en-GB'));
    assert.equal(fixAll(draft('english'), { format: 'html' }), draft('english'));
    for (const known of ['en', 'zh-Hant-TW', '{{ locale }}', 'es-419'])
      assert.deepEqual(rules(draft(known)), []);
    // MJML writes this where no language is set.
    assert.deepEqual(rules(draft('und')), ['missing-language']);
  });

  it('change a language that is said only where it is asked for', () => {
    const draft = `<html lang="de"><head><title>Chairs</title></head><body><p>${ENGLISH}</p></body></html>`;
    const [finding] = found(draft);
    assert.equal(
      finding && render(finding.message),
      'The document language is set to “de”, but the text is in “en”. Correct the lang attribute.',
    );
    assert.deepEqual(
      finding?.fixes.map(({ safe }) => safe),
      [false],
    );
    assert.equal(fixAll(draft, { format: 'html' }), draft);
  });
});

describe('insufficient-contrast', () => {
  const page = (body: string, css = '') =>
    `<html lang="en"><head><title>Chairs</title><style>${css}</style></head><body><p>Our chairs.</p>${body}</body></html>`;
  const grey = '<p class="note" style="color:#888888">Once a month.</p>';

  it('lets a style sheet make a text large, outside of dark mode', () => {
    assert.deepEqual(rules(page(grey)), ['insufficient-contrast']);
    assert.deepEqual(rules(page(grey, '.note{font-size:24px}')), []);
    assert.deepEqual(rules(page(grey, '.note{font:2rem/1.2 Georgia}')), []);
    assert.deepEqual(rules(page(grey, '.note{font-size:13px}')), ['insufficient-contrast']);
    assert.deepEqual(rules(page(grey, '@media (prefers-color-scheme:dark){.note{font-size:24px}}')), [
      'insufficient-contrast',
    ]);
  });

  it('leaves what is as good as hidden to low-contrast', () => {
    const report = check(page('<p style="color:#f8f8f8">Once a month.</p>'), { format: 'html' });
    assert.deepEqual(
      report.findings.map(({ rule }) => rule).filter((rule) => rule.endsWith('contrast')),
      ['low-contrast'],
    );
  });
});

describe('the setting of a group', () => {
  const config = (rules: object): Config => parseConfig(JSON.stringify({ rules })).config;

  it('is that of its rules, but for those that are set themselves', () => {
    assert.deepEqual(rules(FAULTY, 'html', config({ accessibility: 'off' })), []);
    assert.deepEqual(rules(FAULTY, 'html', config({ accessibility: 'off', 'missing-title': 'error' })), [
      'missing-title',
    ]);
    const severities = found(FAULTY, 'html', config({ accessibility: 'warning' })).map(
      ({ severity }) => severity,
    );
    assert.deepEqual([...new Set(severities)], ['warning']);
  });

  it('turns no rule on that is off without it', () => {
    const draft = '<body><div style="display:none">What is new</div><p>Hello.</p></body>';
    const { findings } = check(draft, { format: 'html', config: config({ markup: 'error' }) });
    assert.ok(!findings.some(({ rule }) => rule === 'hidden-preheader'));
  });
});
