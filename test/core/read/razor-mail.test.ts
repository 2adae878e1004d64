import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, dialectOf, fixAll } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

const dialect = dialectOf('Emails/Welcome.cshtml');

describe('a mail in Razor', () => {
  for (const [source, body] of [
    ['<p>Write to help@@example.com or @@acme.</p>', 'Write to help@example.com or @acme.'],
    [
      '@if (Model.Paid)\n{\n  <p>Paid</p>\n}\nelse if (Model.Late)\n{\n  <p>Late</p>\n}\nelse\n{\n  <p>Open</p>\n}\n<p>Bye</p>',
      'Paid\nLate\nOpen\nBye',
    ],
    ['<p>@if (a) { <b>yes</b> } else { <i>no</i> } done</p>', 'yes no done'],
    [
      '@foreach (var one in Model.List) {\n  var x = 3;\n  <p>@one</p>\n  @:Hello there\n  <text>and more</text>\n}',
      '*\nHello there and more',
    ],
    ['@section Footer {\n<p>Bye</p>\n}\n<p>After</p>', 'Bye\nAfter'],
    ['@helper Row(string a) {\n<p>@a</p>\n}\n<p>Hi @Row("x"), @name.</p>', '*\nHi *, *.'],
    ['@page "/x"\n@model Order\n@namespace Mail\n@layout _Mail\n@attribute [Sent]\n<p>Hi</p>', 'Hi'],
    ['<p>@Html.ActionLink("Read on", "Index")</p>', 'Read on'],
    ['<style>@@media (max-width: 600px) { p { color: red } }</style><p>Hi</p>', 'Hi'],
  ] as const)
    it(`shows what it makes: ${source}`, () => {
      const { text } = readDraft(source, 'html', 'utf-8', dialect && { dialect }).body;
      assert.equal(
        text
          .replace(/\uFDD1/g, '')
          .replace(/\uFDD0/g, '*')
          .replace(/\s*\n\s*/g, '\n')
          .replace(/ +/g, ' ')
          .trim(),
        body,
      );
    });

  it('has links where a doubled sign stands for one', () => {
    const source =
      '<p>@@ <a href="mailto:help@@example.com">Act now</a>, @Html.Partial("_Button", new { text = "Act now", url = "http://bit.ly/abc" })</p>';
    const draft = readDraft(source, 'html', 'utf-8', dialect && { dialect });
    assert.deepEqual(
      draft.links.map(({ target, text, span }) => [
        target.text,
        text.text,
        source.slice(span.start, span.start + 5),
      ]),
      [
        ['mailto:help@example.com', 'Act now', '<a hr'],
        ['http://bit.ly/abc', 'Act now', '@Html'],
      ],
    );
  });

  it('is found in and fixed at its own places behind a doubled sign', () => {
    const source = '<p>@@acme: it is here!!!</p>';
    const options = { format: 'html', ...(dialect && { dialect }) } as const;
    const { findings } = check(source, options);
    assert.ok(findings.some(({ span }) => source.slice(span.start, span.end) === '!!!'));
    assert.equal(fixAll(source, options), '<p>@@acme: it is here!</p>');
  });

  it('is not taken for one in another language', () => {
    assert.equal(readDraft('<p>Say @@acme to @name</p>', 'html').body.text, 'Say @@acme to @name');
  });
});
