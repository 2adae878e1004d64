import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { check, fixAll, gatherIncludes } from '../../../src/core/index.ts';
import { fc } from '../../support/properties.ts';

const mail = (body: string, head = '') =>
  `<mjml><mj-head><mj-title>Garden news</mj-title>${head}</mj-head><mj-body>${body}</mj-body></mjml>`;
const section = (inside: string) => `<mj-section><mj-column>${inside}</mj-column></mj-section>`;
const OWN = section('<mj-text>The garden opens on Sunday!!!</mj-text>');

async function checked(source: string, files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const includes = await gatherIncludes(source, async (path) => {
    asked.push(path);
    return files[path];
  });
  return { ...check(source, { format: 'html', includes }), asked, includes };
}

describe('files that MJML includes', () => {
  it('are read in the place of their tags, as paths count from each file', async () => {
    const { draft, asked } = await checked(mail(`${OWN}<mj-include path="./parts/foot.mjml" />`), {
      'parts/foot.mjml': `${section('<mj-text>Foot</mj-text>')}<mj-include path="../legal.mjml"></mj-include>`,
      'legal.mjml': `<mjml><mj-body>${section('<mj-text>Legal</mj-text>')}</mj-body></mjml>`,
    });
    assert.deepEqual(asked, ['parts/foot.mjml', 'legal.mjml']);
    assert.equal(draft.body.text, 'The garden opens on Sunday!!!\n\nFoot\n\nLegal');
  });

  it('are style sheets and HTML, too, and may set what holds for the whole mail', async () => {
    const source = mail(
      `${section('<mj-text>two</mj-text><mj-text css-class="gone">one</mj-text>')}<mj-include path="c.html" type="html" /><mj-include path="d.mjml" />`,
      '<mj-include path="a.css" type="css" css-inline="inline" />',
    );
    const { draft } = await checked(source, {
      'a.css': '.gone{display:none}',
      'c.html': '<p>three</p>',
      'd.mjml': '<mjml><mj-head><mj-attributes><mj-text color="#123456" /></mj-attributes></mj-head></mjml>',
    });
    assert.equal(draft.body.text, 'two\n\nthree');
    assert.equal(draft.hidden[0]?.text.text, 'one');
    assert.ok(draft.elements.some(({ style }) => style.get('color') === '#123456'));
  });

  it('have their own problems, which are not reported where they are included', async () => {
    const source = mail(`${OWN}<mj-include path="bad.mjml" />`);
    const bad = section('<mj-text>Act now!!! <a href="http://bit.ly/a">Click here</a></mj-text>');
    const { findings } = await checked(source, { 'bad.mjml': bad });
    const tag = source.indexOf('<mj-include');
    assert.deepEqual(
      findings.filter(({ span }) => span.start >= tag && span.start < source.indexOf('/>', tag)),
      [],
    );
    assert.ok(findings.some(({ rule }) => rule === 'repeated-punctuation'));
    assert.ok(!findings.some(({ rule }) => rule === 'link-shortener' || rule === 'insecure-link'));
  });

  it('count for what a mail must have, which is missed behind them otherwise', async () => {
    const source = mail(`${OWN}<mj-include path="foot.mjml" />`);
    const missed = async (foot: string) => {
      const { findings } = await checked(source, { 'foot.mjml': section(`<mj-text>${foot}</mj-text>`) });
      return findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('missing-unsub'));
    };
    assert.deepEqual(await missed('<a href="*|UNSUB|*">Unsubscribe</a> from sale alerts and offers'), []);
    assert.deepEqual(await missed('Order now and save 50% on all chairs'), ['missing-unsubscribe']);
  });

  it('are left alone by fixes', async () => {
    const source = mail(`${OWN}<mj-include path="bad.mjml" />`);
    const includes = new Map([['bad.mjml', section('<mj-text>Wow!!! Hello!!!</mj-text>')]]);
    assert.equal(fixAll(source, { format: 'html', includes }), source.replace('Sunday!!!', 'Sunday!'));
  });

  it('stay tags where they are not there, not files of the project, or filled in', async () => {
    for (const path of [
      'none.mjml',
      '/etc/passwd',
      'C:\\a.mjml',
      'https://example.com/a',
      '{{ part }}',
      '..',
      '',
    ]) {
      const source = mail(`${OWN}<mj-include path="${path}" />`);
      const { draft, asked } = await checked(source, {});
      assert.deepEqual(asked, path === 'none.mjml' ? [path] : [], path);
      assert.ok(draft.elements.some(({ name }) => name === 'mj-include'));
    }
  });

  it('are asked for in the folder above by that name alone', async () => {
    const { asked } = await checked(mail('<mj-include path="a/../../b/./c.mjml" />'), {});
    assert.deepEqual(asked, ['../b/c.mjml']);
  });

  it('end where they include themselves, or one another without an end', async () => {
    const { draft } = await checked(mail('<mj-include path="a.mjml" />'), {
      'a.mjml': `${section('<mj-text>A</mj-text>')}<mj-include path="b.mjml" />`,
      'b.mjml': `${section('<mj-text>B</mj-text>')}<mj-include path="a.mjml" /><mj-include path="b.mjml" />`,
    });
    assert.equal(draft.body.text, 'A\n\nB');
  });

  it('are bounded where each brings in the next twice', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `${at}.mjml`,
        `<mj-include path="${at + 1}.mjml" />`.repeat(2) + section('<mj-text>Word</mj-text>'),
      ]),
    );
    const { draft } = await checked(mail('<mj-include path="0.mjml" />'), files);
    const count = draft.body.text.split('Word').length - 1;
    assert.ok(count > 1 && count <= 200, `${count} files`);
  });
});

test('whatever is included, places stand in the source, and nothing of the file is underlined', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'Act now!!! ',
        '<mj-text>',
        '</mj-text>',
        '<a href="http://bit.ly/a">',
        '</a>',
        '{{',
        '<',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, text, (before, included, after) => {
      const source = `<mjml><mj-body>${before}<mj-include path="a" />${after}`;
      const tag = source.indexOf('<mj-include');
      const end = source.indexOf('/>', tag) + 2;
      const { draft, findings } = check(source, { format: 'html', includes: new Map([['a', included]]) });
      for (const { span, fixes } of findings) {
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length);
        const isInside =
          draft.included !== undefined && span.start >= tag && span.start < end && span.end <= end;
        assert.ok(!isInside, source.slice(span.start, span.end));
        for (const edit of fixes.flatMap(({ edits }) => edits))
          assert.ok(draft.included === undefined || edit.span.end <= tag || edit.span.start >= end);
      }
    }),
  );
});
