import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, check, declaresDraft, type Format, render } from '../../../src/core/index.ts';

/** What these drafts are about; rules over whole messages would only be in the way. */
const GROUPS = ['wording', 'typography', 'directives'];

/** The underlined texts of what is reported, in order. */
function found(draft: string, format: Format = 'html'): string[] {
  const findings = check(draft, { format }).findings.filter(({ group }) => GROUPS.includes(group));
  return findings.map(({ rule, span }) => `${rule}: ${draft.slice(span.start, span.end)}`);
}

/** What is said of the directives themselves. */
function told(draft: string, format: Format = 'html'): string[] {
  return check(draft, { format })
    .findings.filter(({ rule }) => rule === 'unneeded-directive')
    .map(({ message }) => render(message));
}

const LOUD = '<p>One!!</p>\n<p>Two!!</p>\n<p>Three!!</p>';

describe('directives', () => {
  it('turn rules off from where they stand to an enable', () => {
    const draft = `<p>Zero!!</p>\n<!-- inboxlint-disable repeated-punctuation -->\n${LOUD}\n<!-- inboxlint-enable -->\n<p>Four??</p>`;
    assert.deepEqual(found(draft), ['repeated-punctuation: !!', 'repeated-punctuation: ??']);
  });

  it('turn rules off in the whole draft when they stand before its text', () => {
    assert.deepEqual(
      found(
        `<html><head></head><!-- inboxlint-disable missing-subject, repeated-punctuation --><body>${LOUD}</body></html>`,
      ),
      [],
    );
  });

  it('are about the next line or their own', () => {
    const next =
      '<p>One!!</p>\n<!-- inboxlint-disable-next-line repeated-punctuation -->\r\n<p>Two!!</p>\r\n<p>Three!!</p>';
    assert.equal(found(next).length, 2);
    const same =
      '<p>One!!</p>\n<p>Two!!</p> <!-- inboxlint-disable-line repeated-punctuation -->\n<p>Three!!</p>';
    assert.equal(found(same).length, 2);
  });

  it('turn off only the rules they name, all without a name', () => {
    const draft = (names: string) => `<!-- inboxlint-disable-next-line ${names} -->\n<p>Act now!!</p>`;
    assert.deepEqual(found(draft('urgent-wording')), ['repeated-punctuation: !!']);
    assert.deepEqual(found(draft('')), []);
    assert.deepEqual(found(draft('urgent-wording repeated-punctuation -- the name of our song')), []);
  });

  for (const [language, comment] of [
    ['Handlebars', '{{!-- ⁂ --}}'],
    ['Handlebars', '{{~! ⁂ ~}}'],
    ['Mustache', '{{!⁂}}'],
    ['Go', '{{/* ⁂ */}}'],
    ['Go', '{{- /* ⁂ */ -}}'],
    ['Jinja', '{# ⁂ #}'],
    ['Jinja', '{#- ⁂ -#}'],
    ['Liquid', '{% comment %} ⁂ {% endcomment %}'],
    ['Liquid', '{%- comment -%} ⁂ {%- endcomment -%}'],
    ['Liquid', '{%comment%}⁂{%endcomment%}'],
    ['Liquid', '{% # ⁂ %}'],
    ['Blade', '{{-- ⁂ --}}'],
    ['Razor', '@* ⁂ *@'],
    ['Smarty', '{* ⁂ *}'],
    ['ERB', '<%# ⁂ %>'],
    ['JSP', '<%-- ⁂ --%>'],
    ['HEEx', '<%!-- ⁂ --%>'],
    ['PHP', '<?php /* ⁂ */ ?>'],
    ['PHP', '<?php // ⁂ ?>'],
    ['FreeMarker', '<#-- ⁂ -->'],
    ['FreeMarker', '[#-- ⁂ --]'],
    ['Velocity', '#* ⁂ *#'],
    ['HTML', '<!--⁂-->'],
  ] as const) {
    it(`may be comments of ${language}: ${comment}`, () => {
      for (const names of ['repeated-punctuation', 'repeated-punctuation -- our motto', '']) {
        const directive = comment.replace('⁂', `inboxlint-disable-next-line ${names}`.trim());
        assert.deepEqual(found(`<p>Hello, dear Ada</p>\n${directive}\n<p>Yes!!</p>`), [], directive);
      }
    });
  }

  it('work in Markdown, text and front matter', () => {
    assert.deepEqual(found('<!-- inboxlint-disable-next-line -->\nYes!!\n', 'markdown'), []);
    assert.deepEqual(found('[//]: # (inboxlint-disable repeated-punctuation)\n\nYes!!\n', 'markdown'), []);
    assert.deepEqual(
      found('---\n# inboxlint-disable repeated-punctuation\nsubject: Yes!!\n---\nYes!!', 'text'),
      [],
    );
    assert.deepEqual(found('{{! inboxlint-disable repeated-punctuation }}\nYes!!', 'text'), []);
  });

  it('are reported where they hide nothing, and can be removed', () => {
    const draft = '<p>Quiet.</p>\n<!-- inboxlint-disable-next-line shouting -->\n<p>Quiet.</p>';
    const [finding, ...more] = check(draft, { format: 'html' }).findings;
    assert.deepEqual(more, []);
    assert.ok(finding);
    assert.equal(render(finding.message), '“shouting” finds nothing here. Remove it from the directive.');
    assert.equal(finding.points, 0);
    assert.equal(finding.evidence, 'shouting');
    assert.deepEqual(
      finding.fixes.map((fix) => [render(fix.title), fix.safe]),
      [['Remove directive', false]],
    );
    assert.equal(applyFixes(draft, finding.fixes), '<p>Quiet.</p>\n\n<p>Quiet.</p>');
  });

  it('are reported where they name no rule', () => {
    const draft = '<!-- inboxlint-disable-next-line repeated-punctation -->\n<p>Yes!!</p>';
    assert.deepEqual(found(draft), ['unneeded-directive: repeated-punctation', 'repeated-punctuation: !!']);
  });

  it('are ended for one rule by its name, and for all that are off without one', () => {
    const off = '<!-- inboxlint-disable repeated-punctuation, urgent-wording -->';
    const draft = (on: string) =>
      `<p>Garden.</p>${off}<p>Act now!!</p><!-- inboxlint-enable ${on} --><p>Act now!!</p>`;
    assert.deepEqual(found(draft('urgent-wording')), ['urgent-wording: Act now']);
    assert.deepEqual(found(draft('')), ['urgent-wording: Act now', 'repeated-punctuation: !!']);
    const again = `${draft('')}${off}<p>Act now!!</p>`;
    assert.deepEqual(found(again), ['urgent-wording: Act now', 'repeated-punctuation: !!']);
  });

  it('that hide nothing say so of all rules, of one, or of the end of nothing', () => {
    assert.deepEqual(told('<p>Quiet.</p><!-- inboxlint-disable-line -->'), [
      'No rule finds anything here. Remove the directive.',
    ]);
    assert.deepEqual(told('<p>Quiet.</p><!-- inboxlint-enable -->'), [
      'Nothing is disabled here. Remove this comment.',
    ]);
    assert.deepEqual(told('<p>Quiet.</p><!-- inboxlint-disable-line zzz -->'), ['There is no rule “zzz”.']);
    assert.deepEqual(told(`<p>Quiet.</p><!-- inboxlint-${'z'.repeat(50)} -->`), [
      `There is no directive “inboxlint-${'z'.repeat(50)}”.`,
    ]);
    assert.deepEqual(told('<p>Quiet.</p><!-- inboxlint-disabel shouting -->'), [
      'There is no directive “inboxlint-disabel”; did you mean “inboxlint-disable”?',
    ]);
    assert.deepEqual(told('<p>Quiet.</p><!-- inboxlint-disable-line shoutin -->'), [
      'There is no rule “shoutin”; did you mean “shouting”?',
    ]);
  });

  it('that name several rules are not removed whole for one of them', () => {
    const draft = '<p>Yes!!</p><!-- inboxlint-disable-line repeated-punctuation shouting -->';
    const [finding] = check(draft, { format: 'html' }).findings;
    assert.equal(draft.slice(finding?.span.start, finding?.span.end), 'shouting');
    assert.deepEqual(finding?.fixes, []);
  });

  it('of several lines are about the line they begin on, or the one behind their end', () => {
    const draft = (command: string) =>
      `<p>One!!</p>\n<p>Two!!</p><!-- inboxlint-${command}\nrepeated-punctuation\n--><p>Three!!</p>\n<p>Four??</p>`;
    const places = (command: string) =>
      check(draft(command), { format: 'html' })
        .findings.filter(({ rule }) => rule === 'repeated-punctuation')
        .map(({ span }) => draft(command).slice(span.start - 3, span.start));
    assert.deepEqual(places('disable-line'), ['One', 'ree', 'our']);
    assert.deepEqual(places('disable-next-line'), ['One', 'Two', 'ree']);
  });

  it('are about their own line where they begin it', () => {
    const off = '<!-- inboxlint-disable-line repeated-punctuation -->';
    assert.deepEqual(found(`<p>One!!</p>\n${off}<p>Two!!!</p>\n<p>Three??</p>`), [
      'repeated-punctuation: !!',
      'repeated-punctuation: ??',
    ]);
    assert.deepEqual(found(`${off}<p>One!!!</p>\n<p>Two!!</p>`), ['repeated-punctuation: !!']);
    assert.deepEqual(found('Act now <!-- inboxlint-disable-line urgent-wording -->\nHurry', 'markdown'), [
      'urgent-wording: Hurry',
    ]);
    assert.deepEqual(found('---\n#inboxlint-disable repeated-punctuation\ntitle: x\n---\nYes!!', 'text'), []);
  });

  it('are none in what is no comment', () => {
    for (const code of [
      '{% if x == "inboxlint-disable" %}',
      '{% if x == "{# inboxlint-disable" %}',
      '{# why #}{% if x == "inboxlint-disable" %}',
      '{{ "{#" }}{% set a = "inboxlint-disable" %}',
      // Where the command would stand if the mark did.
      '<!-- inboxlint-enable --><!-- the disable -->',
      '<!-- inboxlint-enable -->{# about disable #}',
    ])
      assert.deepEqual(found(`${code}<p>Yes!!</p>`), ['repeated-punctuation: !!'], code);
  });

  it('are lines that are comments as a whole, in the front matter and in Markdown', () => {
    const off = 'inboxlint-disable repeated-punctuation';
    const body = 'Yes!!\n\nThe garden is open to all who like roses, and there will be coffee and cake.';
    for (const [draft, isOff] of [
      [`---\ntitle: x\n# ${off}\n---\n${body}`, true],
      [`---\r\ntitle: x\r\n  # ${off}\r\n---\r\n${body}`, true],
      [`---\rtitle: x\r#${off}\r---\r${body}`, true],
      [`---\n# inboxlint-disable shouting\n# ${off}\n---\nTHIS IS LOUD AND VERY LOUD\n\n${body}`, true],
      [`---\n#${' '.repeat(79)}${off}\n---\n${body}`, true],
      [`---\n#${' '.repeat(80)}${off}\n---\n${body}`, false],
      [`---\ntitle: ${off}\n---\n${body}`, false],
      [`---\ntitle: x # ${off}\n---\n${body}`, false],
      [`---\n# see ${off}\n---\n${body}`, false],
      [`# ${off}\n\n${body}`, false],
      [`   [//]: # (${off})\n\n${body}`, true],
      [`[//]:#"${off}"\n\n${body}`, true],
      [`[//]: #\t'\t${off}'\n\n${body}`, true],
      [`Oh [//]: # (${off})\n\n${body}`, false],
      [`oh[//]: # (${off})\n\n${body}`, false],
      [`[//]: # (see ${off})\n\n${body}`, false],
      [`[//]: # (${off.replace('-', '')})\n\n${body}`, false],
    ] as const)
      assert.deepEqual(found(draft, 'markdown'), isOff ? [] : ['repeated-punctuation: !!'], draft);
  });

  it('end where the first mark of theirs has its reason', () => {
    const off = '<!-- inboxlint-disable-line repeated-punctuation -- not for inboxlint-enable -->';
    assert.deepEqual(found(`<p>Yes!!</p>${off}`), []);
    assert.deepEqual(found('<p>Yes!!</p><!-- inboxlint- repeated-punctuation -->'), [
      'repeated-punctuation: !!',
    ]);
  });

  it('are taken in the order in which they stand, in whatever comments', () => {
    const off = '{# inboxlint-disable repeated-punctuation #}';
    const draft = `<p>One!!</p>${off}<p>Two!!!</p><!-- inboxlint-enable --><p>Three????</p>`;
    assert.deepEqual(found(draft), ['repeated-punctuation: !!', 'repeated-punctuation: ????']);
  });

  it('before the text are about the subject, too', () => {
    const draft = '---\nsubject: Act now\n---\n{{! inboxlint-disable urgent-wording }}\nAct now.';
    assert.deepEqual(found(draft, 'text'), []);
  });

  it('may declare a draft before its text', () => {
    assert.deepEqual(found('<!-- inboxlint-enable -->\n<p>Hello</p>'), []);
    assert.deepEqual(found('---\n# inboxlint-enable\ntitle: x\n---\nHello', 'markdown'), []);
    assert.deepEqual(found('{{! inboxlint-enable }}\n<p>Hello</p>'), []);
    const twice = '<!-- inboxlint-enable -->\n<!-- inboxlint-enable -->\n<p>Hello</p>';
    assert.deepEqual(found(twice), ['unneeded-directive: <!-- inboxlint-enable -->']);
    assert.deepEqual(found('<html><!-- inboxlint-enable --></html>'), []);
    const named = '<!-- inboxlint-enable shouting -->\n<p>Hello</p>';
    assert.deepEqual(found(named), ['unneeded-directive: shouting']);
  });

  it('make a draft of a document in whatever comment they stand', () => {
    for (const comment of [
      '<!-- inboxlint-enable -->',
      '{{~!-- inboxlint-enable --~}}',
      '{{/* inboxlint-enable */}}',
      '<#-- inboxlint-enable -->',
      '---\n# inboxlint-enable\n---\n',
    ])
      assert.equal(declaresDraft(comment), true, comment);
    assert.equal(declaresDraft('# inboxlint-enable\n'), false);
  });

  it('do not count what they hide', () => {
    assert.equal(check(`<!-- inboxlint-disable -->${LOUD}`, { format: 'html' }).points, 0);
  });

  it('are reported where the command is misspelt, or says again what holds already', () => {
    assert.deepEqual(found('<!-- inboxlint-disable-nextline -->\n<p>Quiet.</p>'), [
      'unneeded-directive: disable-nextline',
    ]);
    const twice =
      '<!-- inboxlint-disable shouting -->\n<!-- inboxlint-disable shouting -->\n<p>THIS IS LOUD AND VERY LOUD</p>';
    assert.deepEqual(found(twice), ['unneeded-directive: shouting']);
    assert.deepEqual(told(twice), ['This is already disabled here. Remove this comment.']);
    const both =
      '<p>One!!</p> <!-- inboxlint-disable-next-line repeated-punctuation --><!-- inboxlint-disable-line repeated-punctuation -->\n<p>Two!!</p>';
    assert.deepEqual(found(both), []);
  });

  it('say once what is off, however often it was off before', () => {
    const [off, on] = ['<!-- inboxlint-disable shouting -->', '<!-- inboxlint-enable shouting -->'];
    const part = `${off}<p>THIS IS LOUD AND VERY LOUD</p>${on}`;
    assert.deepEqual(told(`<p>Quiet.</p>${part}${part}`), []);
    assert.deepEqual(told(`<p>Quiet.</p>${part}${part}${off}${off}<p>THIS IS LOUD AND VERY LOUD</p>`), [
      'This is already disabled here. Remove this comment.',
    ]);
  });

  it('that end what has ended already change nothing', () => {
    const [off, on] = [
      '<!-- inboxlint-disable repeated-punctuation -->',
      '<!-- inboxlint-enable repeated-punctuation -->',
    ];
    const draft = `<p>Hello</p>${off}<p>One!!</p>${on}<p>Two!!!</p>${on}<p>Three????</p>`;
    assert.deepEqual(found(draft), [
      'repeated-punctuation: !!!',
      'unneeded-directive: repeated-punctuation',
      'repeated-punctuation: ????',
    ]);
    assert.deepEqual(told(draft), ['Nothing is disabled here. Remove this comment.']);
  });

  it('that end all are needed where one rule is off, whichever was off before', () => {
    const draft = `<p>Hello</p><!-- inboxlint-disable repeated-punctuation, urgent-wording --><p>Act now!!</p>
<!-- inboxlint-enable urgent-wording --><p>Yes!!</p><!-- inboxlint-enable --><p>Yes????</p>`;
    assert.deepEqual(found(draft), ['repeated-punctuation: ????']);
  });

  it('may be many', () => {
    const pair = '<!-- inboxlint-disable shouting --><!-- inboxlint-enable shouting -->';
    const report = check(`<p>Quiet.</p>${pair.repeat(5000)}`, { format: 'html' });
    assert.deepEqual(report.omitted, [{ rule: 'unneeded-directive', count: 4000, fixable: 0 }]);
    assert.equal(found('<!-- inboxlint-disable-line repeated-punctuation -->a!!\n'.repeat(5000)).length, 0);
  });
});
