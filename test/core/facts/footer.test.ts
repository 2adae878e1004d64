import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, check, type Format, guessFormat } from '../../../src/core/index.ts';
import { templates, withoutCorpora } from '../../support/corpora.ts';

const RULES = ['missing-unsubscribe', 'missing-postal-address'] as const;
const UNSUBSCRIBE = '<a href="https://example.com/unsubscribe">Unsubscribe</a> from these mails.';

/** The draft with a rule's block put in; nothing where none is offered. */
function fixed(source: string, format: Format, rule: (typeof RULES)[number] = 'missing-unsubscribe') {
  const finding = check(source, { format }).findings.find((one) => one.rule === rule);
  assert.ok(finding, `${rule} is not reported`);
  return finding.fixes[0] && applyFixes(source, [finding.fixes[0]]);
}

/** `⁂` is where the block goes. */
const PLACES: readonly (readonly [what: string, draft: string, block?: string])[] = [
  ['a document without a body', '<html><p>It opens.</p>⁂</html>'],
  ['a document of text alone', '<html>It opens.⁂</html>'],
  ['text behind the end of the document', '<html><body><p>It opens.</p>⁂</body></html>Bye.'],
  ['a block behind the end of the document', '<html><body><p>It opens.</p>⁂</body></html><div>Bye.</div>'],
  ['text between the ends', '<html><body><p>It opens.</p>⁂</body><p>Bye.</p></html>'],
  ['ends that are left out', '<html><body><p>It opens.⁂'],
  ['a body that is not closed', '<html><body><p>It opens.</p>⁂</html>'],
  [
    'a table in a link',
    '<body><a href="https://example.com"><table><tr><td>It opens.</td></tr></table></a>⁂</body>',
  ],
  [
    'a holder without a font size',
    '<body><div style="font-size:0"><b style="font-size:14px">It opens.</b></div>⁂</body>',
  ],
  ['a condition of the template', '<body>{% if open %}<p>It opens.</p>{% endif %}⁂</body>'],
  ['a loop of the template', '<body><div>{{#each days}} Open on {{ this }}. {{/each}}⁂</div></body>'],
  ['ends in capitals', '<HTML><BODY><P>It opens.</P>⁂</BODY></HTML>'],
  [
    'MJML whose text stands in a column',
    '<mjml><mj-body><mj-section><mj-column><mj-text>It opens.⁂</mj-text></mj-column></mj-section></mj-body></mjml>',
  ],
  [
    'MJML whose text stands in a hero',
    '<mjml><mj-body><mj-hero><mj-button href="#">It opens.</mj-button>⁂</mj-hero></mj-body></mjml>',
    `<mj-text>${UNSUBSCRIBE}</mj-text>`,
  ],
  [
    'MJML with raw text between sections',
    '<mjml><mj-body><mj-raw>It opens.</mj-raw>⁂</mj-body></mjml>',
    `<mj-section><mj-column><mj-text>${UNSUBSCRIBE}</mj-text></mj-column></mj-section>`,
  ],
];

describe('the block at the foot', () => {
  for (const [what, draft, block = `<p>${UNSUBSCRIBE}</p>`] of PLACES) {
    it(`has its place in ${what}`, () => {
      const source = draft.replace('⁂', '');
      assert.equal(fixed(source, 'html'), draft.replace('⁂', block));
      for (const rule of RULES) assertClean(source, 'html', rule);
    });
  }

  it('is a paragraph of its own in Markdown', () => {
    const link = '[Unsubscribe](https://example.com/unsubscribe) from these mails.';
    for (const [before, after] of [
      ['> It opens.', ''],
      ['- It opens.', '\n\n---\n'],
      ['- It opens.', '\n***\n'],
      ['{% if open %}\nIt opens.\n{% endif %}', '\n'],
    ] as const) {
      const source = `---\nsubject: Garden\n---\n${before}${after}`;
      const apart = /^\n[^\n]/.test(after) ? '\n' : '';
      assert.equal(
        fixed(source, 'markdown'),
        `---\nsubject: Garden\n---\n${before}\n\n${link}${apart}${after}`,
      );
    }
  });

  it('satisfies its rule in every template', {
    skip: withoutCorpora,
  }, () => {
    for (const { path, source } of templates()) {
      const format = guessFormat(path, source) ?? 'text';
      for (const rule of RULES) assertClean(source, format, rule, path);
    }
  });
});

function assertClean(source: string, format: Format, rule: (typeof RULES)[number], what = source): void {
  const finding = check(source, { format }).findings.find((one) => one.rule === rule);
  const fix = finding?.fixes[0];
  if (!fix) return;
  const after = applyFixes(source, [fix]);
  assert.deepEqual(
    check(after, { format }).findings.filter((one) => one.rule === rule),
    [],
    what,
  );
  const end = /<\/(?:body|html|mj-body|mjml)\s*>/i.exec(source);
  if (end) assert.ok((fix.edits[0]?.span.end ?? 0) <= end.index, `${what}: behind the end of the document`);
}
