// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are what is tested
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { check, type Format, fixAll } from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';

test('the label of a HubSpot module is read in its editor alone', () => {
  const source = '<p>Hi</p>{% module "one" path="/cta" label="Act now!!!" title="Act soon" %}';
  const { body } = readDraft(source, 'html', 'utf-8');
  assert.doesNotMatch(body.text, /Act now/);
});

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
    ['html', "<p><?php esc_html_e( 'Act now friends', 'shop' ); ?></p>", 'Act now friends'],
    ['html', "<p><?php _e('Act now friends') ?></p>", 'Act now friends'],
    ['html', "<p><?php echo esc_html__( 'Act now friends', 'shop' ); ?></p>", 'Act now friends'],
    ['html', "<p><?php _ex( 'Act now friends', 'said to friends', 'shop' ) ?></p>", 'Act now friends'],
    [
      'html',
      "<p><?php echo _x( 'Act now friends', 'said to all friends', 'shop' ) ?></p>",
      'Act now friends',
    ],
    ['html', "<p><?php echo wp_kses_post( __( 'Act now friends' ) ) ?></p>", 'Act now friends'],
    ['html', "<p><?php\n/* translators: none */\necho __( 'Act now friends' );\n?></p>", 'Act now friends'],
    ['html', "<p><?php echo '<p>' . esc_html__( 'Act now friends' ) . '</p>'; ?></p>", 'Act now friends'],
    ['html', "<p><?php if ( $x ) { _e( 'Act now friends' ); } ?></p>", 'Act now friends'],
    ['html', "<p><?php echo 'Act now friends'; ?></p>", 'Act now friends'],
    ['html', "<p><?= $this->__('Act now friends') ?></p>", 'Act now friends'],
    ['html', "<p><?= $block->escapeHtml(__('Act now friends')) ?></p>", 'Act now friends'],
    ['html', "<p><? echo _('Act now friends') ?></p>", 'Act now friends'],
    ['html', "<p>@lang('Act now friends')</p>", 'Act now friends'],
    ['html', "<p>@choice('Act now friends', 2)</p>", 'Act now friends'],
    ['html', "<p>{{ trans_choice('Act now friends', 2) }}</p>", 'Act now friends'],
    ['html', '<p>@Localizer["Act now friends"]</p>', 'Act now friends'],
    ['html', '<p>@ViewLocalizer["Act now friends"]</p>', 'Act now friends'],
    ['html', '<p>@T("Act now friends")</p>', 'Act now friends'],
    ['html', "<p><%= t('.hurry', default: 'Act now friends') %></p>", 'Act now friends'],
    ['html', '<p><%= t ".hurry", default: "Act now friends" %></p>', 'Act now friends'],
    ['html', "<p><%= I18n.t('mail.hurry', :default => 'Act now friends') %></p>", 'Act now friends'],
    ['html', "<p>{{ t('mail.hurry', 'Act now friends') }}</p>", 'Act now friends'],
    ['html', "<p>{{ $t('hurry', { defaultValue: 'Act now friends' }) }}</p>", 'Act now friends'],
    ['html', '<p><%= dgettext("mails", "Act now friends") %></p>', 'Act now friends'],
    ['html', '<p><%= pgettext("to all friends", "Act now friends") %></p>', 'Act now friends'],
    ['html', '<p>{gettext("Act now friends")}</p>', 'Act now friends'],
    ['html', "<p><?php echo $x ? __('A b') : __('Act now friends') ?></p>", 'A bAct now friends'],
    ['html', "<p><?= esc_html($x ?: __('Act now friends')) ?></p>", 'Act now friends'],
    ['html', "<p><?php echo esc_html( $x ?: __( 'Act now friends' ) ); ?></p>", 'Act now friends'],
    ['html', "<p><?php echo ($x) ? 'a' : 'Act now friends'; ?></p>", 'Act now friends'],
    ['html', "<p><?php echo $n . ' Act now friends' . foo(', a b', 'c d'); ?></p>", 'Act now friends'],
    ['html', "<p><?php echo /* translators */ esc_html__('Act now friends') ?></p>", 'Act now friends'],
    ['html', "<p><?php if ($x): echo __('Act now friends'); endif ?></p>", 'Act now friends'],
    ['html', '<p><?php echo <<<TEXT\nAct now friends\nTEXT; ?></p>', 'Act now friends'],
    ['html', "<p><?php echo <<<'A'\n  Act now friends\n  A; ?></p>", 'Act now friends'],
    ['html', "<p><?php echo __d('shop', 'Act now friends') ?></p>", 'Act now friends'],
    ['html', "<p>{{ Lang::get('Act now friends') }}</p>", 'Act now friends'],
    ['html', "<p>{{ ucfirst(__('Act now friends')) }}</p>", 'Act now friends'],
    ['html', "<p>{!! nl2br(e(__('Act now friends'))) !!}</p>", 'Act now friends'],
    ['html', '<p>@(Localizer["Act now friends"])</p>', 'Act now friends'],
    ['html', '<p>@Localizer.GetString("Act now friends")</p>', 'Act now friends'],
    ['html', "<p>${_('Act now friends')}</p>", 'Act now friends'],
    ['html', '<p>${i18n("Act now friends")}</p>', 'Act now friends'],
    ['html', '<p><%= t(".hurry", default: [:soon, "Act now friends"]) %></p>', 'Act now friends'],
    ['html', '<p><%= content_tag(:p, t(".hurry", default: "Act now friends")) %></p>', 'Act now friends'],
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
      '{{t "Act now <friends"}}',
      "<?php $x = __( 'Act now friends' ); ?>",
      "<?php // echo 'Act now friends'; ?>",
      "<?php /* _e( 'Act now friends' ); */ ?>",
      "<?php get_header( 'act now friends' ); ?>",
      "<?php echo date( 'act now friends' ); ?>",
      "@include('act now friends')",
      "<%= t('act_now', scope: 'act now friends') %>",
      '{{t "Act now" + x}}'.replace('t ', 'u '),
      '{{ name | default: "Act now friends" }}',
      '{% if name == "Act now friends" %}',
      '{% include "act now friends.html" %}',
      '{{ "now and then" | date }}',
      '{{date "Act now friends"}}',
    ]) {
      for (const format of ['html', 'text'] as const) {
        assert.doesNotMatch(readDraft(`<p>${draft}</p>`, format).body.text, /act now|now and/i, draft);
      }
    }
  });

  it('is read around its values, tags and escapes', () => {
    for (const [draft, read] of [
      ['{{t "Act now {name} friends"}}', 'Act now {} friends'],
      ['{{t "<b>Act now</b> friends"}}', 'Act now friends'],
      ["<?php printf( esc_html__( 'Hi %1$s, act now friends', 'shop' ), $n ); ?>", 'Hi {}, act now friends'],
      ["<?php echo sprintf( __( 'Act now %s' ), $n ); ?>", undefined],
      ["<?php echo sprintf( __( 'You act now, %d friends' ), $n ); ?>", 'You act now, {} friends'],
      [
        "<?php printf( _n( 'Act now friend', '%d: act now friends', $n ), $n ); ?>",
        'Act now friend{}: act now friends',
      ],
      ["<?php esc_html_e( 'We don\\'t act' ); ?>", 'We don’t act'],
      ['<?php _e( "We don\'t act" ); ?>', 'We don’t act'],
      ['<?php echo "Act now $name and friends"; ?>', 'Act now {} and friends'],
      ['<%= t(".x", default: "Act now %{name} friends") %>', 'Act now {} friends'],
      ["{{ __('Act now :name and friends', ['name' => $n]) }}", 'Act now {} and friends'],
      ['<?php _e( \'Click <a href="%s">here to act</a> now\' ); ?>', 'Click here to act now'],
    ] as const) {
      const { text } = readDraft(`<p>${draft}</p>`, 'html').body;
      const shown = text.replace(/\uFDD0/g, '{}').replace(/\uFDD1/g, '');
      if (read !== undefined) assert.equal(shown, read, draft);
      else assert.doesNotMatch(shown, /friends/);
    }
  });

  it('is all the sentences of a piece of code', () => {
    const draft =
      "<?php\n_e( 'We act now' );\n$x = __( 'Never read this' );\necho '<br>', __( 'No echo here' );\nprintf( 'Two more %s words', $x );\n?>";
    const shown = readDraft(draft, 'html').body.text.replace(/[\uFDD0\uFDD1]+/g, '|');
    assert.equal(shown, '|We act now|No echo here|Two more | words|');
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
          assert.ok(edits.every(({ span }) => span.end < inside || span.start > draft.indexOf('pаypal')));
      }
    }
  });
});
