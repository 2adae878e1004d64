import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Dialect, type Format, fixAll } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

const BODY = '<p>Hello, your order is here.</p>';
const PATTERN = /[\uFDD0\uFDD1]+/g;

/** How a template language says the subject of a mail, before its body. */
const SAID: readonly (readonly [code: string, dialect?: Dialect])[] = [
  ['{% block subject %}Act now!!!{% endblock %}'],
  ["{% block subject 'Act now!!!' %}"],
  ["{% block body_html %}{% block subject 'Act now!!!' %}{% endblock %}"],
  ['<#assign subject = "Act now!!!">'],
  ['#set($subject = "Act now!!!")', 'velocity'],
  ['<%block name="subject">Act now!!!</%block>', 'mako'],
  ["<?php $subject = 'Act now!!!'; ?>"],
  ['{%- block subject -%}\nAct now!!!\n{%- endblock subject -%}'],
  ['{% block email_subject %}Act now!!!{% endblock %}'],
  ['{% capture subject %}Act now!!!{% endcapture %}'],
  ['{% set subject = "Act now!!!" %}'],
  ["{% assign email_subject = 'Act now!!!' %}"],
  ['<% content_for :subject, "Act now!!!" %>'],
  ['<% content_for(:subject) do %>Act now!!!<% end %>'],
  ['<% provide :subject, "Act now!!!" %>'],
  ["@section('subject', 'Act now!!!')", 'blade'],
  ["@section('subject')\nAct now!!!\n@endsection", 'blade'],
  ['%%[ SET @name = "x" SET @subject = "Act now!!!" ]%%'],
  ['%%[\nset @subjectLine = "Act now!!!"\n]%%'],
  ['@{ ViewBag.Subject = "Act now!!!"; Layout = null; }', 'razor'],
  ['@{\n  ViewData["Subject"] = "Act now!!!";\n}', 'razor'],
  ['{{define "subject"}}Act now!!!{{end}}'],
  ['{block subject}Act now!!!{/block}', 'latte'],
  ['{capture name=subject}Act now!!!{/capture}', 'smarty'],
];

describe('the subject that a template says', () => {
  for (const [code, dialect] of SAID)
    for (const format of ['html', 'text', 'markdown'] satisfies Format[])
      it(`is that of the draft, and no part of its body (${format}): ${code}`, () => {
        const source = `${code}\n\n${format === 'html' ? BODY : 'Hello, your order is here.'}`;
        const draft = readDraft(source, format, 'utf-8', dialect && { dialect });
        assert.equal(draft.subject?.text.replace(PATTERN, '').trim(), 'Act now!!!');
        assert.equal(draft.body.text.replace(PATTERN, '').trim(), 'Hello, your order is here.');
        assert.equal(draft.complete, true);
        const options = { format, ...(dialect && { dialect }) };
        const found = check(source, options).findings;
        assert.ok(!found.some(({ rule }) => rule === 'missing-subject'));
        assert.deepEqual(
          found
            .filter(({ rule }) => rule === 'urgent-wording')
            .map(({ span }) => source.slice(span.start, span.end)),
          ['Act now'],
        );
        assert.equal(fixAll(source, options), source.replace('!!!', ''));
      });

  it('has its values, and those of blocks in it', () => {
    for (const [source, subject] of [
      [
        '{% block subject %}Hi {{ name }}, {% block what %}act{% endblock %} now{% endblock %} Bye',
        'Hi *, act now',
      ],
      ['<% content_for :subject do %>Act<% if x %> right<% end %> now<% end %> Bye', 'Act right now'],
      ['{{define "subject"}}Act {{if .X}}right {{end}}now{{end}} Bye', 'Act right now'],
      ['@{ ViewBag.Subject = $"Hi {Model.Name}, act now"; } Bye', 'Hi *, act now'],
      ['<% content_for :subject, "Hi #{@name}" %> Bye', 'Hi *'],
    ] as const)
      assert.equal(
        readDraft(source, 'text')
          .subject?.text.replace(/\uFDD1/g, '')
          .replace(/\uFDD0/g, '*')
          .trim(),
        subject,
      );
  });

  it('is none where it is put together or only used', () => {
    for (const source of [
      '{% set subject = "Act now " ~ name %}',
      '@{ ViewBag.Subject = "Act now " + Model.Name; }',
      '<%= content_for(:subject) %>',
      '{{ subject }}',
      "@yield('subject')",
      '{% block subject %}',
      '%%[ IF @subject == "Act now" THEN ]%%',
    ])
      assert.equal(readDraft(`${source} Hello there`, 'text').subject, undefined, source);
  });

  it('gives way to the front matter', () => {
    const draft = readDraft(
      '---\nsubject: First\n---\n{% block subject %}Second{% endblock %}\nHello',
      'text',
    );
    assert.equal(draft.subject?.text, 'First');
  });

  it('alone makes no mail: its body is elsewhere', () => {
    const source = '{% extends "base.txt" %}\n\n{% block subject %}Your password was changed{% endblock %}\n';
    assert.equal(readDraft(source, 'text').complete, false);
    assert.deepEqual(check(source, { format: 'text' }).findings, []);
  });
});

describe('a template with the parts of a message in blocks', () => {
  for (const [plain, html] of [
    ['plain', 'html'],
    ['text_body', 'html_body'],
    ['body_text', 'body_html'],
  ] as const)
    it(`shows its HTML (${plain}, ${html})`, () => {
      const source = `{% block subject %}Your order{% endblock %}\n{% block ${plain} %}Hello as text.{% endblock %}\n{% block ${html} %}${BODY}{% endblock %}`;
      const draft = readDraft(source, 'html');
      assert.equal(draft.subject?.text, 'Your order');
      assert.equal(draft.body.text.replace(PATTERN, '').trim(), 'Hello, your order is here.');
    });

  it('is judged in both, and what both say is one problem', () => {
    const source =
      '{% block plain %}Act now: http://bit.ly/abc\nWow!!!{% endblock %}{% block html %}<p>Act now, <a href="http://bit.ly/abc">here</a></p>{% endblock %}';
    const { findings } = check(source, { format: 'html' });
    const places = (rule: string) =>
      findings.filter((found) => found.rule === rule).map(({ span }) => source.slice(span.start, span.end));
    assert.deepEqual(places('urgent-wording'), ['Act now']);
    assert.deepEqual(places('repeated-punctuation'), ['!!!']);
    assert.equal(fixAll(source, { format: 'html' }), source.replace('!!!', '!'));
  });

  it('shows its text where it has no HTML', () => {
    const draft = readDraft(
      '{% block subject %}Your order{% endblock %}{% block plain %}Hello as text.{% endblock %}',
      'text',
    );
    assert.equal(draft.body.text.replace(PATTERN, '').trim(), 'Hello as text.');
  });
});

/** How a template language says the preview text. */
const PREVIEWS: readonly (readonly [code: string, dialect?: Dialect])[] = [
  ["{% block preheader 'Chairs for all' %}"],
  ['{% block preheader %}Chairs for all{% endblock %}'],
  ['{% capture preview_text %}Chairs for all{% endcapture %}'],
  ['{% set preheader = "Chairs for all" %}'],
  ['<% content_for :preheader, "Chairs for all" %>'],
  ["@section('preview', 'Chairs for all')", 'blade'],
  ['@{ ViewBag.Preheader = "Chairs for all"; }', 'razor'],
  ["<%- include('header', { preheader: 'Chairs for all' }) %>"],
  ['{{> header preheader="Chairs for all"}}'],
  ["{% include 'header.html' with {previewText: 'Chairs for all'} %}"],
];

describe('the preview text that a template says', () => {
  for (const [code, dialect] of PREVIEWS)
    it(`is that of the draft, and no part of its body: ${code}`, () => {
      const draft = readDraft(`${code}\n\n${BODY}`, 'html', 'utf-8', dialect && { dialect });
      assert.equal(draft.preheader?.text.replace(PATTERN, '').trim(), 'Chairs for all');
      assert.equal(draft.body.text.replace(PATTERN, '').trim(), 'Hello, your order is here.');
      assert.deepEqual(draft.hidden, []);
    });

  it('is underlined and fixed at its place', () => {
    const source = `{% block preheader 'Act now!!!' %}\n${BODY}`;
    const [urgent] = check(source, { format: 'html' }).findings.filter(
      ({ rule }) => rule === 'urgent-wording',
    );
    assert.equal(urgent?.span.start, source.indexOf('Act now'));
  });
});
