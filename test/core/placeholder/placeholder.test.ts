// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what is tested
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dialect } from '../../../src/core/placeholder/dialect.ts';
import { hidePlaceholders, LOGIC, VALUE } from '../../../src/core/placeholder/placeholder.ts';
import { fc } from '../../support/properties.ts';

// In the cases, ⟦…⟧ marks a value and ⟨…⟩ logic; without its marks a case is the source.
const cases: Readonly<Record<string, readonly string[]>> = {
  'Handlebars and Mustache': [
    'Hi ⟦{{name}}⟧, ⟦{{{html}}}⟧ and ⟦{{&raw}}⟧',
    '⟨{{#if a}}⟩yes⟨{{else if b}}⟩maybe⟨{{else}}⟩no⟨{{^}}⟩⟨{{/if}}⟩ ⟨{{^none}}⟩⟨{{/none}}⟩',
    '⟨{{! a note }}⟩⟨{{!-- not {{seen}} --}}⟩⟨{{~!-- {{a}} --~}}⟩⟨{{!-- b --~}}⟩⟨{{~#each x as |y|~}}⟩⟦{{~y~}}⟧⟨{{~/each~}}⟩',
    '⟦{{> header}}⟧⟨{{#> layout}}⟩⟨{{#*inline "x"}}⟩',
    '⟨{{{{raw}}}}⟩ {{x}} {name} ⟨{{{{/raw}}}}⟩ ⟦{{y}}⟧',
    "⟦{{t \"a }} b\"}}⟧ ⟦{{t '{{n}}'}}⟧ ⟦{{user's}}⟧ it's ⟦{{ok}}⟧",
    'a⟦{{\n  first\n  second\n}}⟧b',
    "⟦{{ {'a': {'b': 1}}.a }}⟧",
  ],
  Go: [
    '⟨{{if .A}}⟩x⟨{{else}}⟩y⟨{{- end -}}⟩⟨{{range $i, $x := .Xs}}⟩⟦{{.}}⟧⟨{{end}}⟩',
    '⟨{{define "a"}}⟩⟦{{template "b" .}}⟧⟨{{end}}⟩⟨{{block "c" .}}⟩⟨{{with .D}}⟩⟨{{/* note */}}⟩⟨{{$x := 1}}⟩⟦{{$x}}⟧',
    '⟨{{if (eq .A "b")}}⟩⟦{{ block.super }}⟧⟦{{ set|upper }}⟧⟦{{end_date}}⟧⟦{{endorsement.x}}⟧',
  ],
  'Liquid, Jinja, Twig, Django': [
    '⟨{% if x %}⟩a⟨{%- elsif y -%}⟩b⟨{% endif %}⟩⟦{{ x | default: "}}" }}⟧⟨{# a "note" #}⟩',
    '⟦{% include "x" %}⟧⟦{% render \'y\' %}⟧⟦{% url "z" %}⟧⟦{% unsubscribe %}⟧⟨{% extends "x" %}⟩⟨{% set a = 1 %}⟩',
    '⟨{% trans %}⟩Hello⟨{% endtrans %}⟩⟦{% trans "Hello" %}⟧⟨{% trans "Hello" as greeting %}⟩⟨{% get_x as y %}⟩',
    '⟦{% block body %}⟧⟨{% endblock %}⟩ ⟨{% block body %}⟩text⟨{% endblock %}⟩',
    'a⟨{% comment %} FREE {{x}} {% if %} {% endcomment %}⟩b ⟨{% comment %}⟩unclosed',
    '⟨{% raw %}⟩ {{x}} {% if %} ⟨{%- endraw -%}⟩⟦{{y}}⟧',
    '⟨{% verbatim %}⟩{{x}}⟨{% endverbatim %}⟩',
    '⟨{% liquid\n assign a = 1\n%}⟩',
  ],
  'ERB, EJS, ASP, JSP, Adobe Campaign, SendGrid': [
    '⟨<% if x %>⟩⟦<%= x > 1 %>⟧⟨<% end %>⟩⟦<%== y %>⟧⟦<%: z %>⟧⟨<%# note %>⟩⟨<%-- <%= no %> --%>⟩⟨<%@ page a="b" %>⟩',
    '⟦<%- html %>⟧⟨<%- if x -%>⟩⟨<%- xs.each do |x| -%>⟩⟨<%- x = 1 -%>⟩⟨<%= if @x do %>⟩⟨<%_ } _%>⟩',
    '⟦<%asm_group_unsubscribe_raw_url%>⟧⟦<%@ include view="MirrorPage" %>⟧⟦<% include(\'x\') %>⟧',
  ],
  PHP: [
    '⟦<?= $x ?>⟧⟨<?php if ($a > 1): ?>⟩⟦<?php echo $x; ?>⟧⟨<? } ?>⟩<?xml version="1.0"?>',
    'a ⟨<?php\n$x = 1;\n⟩',
    'Use <?php and </b> it.',
  ],
  'Mailchimp, Mandrill': [
    '⟦*|FNAME|*⟧⟨*|IF:X=Y|*⟩⟨*|ELSE:|*⟩⟨*|END:IF|*⟩⟦*|MC:SUBJECT|*⟧⟨*|INTERESTED:A:b,c|*⟩⟨*|END:INTERESTED|*⟩',
    '*|\nNAME|* *| * |* **|x',
  ],
  'Salesforce, Pardot, AMPscript, Ghost': [
    '⟦%%First Name%%⟧⟨%%[ set @x = "%%" ]%%⟩⟦%%=v(@x)=%%⟧⟦%%{uuid}%%⟧⟦{!Contact.Name}⟧⟦{!IF(a, "b", "c")}⟧ 100%% sure%%',
  ],
  'ActiveCampaign, Mailgun, gettext': [
    '⟦%FIRSTNAME%⟧ ⟦%recipient.first_name%⟧ ⟦%SENDER-INFO%⟧ ⟦%DATE%⟧ ⟦%ID%⟧ ⟦%(name)s⟧ ⟦%{email}⟧ ⟦%s⟧ ⟦%1$s⟧',
    '50% off and 20% more; 5%off%; %C3%A9 %20foo%20 caf%C3%A9%20a?b=%DEfoo%20 50%s',
  ],
  'JSP, FreeMarker, Velocity, Zoho': [
    '⟦${name}⟧ ⟦$!{user.name}⟧ ⟦$!name⟧ ⟦$firstName⟧ ⟦$user.name⟧. ⟦$date.format("a)b", $now)[0]⟧ ⟦$[FNAME|Friend]$⟧ ⟦$EMAIL_ADDRESS_$⟧',
    '⟦${a["}"].b({x})}⟧ $⟦{{price}}⟧ ${} ${a\nb} ${open',
    '$5, US$9.99, $5M, $USD, $ave, Micro$oft, $$$, $(x), a$name',
    '⟨<#if x gt 1>⟩⟨<#elseif (x > 1)>⟩⟨</#if>⟩⟨<#list xs as x>⟩⟦<#include "a>b">⟧⟨<#-- <b> -->⟩⟨<@m a="1">⟩⟨</@m>⟩⟦<@m/>⟧',
    '⟨[#if x[0]??]⟩⟨[/#if]⟩⟨[#-- a --]⟩ <#1> <@host.example> [#123]',
    '⟨#if($a == ")")⟩a⟨#else⟩ b⟨#end⟩⟨#foreach ($x in $xs)⟩⟨#{else}⟩⟦#parse("x")⟧⟨#set($x = 1)⟩ <a href="#end">',
    'A #hashtag, the #end, #else, #if only and #fff.',
  ],
  'Ruby, Pug, Moosend, UniSender': [
    '⟦#{name}⟧ #⟦{{id}}⟧ ⟦##first_name##⟧ ⟦#recipient:name#⟧ ## name ## ##title',
  ],
  Blade: [
    '⟨@if($a == ")")⟩x ⟨@else⟩ y ⟨@endif⟩⟨@foreach ($xs as $x)⟩⟦{!! $x !!}⟧⟨@endforeach⟩⟦@{{ y }}⟧⟨{{-- {{ no }} --}}⟩',
    "⟨@component('mail::message')⟩\n⟦@include('a')⟧⟦@yield('b', 'c')⟧⟨@extends('d')⟩⟨@section('e')⟩⟨@endsection⟩",
    '⟨@php\n$x = "<b>";\n@endphp⟩\n⟨@verbatim⟩\n{{ x }}\n⟨@endverbatim⟩\n⟨@default⟩\n  ⟨@break⟩\r\n',
    'me@if(x) @if @show me, ask @guest or @end @elsewhere @else.com @endif.com @media (x) @import url(x)',
  ],
  'Razor, Thymeleaf, Dotdigital': [
    '⟦@Model.Name⟧. ⟦@ViewBag.X⟧ ⟦@Html.Raw(x.Y("(a")).Z⟧ ⟦@item.Price⟧ ⟦@ViewData["a"]⟧ ⟦@(name)⟧ ⟦@(a.B + 1)⟧ ⟨@* no *@⟩ ⟦@FIRSTNAME@⟧',
    '⟨@model A.B<C>⟩\n⟨@{\n Layout = null;\n}⟩\n⟦@{/path(a=1)}⟧ ⟦[[${x[0]}]]⟧ ⟦[(${x})]⟧ ⟦[[#{a.b}]]⟧',
    'me@Model.example a@(b) @(5pm) @handle @gmail.com me+x@item.Price',
  ],
  'square brackets': [
    '⟦[firstname,fallback=there]⟧ ⟦[firstname]⟧ ⟦[FIRST_NAME]⟧ ⟦[EMAIL]⟧ ⟦[[name]]⟧ ⟦[[var:x:"a b"]]⟧ ⟦[[First OR "you"]]⟧',
    '⟦[subscriber:firstname | default:reader]⟧ ⟦[site:name]⟧ ⟦[% name %]⟧⟨[% IF x %]⟩⟨[%- END -%]⟩',
    '[a](b) [firstname](x) [EMAIL][1] [EMAIL]: x [x][EMAIL] [^1] [ ] [x] [[a]](b) [[1]](c) [[A page]] [VIDEO] [Unsubscribe] ![logo]',
    '<!--[if mso]>a<![endif]--> <!--[if !mso]><!-- --> [cid:a.png] [a, fallback] [unsubscribe] <x>',
  ],
  'single braces': [
    '⟦{first_name}⟧ ⟦{user.name}⟧ ⟦{firstName}⟧ ⟦{NAME}⟧ ⟦{email}⟧ ⟦{contactfield=firstname|there}⟧ ⟦{0}⟧ ⟦{first_name|there}⟧',
    '⟦{$name}⟧⟦{$a.b|escape:"html"}⟧⟨{if $x gt 1}⟩⟨{else}⟩⟨{/if}⟩⟨{foreach $xs as $x}⟩⟦{include file="a"}⟧⟨{* a {$b} *}⟩⟨{$x = 1}⟩',
    'a{color} {color} a{first_name} x^{n_1} \\{a_b} {a b_c} {a;b_c} a{3} {e.g.} {a_b {if you like} {!} {!!',
    'a{color:red} @media x{#b{c:d}.e{f:100%}} {*zoom:1} {"a":{"b_c":"d|e"}} if(x){y=1} function(){return a|b}',
  ],
  spintax: [
    '⟨{⟩Hi⟨|⟩Hello⟨|⟩⟨{⟩Hey⟨|⟩Yo⟨}⟩⟨}⟩ there⟨{⟩⟨|⟩!⟨}⟩',
    '⟨{⟩Dear ⟦{{name}}⟧⟨|⟩Hi ⟦{first_name}⟧⟨|⟩⟦*|FNAME|*⟧⟨}⟩ ⟨{⟩a &amp; b⟨|⟩<b>c</b>⟨}⟩',
    '⟦{{a|b}}⟧ {{a|b} {a\n\nb|c} {a</p><p>|c} {a||b} {x|x>0} {x | x ∈ R} {&quot;a&quot;:1|2} {a; b|c} {a|b',
    '| a | b |\n| - | - |\n| ⟨{⟩c⟨|⟩d⟨}⟩ | e |',
  ],
  'Keap, Word': ['⟦~Contact.FirstName~⟧ ⟦«First_Name»⟧ ~~struck~~ « Bonjour » «mot» ~a~'],
  'Smarty beside words': [
    '⟨{if $kind eq "credit"}⟩Put on your account⟨{else}⟩Sent back⟨{/if}⟩.',
    '⟨{if count($x) > 1}⟩a⟨{elseif $y}⟩b⟨{else}⟩c⟨{/if}⟩ ⟨{foreach $xs as $x}⟩Hi⟦{$x}⟧⟨{foreachelse}⟩none⟨{/foreach}⟩',
    'Prose about {else} and {elseif x} and {foreachelse} without any.',
  ],
  'Salesforce beside words': ['Hello⟦{!Contact.Name}⟧ and Re:⟦{!Case.Number}⟧'],
  'a dollar before a tag': [
    '$⟨{% if x %}⟩5$$⟨{% endif %}⟩$⟨{% else %}⟩6 Price $⟨{%- if x -%}⟩',
    '#⟨{% if x %}⟩a⟨{% endif %}⟩',
  ],
  Svelte: [
    '⟨{#if user.isNew}⟩Hello⟨{:else if old}⟩a⟨{:else}⟩b⟨{/if}⟩⟨{#each xs as x (x.id)}⟩⟦{x.name}⟧⟨{/each}⟩⟦{@html body}⟧⟦{a ? "b" : c}⟧',
    '{#if you see this} it is text, and {:else} too',
  ],
  HEEx: [
    'Hi⟦{@user.name}⟧, ⟦{@x}⟧ ⟦{String.upcase(@name)}⟧ ⟦<%= @x %>⟧ ⟨<% end %>⟩ ⟨<.button href={@url}>⟩Go⟨</.button>⟩⟨<:footer>⟩f⟨</:footer>⟩',
  ],
  Mako: [
    '⟨<%doc>Act now</%doc>⟩⟨<%def name="row(x)">⟩a⟨</%def>⟩⟨<%inherit file="/base.mako"/>⟩\n⟨% if x:⟩\na\n⟨% endif⟩\n',
    '50\n% of all\n',
  ],
  'Blade and PHP on one line': [
    'a ⟨@php $x = 1; @endphp⟩ b ⟨@php($x = 1)⟩',
    '⟨<?if($a->b):?>⟩a⟨<?else:?>⟩b⟨<?endif?>⟩⟦<?=$x?>⟧⟦<? echo $x ?>⟧<?xml version="1.0"?>',
  ],
  'Razor blocks': [
    '⟨@if (Model.X) {⟩<p>Yes</p>⟨} else if (a) {⟩<p>Maybe</p>⟨} else {⟩<p>No ⟦{1}⟧ { a }</p>⟨}⟩',
    '⟨@foreach (var i in Model.Items)\n{⟩\n<b>⟦@i.Name⟧</b>\n⟨}⟩ ⟨@section Footer {⟩<p>f</p>⟨}⟩ ⟨@{ var x = "}"; if (a) { b(); } }⟩',
    '⟨@if ($x)⟩ ⟦{{ $y }}⟧ ⟨@endif⟩ {a} }',
  ],
  'Razor expressions': [
    '⟦@(!Model.A ? "a!!!" : "b")⟧ ⟦@("x!!!")⟧ ⟦@(x!)⟧ ⟦@((int)Model.A)⟧ ⟦@(a == b ? "c)" : d)⟧ ⟦@(await X.Y("z!!!"))⟧ ⟦@($"a{b}!!!")⟧ ⟦@(a < b)⟧',
  ],
  'Smarty and Liquid with code of other languages': [
    'a⟨{php}echo "!!!"; if ($a) { b(); }{/php}⟩b',
    'a⟨{% javascript %}alert("!!!"){% endjavascript %}⟩b⟨{%- schema -%}{"a": "Hi!!!"}{%- endschema -%}⟩c⟨{% style %}a { b: c }{% endstyle %}⟩⟨{% stylesheet %}d{% endstylesheet %}⟩⟨{% doc %}Act now!!!{% enddoc %}⟩',
  ],
  'Velocity comments': ['⟨#* Act now!!! *#⟩ ⟨#** d\n*#⟩ *#06# #*31*5#'],
  unclosed: [
    '{{ a {% b <% c *| d %%e ${ f {!! g {# h {!-- i [[j #{ k {$l <#if m @if(n <?= o «p_q %[ r {s|t',
    '{{ open and ⟦{{name}}⟧; {% open and ⟨{% if x %}⟩; <% open and ⟦<%= x %>⟧; ${ open ⟦${x}⟧',
  ],
  'not placeholders': [
    'Mail a.b+c@example.com or <me@example.org>; 100% of 3 < 5 && 7 > 2, f(x) = {1, 2, 3}, 2 * 3 | 4.',
    'const a = { b: 1, c: `d` }; if (a < b) { return [a, b[0]]; } x => ({ y });',
    'https://example.com/?a=1&b=%7Bname%7D#c https://example.com/%E2%9C%93/@user/~home $1,000 -- #1',
    '# Title\n\n* a\n* [ ] b\n* [x] c\n\n> q @name\n\n```js\nf({ a });\n```\n\n| a | b |\n|---|---|\n',
  ],
};

for (const [name, sources] of Object.entries(cases)) {
  test(`placeholders: ${name}`, () => {
    for (const marked of sources) assert.equal(mark(unmarked(marked)), marked);
  });
}

test('a line behind two hash signs is a comment in templates of HTML that have them', () => {
  const shown = (source: string, isMarkup = true) =>
    hidePlaceholders(source, isMarkup).text.replace(/\uFDD1+/g, '…');
  assert.equal(
    shown('## Act now!!!\n#* Act now *#\n<p>Hi $user.name</p>'),
    `…\n…\n<p>Hi ${VALUE.repeat(10)}</p>`,
  );
  assert.equal(shown('#set($x = 1)\n<p>a</p> ## b\n<a href="#a##b">'), '…\n<p>a</p> …\n<a href="#a##b">');
  assert.equal(shown('  ## Act\n% if x:\n<p>Hi</p>\n% endif\n'), '  …\n…\n<p>Hi</p>\n…\n');
  for (const plain of ['## A heading\n<p>Hi</p>', '<p>## 5 of 10</p>']) assert.equal(shown(plain), plain);
  assert.equal(shown('## Heading of $user.name\n', false).slice(0, 11), '## Heading ');
});

const razor: readonly string[] = [
  '⟨@functions {\n string A() { return "}!!!"; } // it\'s !!!\n}⟩\n<p>Hi</p>',
  '⟨@code {\n private string a = "!!!";\n}⟩',
  '⟨@foreach (var i in Model.Items) {⟩⟨\n  var q = "Hi!!!"; // note!!!\n  ⟩<p>Hi!!! ⟦@i.Name⟧</p>⟨\n  i++;\n⟩⟨}⟩ Bye',
  '⟨@switch (Model.A) {⟩⟨\n case 1:\n  ⟩<p>One<br>a</p>⟨\n  break;\n default:\n  ⟩<b>Two</b>⟨ break;\n⟩⟨}⟩',
  '⟨@if (a) {⟩⟨ /* it is !!! */ if (b) {⟩<p>c; d</p>⟨} else { e("}!!!"); }⟩⟨} else {⟩⟨ f = g <h; ⟩⟨}⟩',
  '⟨@if (a) {⟩ @:Act now; friend⟨\n b = "c";\n⟩⟨}⟩',
  '⟨@section Footer {⟩ Text; more <p>f</p> text; end ⟨}⟩',
  '⟨@while (a) {⟩<tr><td>Hi; you</td>⟨}⟩ Text; here',
  '⟨@if (a) {⟩ Hello <b>you</b> and you ⟨}⟩',
  '⟨@if (a) {⟩ b; never closed',
];
test('the code of Razor blocks is logic, and the markup in it is none', () => {
  for (const marked of razor) assert.equal(mark(unmarked(marked), true), marked);
});

const dialects: readonly (readonly [Dialect | 'markdown', isMarkup: boolean, marked: string])[] = [
  [
    'velocity',
    true,
    '⟨## note: act now!!!⟩\n<p>Dear ⟦$name⟧</p> ⟦#button("x!!!")⟧⟨#@wrap()⟩b⟨#set($a = 1)⟩⟨#end⟩ ⟨##x⟩',
  ],
  ['velocity', false, '⟨## Act now!!!⟩\n⟨#if($a)⟩Dear ⟦$!name⟧,⟨#end⟩ $5 ⟦$order.total⟧ #1 #hash'],
  ['mako', false, '⟨## Act now!!!⟩\n⟨% if x:⟩\nHi ⟦${name}⟧\n⟨% endif⟩\n'],
  [
    'smarty',
    false,
    '⟨{strip}⟩a⟨{/strip}⟩ ⟨{counter start=0}⟩⟨{cycle values="a!!!,b"}⟩⟨{nocache}⟩b⟨{/nocache}⟩⟨{call name=x a=1}⟩⟨{function name="f"}⟩c⟨{/function}⟩⟨{append "a" "b!!!"}⟩',
  ],
  [
    'smarty',
    false,
    '⟨{ts 1=$x}⟩Hello %1⟨{/ts}⟩ ⟨{t 1=$x}⟩Yes⟨{/t}⟩ ⟨{t}⟩No⟨{/t}⟩ ⟦{url path="x!!!"}⟧ p {color:red} a{b: c; d: e} ⟨{else}⟩',
  ],
  [
    'edge',
    true,
    "⟨@let(a = 'b!!!')⟩⟨@each(x in xs)⟩⟦{{ x }}⟧⟨@endeach⟩⟨@if(a)⟩b ⟨@end⟩ ⟨@!button({ text: 'Hi!!!' })⟩ me@end.example",
  ],
  [
    'latte',
    true,
    '⟨{var $a = "x!!!"}⟩⟦{include "b.latte"}⟧⟦{_"Dear friend"}⟧⟦{link Home:default}⟧⟦{$name|upper}⟧⟨{if $a}⟩b⟨{/if}⟩ { c } {"d"}',
  ],
  ['blade', true, "⟦@class(['a' => true, 'b!!!' => $x])⟧⟨@continue($x)⟩⟨@break($x)⟩ ⟦@money($x)⟧ me@a(b)"],
  [
    'svelte',
    true,
    '⟦{format(n)}⟧ ⟦{n + 1}⟧ ⟦{n > 1 ? "a!!!" : "b"}⟧ <a on:click=⟦{() => { go("x!!!"); }}⟧ style=⟦{{a: 1}}⟧> <style>a { color: red } b{c:d;} @media (e) { f { g: url(h) } }</style>',
  ],
  [
    'markdown',
    false,
    '⟨!!! note⟩ "T!!!"\n    a\n\n⟨???+ note⟩\n    b\n\n!!! act now\nc\n\n⟨!!! warning inline⟩ "x"\n',
  ],
  [
    'markdown',
    false,
    'Euler ⟨$a!!!b$⟩ and $5!!! or $6, US$a!!!b$ and Vec::into_raw(a)\n⟨:::button{href="x!!!"}⟩ Go! \n:::\n⟨::youtube{#a}⟩ :b[c]⟨{to="x!!!"}⟩',
  ],
  ['markdown', false, 'It is fun!!! note: a::b {a="b"'],
];
test('what only the name of a file tells is known by it', () => {
  for (const [dialect, isMarkup, marked] of dialects)
    assert.equal(mark(unmarked(marked), isMarkup, dialect), marked);
});

test('a text without placeholders is itself', () => {
  assert.equal(hidePlaceholders('').text, '');
  assert.deepEqual(hidePlaceholders('Hello.'), { text: 'Hello.', placeholders: [] });
});

test('everything inside is replaced, line ends too', () => {
  const { text } = hidePlaceholders('<a href="{{#if a}}\n"{{\r\n x }}>');
  assert.equal(text, `<a href="${LOGIC.repeat(9)}\n"${VALUE.repeat(9)}>`);
});

const fragments =
  '{{ }} {{{ }}} {{{{ }}}} {{!-- --}} {{# {{/ {% %} {%- -%} {# #} {! {!! !!} {$ { } | <% %> <%= <%- <%-- --%> <?= <?php ?> <#if <# > </#if> <@ *| |* %% %%[ ]%% %%= =%% % %A ${ $!{ $[ ]$ $ #{ #if( #end ( ) [[ ]] [% %] [ ] ] @{{ @{ @( @if( @else @Model. « » ~A. ~ " \' \\ / = : , . a name first_name IF:A comment endcomment raw endraw é 😀'
    .split(' ')
    .concat(' ', '\n', '\r\n', '\n\n');
const soup = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));

test('spans are in order and apart, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (source) => {
      const { text, placeholders } = hidePlaceholders(source);
      let from = 0;
      let rebuilt = '';
      for (const { span, kind } of placeholders) {
        assert.ok(from <= span.start && span.start < span.end && span.end <= source.length);
        rebuilt +=
          source.slice(from, span.start) + (kind === 'value' ? VALUE : LOGIC).repeat(span.end - span.start);
        from = span.end;
      }
      assert.equal(text, rebuilt + source.slice(from));
    }),
    { numRuns: 1000 },
  );
});

test('hiding again finds nothing more in the cases', () => {
  for (const marked of Object.values(cases).flat()) {
    const { text } = hidePlaceholders(unmarked(marked));
    const literal = /\{% (?:raw|verbatim)|\{\{\{\{|@verbatim/.test(marked);
    if (!literal) assert.equal(hidePlaceholders(text).text, text);
  }
});

test('prose around a placeholder does not matter to it', () => {
  const tag = fc.constantFrom(
    '{{a}}',
    '{% if %}',
    '<%= b %>',
    '*|C|*',
    '%%d%%',
    '{e_f}',
    '[[g]]',
    '$!h',
    '@Model.I',
  );
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences' }), tag, (prose, tag) => {
      const { placeholders } = hidePlaceholders(`${prose} ${tag} ${prose}`);
      const start = prose.length + 1;
      assert.deepEqual(
        placeholders.map(({ span }) => span),
        [{ start, end: start + tag.length }],
      );
    }),
  );
});

function mark(source: string, isMarkup = false, dialect?: Dialect | 'markdown'): string {
  let from = 0;
  let marked = '';
  for (const { span, kind } of hidePlaceholders(source, isMarkup, dialect).placeholders) {
    const inside = source.slice(span.start, span.end);
    marked += source.slice(from, span.start) + (kind === 'value' ? `⟦${inside}⟧` : `⟨${inside}⟩`);
    from = span.end;
  }
  return marked + source.slice(from);
}

function unmarked(marked: string): string {
  return marked.replace(/[⟦⟧⟨⟩]/g, '');
}
