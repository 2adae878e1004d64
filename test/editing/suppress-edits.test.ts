import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, check, type Format } from '../../src/core/index.ts';
import { readDraft } from '../../src/core/read/read.ts';
import { type CommentStyle, commentStyle } from '../../src/editing/directive-comment.ts';
import '../support/jsx-grammar.ts';
import { suppress } from '../../src/editing/suppress-edits.ts';

interface SuppressCase {
  readonly format?: Format;
  readonly style?: CommentStyle | undefined;
  readonly where?: 'line' | 'draft';
  readonly rule?: string;
}

/** The draft after its first finding of the rule was silenced; nothing where that cannot be. */
function silenced(source: string, options: SuppressCase = {}): string | undefined {
  const { format = 'html', where = 'line', rule = 'repeated-punctuation' } = options;
  const style = 'style' in options ? options.style : 'html';
  const report = check(source, { format });
  const finding = report.findings.find((one) => one.rule === rule);
  assert.ok(finding, `nothing of ${rule} is found`);
  const apply = (text: string, edits: readonly Parameters<typeof applyFixes>[1][number]['edits'][number][]) =>
    applyFixes(text, [{ title: { template: '', args: [] }, edits, safe: true }]);
  const means = { check: (text: string) => check(text, { format }), apply };
  const edits = suppress({ draft: report.draft, finding, style }, where, report, means);
  return edits && apply(source, edits);
}

const NEXT = '<!-- inboxlint-disable-next-line repeated-punctuation -->';
const LINE = '<!-- inboxlint-disable-line repeated-punctuation -->';
const OFF = '<!-- inboxlint-disable repeated-punctuation -->';

describe('disabling a rule for a line', () => {
  it('puts a comment above the line, as far in', () => {
    assert.equal(silenced('<p>a</p>\r\n  <p>Yes!!</p>\r\n'), `<p>a</p>\r\n  ${NEXT}\r\n  <p>Yes!!</p>\r\n`);
  });

  for (const [style, open, close] of [
    ['handlebars', '{{!--', '--}}'],
    ['mustache', '{{!', '}}'],
    ['liquid', '{% comment %}', '{% endcomment %}'],
    ['jinja', '{#', '#}'],
    ['erb', '<%#', '%>'],
  ] as const) {
    it(`writes the comment as ${style} does, in HTML and in text`, () => {
      const line = `${open} inboxlint-disable-next-line repeated-punctuation ${close}`;
      assert.equal(silenced('<p>a</p>\n<p>Yes!!</p>\n', { style }), `<p>a</p>\n${line}\n<p>Yes!!</p>\n`);
      assert.equal(silenced('One.\nYes!!\n', { style, format: 'text' }), `One.\n${line}\nYes!!\n`);
    });
  }

  it('goes around a tag, a title and a text that no comment can stand in', () => {
    const rule = 'insecure-link';
    const tag = '<a\n  href="http://shop.example.com/"\n  class="x">Shop</a>\n';
    assert.equal(
      silenced(`<p>\n${tag}</p>`, { rule }),
      `<p>\n<!-- inboxlint-disable ${rule} -->\n${tag}<!-- inboxlint-enable ${rule} -->\n</p>`,
    );
    const title = '<title>\nNews!!\n</title>\n';
    const page = (text: string) => `<html>\n<head>\n${text}</head>\n<body><p>Hello</p></body>\n</html>`;
    const marks = 'subject-punctuation';
    assert.equal(
      silenced(page(title), { rule: marks }),
      page(`<!-- inboxlint-disable ${marks} -->\n${title}<!-- inboxlint-enable ${marks} -->\n`),
    );
  });

  it('uses a template comment inside a tag or a title', () => {
    const page = (text: string) =>
      `<html><head><title>\n${text}News!!\n</title></head><body>Hello</body></html>`;
    assert.equal(
      silenced(page(''), { style: 'jinja', rule: 'subject-punctuation' }),
      page('{# inboxlint-disable-next-line subject-punctuation #}\n'),
    );
  });

  it('does not cut a paragraph, a list or a table of Markdown in two', () => {
    const format = 'markdown';
    assert.equal(silenced('One.\n\nYes!!\n', { format }), `One.\n\n${NEXT}\nYes!!\n`);
    assert.equal(silenced('One\nyes!! he\nsaid.\n', { format }), `One\nyes!! he ${LINE}\nsaid.\n`);
    assert.equal(silenced('1. one\n2. yes!!\n3. three\n', { format })?.includes('\n\n'), false);
    const table = silenced('| a | b |\n| - | - |\n| yes!! | c |\n', { format });
    assert.equal(table, `| a | b |\n| - | - |\n| yes!! | c ${LINE} |\n`);
  });

  it('adds the rule to a directive that is there', () => {
    const before = '<!-- inboxlint-disable-next-line urgent-wording -->\n<p>Act now!!</p>';
    assert.equal(silenced(before), before.replace('urgent-wording', 'urgent-wording repeated-punctuation'));
    const several =
      '<!-- inboxlint-disable-next-line urgent-wording, shouting -- ours -->\n<p>Act now AND BUY IT ALL!!</p>';
    assert.match(silenced(several) ?? '', /urgent-wording, shouting, repeated-punctuation -- ours/);
    const same = '<p>Act now!!</p> {{!-- inboxlint-disable-line urgent-wording --}}\n<p>x</p>';
    assert.equal(silenced(same), same.replace('urgent-wording', 'urgent-wording repeated-punctuation'));
  });

  it('writes into the front matter above the line', () => {
    const draft = (line: string) => `---\ntitle: x\n${line}subject: News!!\n---\nHello.\n`;
    const rule = 'subject-punctuation';
    const line = `# inboxlint-disable-next-line ${rule}\n`;
    for (const format of ['markdown', 'text', 'html'] as const)
      assert.equal(
        silenced(draft(''), { format, rule, style: format === 'text' ? undefined : 'html' }),
        draft(line),
      );
    assert.equal(
      silenced('---\nsubject: >\n  News!!\n---\nHello.\n', { format: 'markdown', rule }),
      undefined,
    );
  });

  it('gives up where there are no comments', () => {
    assert.equal(silenced('Yes!!\n', { format: 'text', style: undefined }), undefined);
  });
});

describe('disabling a rule in a component', () => {
  const component = (body: string) =>
    `export default ({ url }) => (\n  <Html>\n    <Text>\n${body}\n    </Text>\n  </Html>\n);\n`;
  const off = (line: string) => `inboxlint-disable-${line} repeated-punctuation`;
  const options = { format: 'jsx', style: 'jsx' } as const;

  it('puts a comment in braces above an element, and beside one whose text goes on', () => {
    const bold = '      <b>Yes!!</b>';
    assert.equal(silenced(component(bold), options), component(`      {/* ${off('next-line')} */}\n${bold}`));
    const goesOn = '      It is open.\n      Yes!!\n      <i>And more.</i>';
    const edited = silenced(component(goesOn), options) ?? '';
    assert.match(edited, /\{\/\* inboxlint-disable/);
    assert.equal(readDraft(edited, 'jsx').body.text, readDraft(component(goesOn), 'jsx').body.text);
  });

  it('puts one of code into a tag, and at the top', () => {
    const rule = 'insecure-link';
    const tag = (line: string) =>
      component(`      <Link\n${line}        href="http://shop.example.com/"\n      >Shop</Link>`);
    assert.equal(
      silenced(tag(''), { ...options, rule }),
      tag(`        /* inboxlint-disable-next-line ${rule} */\n`),
    );
    assert.equal(
      silenced(tag(''), { ...options, rule, where: 'draft' }),
      `/* inboxlint-disable ${rule} */\n${tag('')}`,
    );
  });

  it('gives up within a string', () => {
    const literal = component('      {`It is open.\nYes!!\nAnd more`}');
    const edited = silenced(literal, options);
    if (edited !== undefined)
      assert.equal(readDraft(edited, 'jsx').body.text, readDraft(literal, 'jsx').body.text);
  });
});

describe('disabling a rule in a draft', () => {
  const where = 'draft';

  it('puts a comment at the top, below a doctype', () => {
    assert.equal(silenced('<p>Yes!!</p>', { where }), `${OFF}\n<p>Yes!!</p>`);
    assert.equal(
      silenced('<!doctype html>\n<html><body>Yes!!</body></html>', { where }),
      `<!doctype html>\n${OFF}\n<html><body>Yes!!</body></html>`,
    );
    assert.equal(
      silenced('<!doctype html><html><body>Yes!!</body></html>', { where }),
      `<!doctype html>${OFF}<html><body>Yes!!</body></html>`,
    );
  });

  it('writes into the front matter where there is one', () => {
    const draft = (line: string) => `---\nsubject: News\n${line}---\nYes!! And more.\n\nAgain!!`;
    const line = '# inboxlint-disable repeated-punctuation\n';
    assert.equal(silenced(draft(''), { where, format: 'text', style: undefined }), draft(line));
    assert.equal(silenced(draft(''), { where, format: 'markdown' }), draft(line));
  });

  it('adds the rule to a directive that is there', () => {
    const before = '<!-- inboxlint-disable urgent-wording -->\n<p>Act now!!</p>';
    assert.equal(silenced(before, { where }), before.replace(' -->', ' repeated-punctuation -->'));
  });
});

describe('the style of comments', () => {
  for (const [language, path, format, style] of [
    ['html', '/a.html', 'html', 'html'],
    ['html', '/a.html.erb', 'html', 'erb'],
    ['erb', '/a.text.erb', 'text', 'erb'],
    ['plaintext', '/a.hbs', 'html', 'handlebars'],
    ['plaintext', '/a.txt', 'text', undefined],
    ['mjml', '/a.mjml', 'html', 'html'],
    ['markdown', '/a.md', 'markdown', 'html'],
    ['django-html', '/a.html', 'html', 'jinja'],
    ['eml', '/a.eml', 'eml', undefined],
    ['typescriptreact', '/a.tsx', 'jsx', 'jsx'],
  ] as const) {
    it(`is ${style} in ${path} as ${language}`, () => {
      assert.equal(commentStyle(language, path, format), style);
    });
  }
});
