import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDraft } from '../../../src/core/read/read.ts';

const read = (source: string) => readDraft(source, 'html', 'utf-8');
const hidden = (source: string) => read(source).hidden.map(({ text, by }) => `${by}: ${text.text}`);
const sheet = (css: string, body: string) => `<style>${css}</style><p>Top</p>${body}`;

describe('text with a size of its own in a container that has none is read', () => {
  const ways: Readonly<Record<string, string>> = {
    'a style': '<td style="font-size:0">',
    'a style with another unit': '<td style="font-size:0pt">',
    'a shorthand': '<td style="font:0/0 a">',
    'a class': '<td class="row">',
    'a class and a media rule': '<td class="row narrow">',
    'a style and a media rule that pads': '<td class="padded" style="font-size:0">',
    'a style and a media rule that shrinks': '<td class="small" style="font-size:0">',
    'a style and a media rule over what is in it': '<td class="two" style="font-size:0">',
    'a style and a media rule that sizes': '<td class="larger" style="font-size:0">',
    'two around each other': '<td style="font-size:0"><table style="font-size:0px">',
    MJML: '<mj-wrapper css-class="row"><mj-raw>',
  };
  const children: Readonly<Record<string, string>> = {
    'a style': '<div style="font-size:16px">Words</div>',
    'an important style': '<div style="font-size: 16px !important">Words</div>',
    'a style in points': '<div style="font-size:9pt">Words</div>',
    'a size by name': '<div style="font-size:medium">Words</div>',
    'a shorthand': '<div style="font:bold 16px/20px Arial">Words</div>',
    'a calculation': '<div style="font-size:calc(10px + 1vw)">Words</div>',
    'a value of a template': '<div style="font-size:{{ size }}px">Words</div>',
    'a class': '<div class="column">Words</div>',
    'a class by attribute': '<div class="old">Words</div>',
    'a class of an element': '<h2 class="title">Words</h2>',
    'an id': '<div id="one">Words</div>',
    'a rule over its name': '<dl>Words</dl>',
    'an element in between': '<div class="column"><div><b>Words</b></div></div>',
    'an element in between without a size': '<div><p style="font-size:14px">Words</p></div>',
    'an attribute of font': '<font size="2">Words</font>',
    'an attribute of MJML': '<mj-text font-size="14px">Words</mj-text>',
    'a component of MJML': '<mj-button>Words</mj-button>',
    'a control': '<button>Words</button>',
  };
  const css =
    '.row{font-size:0} @media (max-width:600px){.narrow{font-size:0}.padded{padding:0}.small{font-size:0!important}' +
    '.two .column{width:100%}.larger{font-size:18px}} .column,[class="old"],h2.title{font-size:15px} #one{font-size:1rem}' +
    'dl{font-size:12px}';
  for (const [how, container] of Object.entries(ways)) {
    for (const [what, child] of Object.entries(children)) {
      test(`${how}: ${what}`, () => {
        const source = sheet(css, `${container}${child}`);
        assert.deepEqual([read(source).body.text, hidden(source)], ['Top\n\nWords', []]);
      });
    }
  }

  test('by a rule that goes by what is around it', () => {
    const css = '.cells{font-size:0}.cells .cell p{font-size:14px}.else p{font-size:14px}';
    const shown = sheet(css, '<div class="cells"><div class="cell"><i><p>Words</p></i></div></div>');
    assert.deepEqual([read(shown).body.text, hidden(shown)], ['Top\n\nWords', []]);
    const unsized = sheet(css, '<div class="cells"><div><p>Words</p></div></div>');
    assert.deepEqual([read(unsized).body.text, hidden(unsized)], ['Top', ['class: Words']]);
  });

  test('from the first word on, and no preheader is made of what is left', () => {
    const draft = read('<td style="font-size:0">| <div style="font-size:16px">The mail</div> |</td>');
    assert.deepEqual([draft.body.text, draft.preheader], ['The mail', undefined]);
  });
});

describe('text in a container without a size stays hidden', () => {
  for (const [what, source, found] of [
    ['without one of its own', '<div style="font-size:0">Words <b>more</b></div>', 'font-size: Words more'],
    [
      'with a relative one',
      '<div style="font-size:0"><p style="font-size:200%">Words</p></div>',
      'font-size: Words',
    ],
    ['in em', '<div style="font-size:0"><p style="font-size:2em">Words</p></div>', 'font-size: Words'],
    ['with none again', '<div style="font-size:0"><p style="font:1px x">Words</p></div>', 'font-size: Words'],
    [
      'that takes it',
      '<div style="font-size:0"><p style="font-size:inherit">Words</p></div>',
      'font-size: Words',
    ],
    ['by class', '<div class="none">Words</div>', 'class: Words'],
    ['in MJML', '<mj-text font-size="0">Words</mj-text>', 'font-size: Words'],
    [
      'that is cut, too',
      '<div style="font-size:0;max-height:0;overflow:hidden"><p style="font-size:16px">Words</p></div>',
      'font-size: Words',
    ],
    [
      'in an element hidden otherwise',
      '<div style="font-size:0"><p style="font-size:16px;display:none">Words</p></div>',
      'display: Words',
    ],
    ['with one on some screens', '<div style="font-size:0"><p class="wide">Words</p></div>', 'screen: Words'],
  ] as const) {
    test(what, () => {
      const css = '.none{font-size:0}@media (min-width:600px){.wide{font-size:16px}}';
      assert.deepEqual([read(sheet(css, source)).body.text, hidden(sheet(css, source))], ['Top', [found]]);
    });
  }
});

describe('text without a box, or off the page, is hidden', () => {
  for (const [style, by] of [
    ['position:absolute;clip:rect(0 0 0 0)', 'size'],
    ['position:absolute;clip: rect(1px, 1px, 1px, 1px)', 'size'],
    ['clip-path:inset(100%)', 'size'],
    ['clip-path:inset(50%)', 'size'],
    ['clip-path:circle(0)', 'size'],
    ['transform:scale(0)', 'size'],
    ['transform:rotate(3deg) scale(0, 1)', 'size'],
    ['margin-left:-10000px', 'off-page'],
  ] as const)
    test(style, () => {
      assert.deepEqual(hidden(`<p>Top</p><p style="${style}">Words</p>`), [`${by}: Words`]);
      const inSheet = sheet(`.x{${style}}`, '<p class="x">Words</p>');
      assert.deepEqual(hidden(inSheet), ['class: Words']);
    });

  for (const style of [
    'clip:rect(0 0 0 0)',
    'clip-path:inset(10%)',
    'clip-path:circle(40px)',
    'transform:scale(0.9)',
    'margin-left:-20px',
  ])
    test(`but not by ${style}`, () =>
      assert.deepEqual(hidden(`<p>Top</p><p style="${style}">Words</p>`), []));
});

describe('what a media rule takes back is hidden on some screens', () => {
  for (const [css, style, by] of [
    ['.x{display:block!important}', 'display:none', 'screen'],
    ['td .x{max-height:none}', 'max-height:0;overflow:hidden', 'screen'],
    ['*[class=x]{display:block}', 'display:none', 'screen'],
    ['.y,.x{visibility:visible}', 'visibility:hidden', 'screen'],
    ['#i{display:block}', 'display:none', 'screen'],
    ['.x{padding:0;color:red}', 'display:none', 'display'],
    ['.x{width:100%}', 'display:none', 'display'],
    ['.x .z{display:block}', 'display:none', 'display'],
    ['.x{display:none}', 'display:none', 'display'],
  ] as const) {
    test(`${css} and ${style}`, () => {
      const source = sheet(
        `@media (max-width:600px){${css}}`,
        `<p class="x" id="i" style="${style}">Words</p>`,
      );
      assert.deepEqual(hidden(source), [`${by}: Words`]);
    });
  }

  test('a rule for all screens is none of them', () => {
    assert.deepEqual(hidden(sheet('@media screen{.x{display:none}}', '<p class="x">Words</p>')), [
      'class: Words',
    ]);
    assert.deepEqual(
      hidden(sheet('@media print{.x{display:block}}', '<p class="x" style="display:none">Words</p>')),
      ['display: Words'],
    );
  });
});
