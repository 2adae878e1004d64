import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, type CheckOptions, check, parseConfig, render } from '../../../src/core/index.ts';

function found(source: string, require: object, format: CheckOptions['format'] = 'html') {
  const { config } = parseConfig(JSON.stringify({ require }));
  return check(source, { format, config }).findings.filter(({ rule }) => rule === 'required-text');
}

const FOOTER = 'Flowers & Co., registered in England';
const body = (html: string) => `<body><p>It opens on Sunday.</p>${html}</body>`;

describe('a required text', () => {
  it('is missing where it stands nowhere in a complete email, with the team’s reason', () => {
    const messages = found(body(''), [
      { find: FOOTER },
      { find: 'Ltd', why: 'Legal, page 2.', severity: 'error' },
    ]);
    assert.deepEqual(
      messages.map(({ message, severity }) => [render(message), severity]),
      [
        [`The text “${FOOTER}” is missing. Your team requires it in every email.`, 'warning'],
        ['The text “Ltd” is missing. Legal, page 2.', 'error'],
      ],
    );
  });

  it('is there through tags, entities, quotes, capitals and line breaks', () => {
    for (const html of [
      '<p>Flowers &amp; Co.,<br>registered in <b>England</b></p>',
      '<p>FLOWERS &#38; Co.,\n   registered&nbsp;in England.</p>',
    ])
      assert.deepEqual(found(body(html), [{ find: FOOTER }]), [], html);
    assert.deepEqual(found(body('<p>It’s “ours”.</p>'), [{ find: 'it\'s "ours"' }]), []);
  });

  it('may be one of a place, a language and certain capitals', () => {
    const draft = '---\nsubject: Garden news\n---\nThe garden opens.';
    const count = (require: object) => found(draft, [require], 'markdown').length;
    assert.equal(count({ find: 'news', in: 'subject' }), 0);
    assert.equal(count({ find: 'news', in: 'body' }), 1);
    assert.equal(count({ find: 'News', case: true }), 1);
    assert.equal(count({ find: 'Impressum', language: 'de' }), 1);
    assert.equal(
      found('<html lang="en"><body><p>It opens.</p></body></html>', [{ find: 'Impressum', language: 'de' }])
        .length,
      0,
    );
  });

  it('is not asked of a partial, nor of a draft that includes one', () => {
    assert.deepEqual(found('<p>A row of a template.</p>', [{ find: FOOTER }]), []);
    assert.deepEqual(found(body('{{> footer}}'), [{ find: FOOTER }]), []);
  });

  it('is put at the end of the body, one by one', () => {
    const [finding] = found(body(''), [{ find: FOOTER, in: 'body' }]);
    assert.deepEqual(
      finding?.fixes.map(({ safe }) => safe),
      [false],
    );
    assert.equal(
      applyFixes(body(''), finding?.fixes ?? []),
      body(`<p>Flowers &amp; Co., registered in England</p>`),
    );
    assert.deepEqual(found(body(''), [{ find: 'News', in: 'subject' }])[0]?.fixes, []);
  });
});
