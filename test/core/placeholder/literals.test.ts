import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check, type Format, fixAll } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

describe('a sentence in a template’s call to translate', () => {
  for (const [format, draft, read] of [
    ['html', '<p>{{t "Act now friends"}}</p>', 'Act now friends'],
    ['html', "<p>{{t 'Act now friends' count=3}}</p>", 'Act now friends'],
    ['html', '<p>{{ t("Act now friends") }}</p>', 'Act now friends'],
    ['html', '<p>{{ $t("Act now friends", { count: 3 }) }}</p>', 'Act now friends'],
    ['html', '<p>{{ "Act now friends" | t }} and on</p>', 'Act now friends and on'],
    ['html', "<p>{{ 'Act now friends'|trans({}) }}</p>", 'Act now friends'],
    ['html', '<p>{% trans "Act now friends" %}</p>', 'Act now friends'],
    ['html', '<p>{%- translate "Act now friends" as x -%}</p>', 'Act now friends'],
    ['html', '<p>{{ _("Act now friends") }}</p>', 'Act now friends'],
    ['html', "<p>{{ __('Act now friends') }}</p>", 'Act now friends'],
    ['html', "<p>{!! __('Act now friends') !!}</p>", 'Act now friends'],
    ['html', '<p><%= t("Act now friends") %></p>', 'Act now friends'],
    ['html', "<p><%- __('Act now friends') -%></p>", 'Act now friends'],
    ['html', "<p><?= __('Act now friends') ?></p>", 'Act now friends'],
    ['html', "<p><?php echo gettext('Act now friends'); ?></p>", 'Act now friends'],
    ['markdown', '{{t "Act now friends"}}\n', 'Act now friends'],
    ['text', '{% trans "Act now friends" %}\n', 'Act now friends'],
  ] as const) {
    it(`is read: ${draft}`, () => {
      const { body, placeholders } = readDraft(draft, format);
      assert.equal(body.text.replace(/\uFDD1/g, '').trim(), read);
      const written = placeholders.map(({ span }) => draft.slice(span.start, span.end));
      assert.equal(written.length, 1);
      assert.ok(written[0]?.includes('friends'));
      const found = check(draft, { format }).findings.filter(({ rule }) => rule === 'urgent-wording');
      assert.deepEqual(
        found.map(({ span }) => draft.slice(span.start, span.end)),
        ['Act now'],
      );
      assert.deepEqual(
        found.flatMap(({ fixes }) => fixes),
        [],
      );
    });
  }

  it('is no text where it is a key, a name, markup or put together', () => {
    for (const draft of [
      '{{t "subject.act_now"}}',
      '{{t "welcome"}}',
      '{{t "Act now {name} friends"}}',
      '{{t "Act now %s friends"}}',
      '{{t "<b>Act now</b> friends"}}',
      '{{t "Act now" + x}}'.replace('t ', 'u '),
      '{{ name | default: "Act now friends" }}',
      '{% if name == "Act now friends" %}',
      '{% include "act now friends.html" %}',
      '{{ "now and then" | date }}',
      '{{date "Act now friends"}}',
      '<%= link_to "Act now friends", url %>',
    ]) {
      for (const format of ['html', 'text'] as const) {
        assert.doesNotMatch(readDraft(`<p>${draft}</p>`, format).body.text, /act now|now and/i, draft);
      }
    }
  });

  it('breaks no markup around it', () => {
    const draft = `<a href="https://example.com" title="{{t "Act now friends"}}">{{t "Read it all"}}</a>`;
    const { links, elements } = readDraft(draft, 'html');
    assert.equal(links[0]?.text.text.replace(/\uFDD1/g, ''), 'Read it all');
    assert.equal(elements[0]?.attributes[1]?.text.replace(/\uFDD1/g, ''), 'Act now friends');
  });

  it('is never changed, for it is the name that its translations are found by', () => {
    for (const [format, draft] of [
      ['html', '<p>{{t "Wow!!! A fr\u200Bee 🔥🔥🔥 pаypal"}}</p>'],
      ['text', '{% trans "Wow!!! A fr\u200Bee 🔥🔥🔥 pаypal" %}'],
      ['markdown', '---\nsubject: ACT NOW\n---\n<%= t("Wow!!! A fr\u200Bee 🔥🔥🔥 pаypal") %>\n'],
    ] satisfies [Format, string][]) {
      assert.equal(fixAll(draft, { format }), draft);
      const inside = draft.indexOf('Wow');
      const { findings } = check(draft, { format });
      assert.ok(findings.some(({ rule }) => rule === 'repeated-punctuation'));
      for (const { fixes } of findings) {
        for (const { edits } of fixes)
          assert.ok(edits.every(({ span }) => span.end < inside || span.start === draft.length));
      }
    }
  });
});
