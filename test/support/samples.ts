import type { Dialect } from '../../src/core/placeholder/dialect.ts';

/** Drafts of our own that have all that the readers know, for tests that compare or tear them apart. */
export const SAMPLES = {
  html: [
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Spring &amp; summer</title>
<style>.gone, .mobile { display: none } @media screen { .a { display: none } }</style></head>
<body style="margin:0"><!-- subject: Spring is here -->
<div style="display:none;max-height:0">Five ideas for spring&zwnj;&nbsp;&zwnj;&nbsp;</div>
<!--[if mso]><table><tr><td>Outlook only</td></tr></table><![endif]-->
<table width=600><tr><td><h1>Hello {{ user.name | title }},</h1>
<p>Act&nbsp;<b>n</b>ow &mdash; <i>really</i>, it&#39;s&hellip; <a href="https://example.com/?a=1&amp;b={{ id }}">here</a>.<br>
Second	line 🎉 Zoe\u0308</p><td><ul><li>one<li>two</ul>
{% if sale %}<p class="x {{ c }}">50% off!!!</p>{% else %}<p>No sale</p>{% endif %}
<a href='https://example.com/car'><img src=car.png alt="A &quot;car&quot;" width="100" height=50></a>
<p class="gone">Never seen</p><pre>two
  lines</pre></td></tr></table>
<script>if (a < b) alert("free")</script><p>שלום 世界</body></html>`,
    '<mjml><mj-head><mj-title>T</mj-title><mj-preview>Peek</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>Hi <b>you</b></mj-text><mj-button href="https://example.com">Go</mj-button><mj-image src="a.png" /></mj-column></mj-section></mj-body></mjml>',
    `<mjml lang="en"><mj-head><mj-attributes><mj-all padding="0" /><mj-text color="#333" font-size="16px" /><!-- c -->
<mj-class name="q r" color='#777'><mj-text align="left"></mj-text></mj-class></mj-attributes><mj-style inline="inline">.gone{display:none}</mj-style>
<mj-raw><meta name="x" content="y"></mj-raw></mj-head><mj-body background-color="#eee"><mj-section background-url="https://example.com/a.png" mj-class="q">
<mj-column>{{> part}}<mj-text css-class="gone" mj-class="q r">Never &amp; seen</mj-text><mj-text font-size="0">small</mj-text>
<mj-image src="https://example.com/b.png" href='https://example.com/?a="1"&amp;b={{ id }}' /><mj-social color="#444"><mj-social-element name="facebook" href="http://example.com/s">Share!!!</mj-social-element></mj-social>
<mj-navbar base-url="https://example.com"><mj-navbar-link href="/a">One</mj-navbar-link></mj-navbar><mj-raw><p>raw</p></mj-raw>
{% if a %}<mj-button href="https://example.com" background-color="#fff" color="#fff">Buy now!!!</mj-button>{% endif %}<mj-own>x</mj-own></mj-column></mj-section><mj-include path="a.mjml" /></mj-body></mjml>`,
    '<p>Broken <b>markup <a href="x>y</p><div>unclosed &amp &nope; &#x1F600; < 3 <<b>x</b>',
  ],
  markdown: [
    `---
subject: "Spring \\"news\\" {{ month }}" # comment
preview_text: >
  Five ideas
  for spring
from: Ada <ada@example.com>
---
# Hello *{{ name }}*, &copy; you

A [link **b**](https://example.com/a\\_b?x&amp;y "t") and ![al *t* &amp;](i.png)\u0020\u0020
next \\* line https://example.com/x. <https://example.com/y>, me@example.com

> quote **more
> bold**
lazy \`code\`

- [ ] task
- two [ref] [x][Ref] [no] [Save [50%]](/u)

  1. deep \`\` \` \`\`

| a | b \\| c |
|---|:-:|
| 🎉 | ~~d~~ |

<div style="display:none">hidden</div>

Setext שלום
===

x <b>y</b> <!-- c --> z\\
end

\`\`\`js
foo
  bar
\`\`\`

    code

***

[ref]: <https://example.com/ref> 'title'
`,
    '{% if a %}\n## Sale\n{% endif %}\n\nDear {{name}}, **act** now![^1]\n\n[^1]: Small print.\n',
  ],
  text: [
    'Hello  there {{ name }},\n\nsee https://example.com/a_(b). Or me.you@example.com!\n> you wrote\n\t🎉 Zoe\u0308 שלום\n-- \nAda\n',
    "---\nsubject: 'It''s here'\n---\n{Hi|Hello} *|NAME|*,\r\nline two www.example.com\r\n",
  ],
  eml: [
    [
      'From: "Ada, News" <ada@example.com>',
      'Subject: =?utf-8?q?Caf=C3=A9?= {{ name }}',
      'Content-Type: multipart/alternative; boundary=x',
      '',
      '--x',
      '',
      'Plain text',
      '--x',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<div style=3D"display:none">Peek</div><p>Act =C3=BCber&amp;=',
      'now <a href=3D"https://example.com">here</a></p>',
      '--x--',
    ].join('\r\n'),
    'Subject: Hi\nContent-Transfer-Encoding: base64\n\nSGVsbG8gaHR0cHM6Ly9leGFtcGxlLmNvbSB0aGVyZQ==\n',
  ],
  jsx: [
    `import { Body, Button, Head, Heading, Html, Img, Link, Preview, Text } from '@react-email/components';

const copy = { title: 'Act now!!!', 'sub-title': "It's \\u0022here\\"" };
const main = { backgroundColor: '#fff', color: 'white', fontSize: 14 };
const tips: string[] = ['Free money!!!', \`And \${copy.title}\`];

export const Welcome = ({ name = 'there', url, items }: Props) => (
  <Html lang="en">
    <Head><title>Spring</title></Head>
    <Body style={{ ...main, padding: '4px' }}>
      <Preview>Five ideas for {name}</Preview>
      {/* inboxlint-disable-next-line shouting */}
      <Heading as="h2" className="text-white bg-[#fff] hidden">BUY NOW &amp; WIN</Heading>
      <Text>
        Hello {name},{' '}
        {copy.title} 🎉 Zoe\u0308 שלום {url ? 'yes!!!' : <b>no!!!</b>} {\`50% \${off} off!!!\`}
      </Text>
      {items.map((item) => <Text key={item.id}>{item.text}{"\\n"}{'don\\'t'}</Text>)}
      {tips.map((tip) => (<li>{tip}</li>))}
      <Link href="http://example.com/?a=1&amp;b=2" {...rest}><Img src={\`\${base}/a.png\`} width={100} /></Link>
      <Button href={url ?? 'http://bit.ly/x'}>{t('Click here now')}</Button>
      <Footer title="100% free" preview="Peek"><a.b>{children as string}</a.b></Footer>
      <style>{\`.gone { display: none }\`}</style>
      <>*|FNAME|* {'{{ unsubscribe }}'} {-1 + "%"}</>
    </Body>
  </Html>
);

Welcome.PreviewProps = { name: 'Ada', items: [{ text: 'one' }] } satisfies Props;
export default Welcome;
`,
    "import { Html } from 'jsx-email';\r\nexport const A = () => <Html>\r\n  <p>Wow!!! <b>unclosed\r\n  <i className='x'>{cond && </i> {/* c",
  ],
};

/** The same of HTML whose tags are components, by the dialect that the file's name says; without one, by what stands in it. */
export const COMPONENT_SAMPLES: readonly { readonly source: string; readonly dialect?: Dialect }[] = [
  {
    dialect: 'vue',
    source: `<script setup lang="ts">
import { Html, Button } from '@vue-email/components';
const off = '50% off!!!';
</script>
<template>
  <Html lang="en"><Head /><Preview>Five &amp; more ideas for {{ name }}</Preview>
    <EBody :style="main" class="bg-white">
      <!-- inboxlint-disable-next-line shouting-words -->
      <e-heading as="h2" class="text-white bg-[#fff]">BUY NOW &amp; WIN!!!</e-heading>
      <Text v-if="sale > 1">Act now!!! 🎉 Zoe\u0308 שלום {{ off }}</Text>
      <template v-else #foot><p class="hidden">Never seen!!!</p></template>
      <Link :href="'http://a.test/?a=1&amp;b=2'" v-bind="rest"><Img :src="src" :alt="\`A \${car}\`" width="100" /></Link>
      <EButton v-bind:href="url ?? other" title="Click here now!!">{{ t('Go') }}</EButton>
      <Footer title="100% free!!!" preview-text="Peek" /><Card href="u"><Card>in</Card></Card><slot name="a" />
    </EBody>
  </Html>
</template>
<style scoped>.gone { display: none }</style>
`,
  },
  {
    dialect: 'svelte',
    source: `<script lang="ts">
  import { Html } from 'better-svelte-email';
  let { name = 'Ada' } = $props(); // Act now!!!
</script>
<Html lang="en"><Head /><Body class="bg-white">
  <Preview preview="Five ideas &amp; more" />
  {#if n > 1}<Text class="hidden">Never seen!!!</Text>{:else}<Text>Wow!!! {name} {format(n, { a: 1 })}</Text>{/if}
  {#each tips as { title }, i (title)}<Row><Column>{i}. {title}</Column></Row>{/each}
  <Button {href} {...rest} on:click={() => go({})}>Act now!!!</Button><Img src="{base}/a.png" />
  <Card title="Free money!!!" href={url} /><slot />{@render children?.()}
</Body></Html>
`,
  },
  {
    dialect: 'heex',
    source: `<.layout preview="Five ideas!!!" class={["a", @b && "c"]}>
  <:head label="Act now!!!"><b>{@name}</b></:head>
  <%!-- free money --%><p :if={@n > 1}>Wow!!! <%= @a %> {String.upcase("a{b}")}</p>
  <.button href={~p"/a/#{@id}"} phx-click={JS.push("go", value: %{a: 1})}>Act now!!!</.button>
  <%= for {a, b} <- @list do %><p>{a}!!</p><% end %><A.B.foot href="u" /><.img src="a.png" /></.layout>
`,
  },
  {
    source: `---
subject: Your order!!!
preheader: "Three seeds"
---
<x-main :title="$t" caption="Free money!!!"><fill:title>It is here!!!</fill:title>
<outlook><table><tr><td></outlook><x-button href="http://a.test/" class="bg-black">Act now!!!</x-button>
<if condition="a > b"><p class="hidden">Never!!!</p></if><each loop="a in b"><img src="a.png"></each><yield />
<x-mail::button url="{{ $url }}">Go!!</x-mail::button><x-slot name="foot">Bye!!!</x-slot><outlook></td></tr></table></outlook></x-main>
`,
  },
  {
    source: `<container><row><columns small="6"><button class="a" href="http://a.test/">Act now!!!</button></columns>
<columns><raw><% if a %></raw><callout>Wow!!!<spacer size="9"/></callout><raw><% end %></raw></columns></row>
<h-line/><menu><item href="b">One</item><item>Two!!!</item></menu><wrapper><center><block-grid up="2"><td>x</td></block-grid></center></wrapper></container>
`,
  },
];
