import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format } from '../../src/core/index.ts';
import { plainTextOf, type Tools } from '../../src/vscode/panels/plain-text/text.ts';

const TOOLS: Tools = { check, render: async () => undefined };

function text(source: string, format: Format = 'html', tools = TOOLS): Promise<string> {
  return plainTextOf(check(source, { format }).draft, tools);
}

describe('the plain-text part', () => {
  it('has what is read, and the addresses of the links', async () => {
    const source =
      '<html><head><title>Chairs</title><style>p { color: red }</style></head><body><h1>The chairs</h1><p>See <a href="https://example.com/chairs">all chairs</a>.</p><img src="a.png" alt="A chair"></body></html>';
    assert.equal(
      await text(source),
      'The chairs\n\nSee all chairs [https://example.com/chairs].\n\nA chair\n',
    );
  });

  it('leaves out what is hidden', async () => {
    assert.equal(
      await text(
        '<body><div style="display: none">Preheader</div><p>Seen</p><p style="font-size:0">Not</p></body>',
      ),
      'Seen\n',
    );
  });

  it('keeps placeholders as they are, wherever they stand', async () => {
    const source = `<p>Hello {{ first_name | default: "you" }}, <a href="{{ url('a') }}?b={% if x %}1{% endif %}">look</a></p>`;
    assert.equal(
      await text(source),
      `Hello {{ first_name | default: "you" }}, look [{{ url('a') }}?b={% if x %}1{% endif %}]\n`,
    );
  });

  it('keeps the cells of a row on one line', async () => {
    const source = '<table><tr><td>Chair</td><td>40</td></tr><tr><td>Table</td><td>90</td></tr></table>';
    assert.match(await text(source), /^Chair 40\s+Table 90\n$/);
  });

  it('reads MJML', async () => {
    const source =
      '<mjml><mj-head><mj-preview>Hidden</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>Your invoice</mj-text><mj-button href="https://example.com/pay">Pay</mj-button></mj-column></mj-section></mj-body></mjml>';
    const made = await text(source);
    assert.match(made, /^Your invoice\s+Pay \[https:\/\/example\.com\/pay\]\n$/);
  });

  it('is what a file of components shows, as it is written', async () => {
    const source =
      '<script setup>const a = 1;</script>\n<template><EBody><EText>Hello {{ name }}</EText><EButton :href="\'u\'">Go</EButton></EBody></template>';
    const { draft } = check(source, { format: 'html', dialect: 'vue' });
    assert.equal(await plainTextOf(draft, TOOLS), 'Hello {{ name }}\n\nGo');
  });

  it('is that of a message, where it has one', async () => {
    const boundary = 'Content-Type: multipart/alternative; boundary=b\n\n';
    const source = `From: a@example.com\nSubject: Hi\nMIME-Version: 1.0\n${boundary}--b\nContent-Type: text/plain\n\nThe text.\n--b\nContent-Type: text/html\n\n<p>The HTML.</p>\n--b--\n`;
    assert.equal((await text(source, 'eml')).trim(), 'The text.');
  });

  it('is made of the HTML of a message that has no other part', async () => {
    const source =
      'From: a@example.com\nSubject: Hi\nMIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>See <a href=3D"https://example.com">ch=\nairs</a></p>\n';
    assert.equal(await text(source, 'eml'), 'See chairs [https://example.com]\n');
  });

  it('is made of what Markdown is rendered to', async () => {
    const render = async (markdown: string) => `<p>${markdown.trim()}</p>`;
    const source = '---\nsubject: Hi\n---\nHello {{ name }} & <b>all</b>.';
    assert.equal(await text(source, 'markdown', { ...TOOLS, render }), 'Hello {{ name }} & all.\n');
    assert.equal((await text(source, 'markdown')).trim(), 'Hello {{ name }} & <b>all</b>.');
  });

  it('is the draft itself where that is text', async () => {
    assert.equal(await text('---\nsubject: Hi\n---\n\nHello {{ name }}.\n', 'text'), 'Hello {{ name }}.\n');
  });

  it('copes with markup that goes on for ever', async () => {
    assert.ok((await text('<div>'.repeat(20_000))).length < 100_000);
  });
});
