import { rules } from '../../src/core/index.ts';
import type { Dialect } from '../../src/core/placeholder/dialect.ts';
import '../../test/support/jsx-grammar.ts';
import { COMPONENT_SAMPLES, SAMPLES } from '../../test/support/samples.ts';
import { HOSTILE } from '../bench/hostile.ts';

/** What inputs are made in; MJML and files of components are read as HTML. */
export const KINDS = ['html', 'eml', 'markdown', 'mjml', 'text', 'jsx', 'vue', 'svelte', 'heex'] as const;
export type InputKind = (typeof KINDS)[number];

type Some = readonly [string, ...string[]];

/** Marks that mean something in one format or another, alone or together. */
export const MARKS: Some = parts(
  '< > " \' ` ``` * ** _ [ ] ]( ![ \\ | & &amp; --> <!-- {{ }} {% %} <% %> {! } *| |* { [[ ]] %% ${ # @ = => =3D =? ?= :// https:// http:// www. .com ~~ ~~~ : ; ! !! !!! ? ?? $ $$ % / ./ </ /> - + ^ ( ) --',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '    ',
  '\t',
  ' ',
  '\n> ',
  '\n- ',
  '\n# ',
  '\n1. ',
  '\n---\n',
  '=\r\n',
  '[a]: b\n',
);

/** Characters of no width, of other alphabets, without a place, and halves. */
export const ODD: Some = parts(
  'а е о р с К Н Т х у ϲ ν ο 𝐑 𝐄 𝗻 Ｓ ⓐ é ü ß ñ 漢 한 א ש م 😀 😎 👩‍👧 ✅ ★ • … “ ” ’ — € £ Ã© â€™ \u0379 \u03A2 \u0378 ͏',
  ...'\0 \u200B \u200C \u200D \u2060 \u2066 \u2069 \u202E \u202D \u180E \u00AD\u00AD \uFEFF \u0301 \uFDD0 \uFDD1 \uD83C \uDE00 \uFFFD \u00A0 \u2028 \u0085 \x1B'.split(
    ' ',
  ),
);

/** What people write, and what they are warned of. */
export const WORDS: Some = parts(
  'Hello free money act now Contact.Name user name sale BUY WIN click here unsubscribe 100% $9.99 million dollars dear customer',
  ...'paypal viagra v1agra example.com me@example.com http://example.com https://example.com/a?b=c http://192.0.2.1 Subject: From: To: To'.split(
    ' ',
  ),
  'F R E E',
  'f r e e',
  'br',
  'script',
  'Content-Type: text/html',
  'Re:',
  '{{ name }}',
  '{!Contact.Name}',
  '{% if a %}',
  '*|FNAME|*',
  '<%= x %>',
  '<%= link_to "act now!!!", "http://bit.ly/abc" %>',
  '<%= link_to "http://bit.ly/abc" do %>',
  '<% end %>',
  '{{> button text="BUY NOW!!!" href="http://bit.ly/abc"}}',
  "{{ button('act now', 'http://example.com') }}",
  "{% include 'x' with {title: 'free money', url: url} %}",
  '{% block subject %}',
  '{% endblock %}',
  '@{ ViewBag.Subject = "WIN!!!"; }',
  "@component('mail::button', ['url' => 'http://bit.ly/abc'])",
  '@endcomponent',
  '<x-mail::message>',
  '#win',
  '<!-- inboxlint-disable shouting -->',
);

export const TAGS: Some = parts(
  '<Button> </Button> <e-text> <x-a> </x-a> <fill:title> <.b> </.b> <:c> <slot/> <container> <item>',
  '<a :href="b">',
  '<a {href}>',
  '<p> </p> <b> </b> <br> <div> </div> <a> </a> <table> <tr> <td> </table> <style> </style> <script> </script> <pre> </pre> <code> </code> <title> </title> <html> <body> </body> </html> <img> <svg> <p <center> <font> <mjml> <mj-body> <mj-text> </mj-text> </mjml> <mj-raw> </mj-raw> <mj-section> </mj-section> <mj-column> </mj-column> <mj-attributes> </mj-attributes> <mj-social> <mj-own> <mj-image/>',
  '<mj-text color="#fff" mj-class="a">',
  '<mj-class name="a" color="red">',
  '<mj-button href="http://example.com">',
  '<mj-social-element name="facebook" href=x>',
  '<mj-include path="a.mjml" />',
  '<div style="display:none">',
  '<p style="font-size:0">',
  '<a href="http://example.com">',
  '<a href=x>',
  '<img src="a.png" alt="">',
  '<!--[if mso]>',
  '<![endif]-->',
  '<![CDATA[',
  '<html lang="en">',
  '&nbsp;',
  '&#8203;',
  '&#x202E;',
  '&#0;',
);

export const FIELDS: Some = parts(
  '',
  'From: Ada <ada@example.com>',
  'From: "PayPal" <a@example.net>',
  'To: me@example.com',
  'Subject: FREE money!!!',
  'Subject: =?utf-8?q?Caf=C3=A9?=',
  'Subject: =?utf-8?b?SGVsbG8=?= !!!',
  'Subject: a\n b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Type: text/html; charset=iso-8859-1',
  'Content-Type: multipart/alternative; boundary=x',
  'Content-Type: multipart/mixed; boundary="y z"',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: 8bit',
  'MIME-Version: 1.0',
  'List-Unsubscribe: <https://example.com/u>',
  'X-Priority: 1',
  'Date: Mon, 1 Jan 2024 00:00:00 +0000',
  'Message-ID: <a@example.com>',
  'DKIM-Signature: v=1',
  '--x',
  '--x--',
  '--y z',
);

/** Whole drafts: our own samples, what the rules show, and a little of what nobody writes. */
export const DRAFTS: Readonly<Record<InputKind, Some>> = {
  html: some([...SAMPLES.html, ...components(undefined), ...examples('html'), ...hostile('html')]),
  eml: some([...SAMPLES.eml, ...examples('eml'), ...hostile('eml')]),
  markdown: some([...SAMPLES.markdown, ...examples('markdown'), ...hostile('markdown')]),
  mjml: some(SAMPLES.html.filter((sample) => sample.includes('<mjml'))),
  text: some([...SAMPLES.text, ...examples('text'), ...hostile('text')]),
  jsx: some([...SAMPLES.jsx, ...hostile('jsx')]),
  vue: some([...components('vue'), ...hostile('html', 'vue')]),
  svelte: some([...components('svelte'), ...hostile('html', 'svelte')]),
  heex: some([...components('heex'), ...hostile('html', 'heex')]),
};

function parts(separated: string, ...others: readonly string[]): Some {
  return some([...separated.split(' '), ...others]);
}

function some([first = '', ...rest]: readonly string[]): Some {
  return [first, ...rest];
}

function examples(format: string): readonly string[] {
  return rules.flatMap((rule) =>
    rule.examples.filter((one) => one.format === format).map(({ draft }) => draft.replace(/[⟦⟧]/g, '')),
  );
}

function components(dialect: Dialect | undefined): readonly string[] {
  return COMPONENT_SAMPLES.filter((one) => one.dialect === dialect).map(({ source }) => source);
}

function hostile(format: string, dialect?: Dialect): readonly string[] {
  return HOSTILE.filter((one) => one.format === format && one.dialect === dialect).map(({ make }) =>
    make(120),
  );
}
