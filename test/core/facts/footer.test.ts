import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, check, type Dialect, type Format, guessFormat } from '../../../src/core/index.ts';
import { templates, withoutCorpora } from '../../support/corpora.ts';

const RULES = ['missing-unsubscribe', 'missing-postal-address'] as const;
const UNSUBSCRIBE = '<a href="{{unsubscribe_url}}">Unsubscribe</a> from these emails.';

/** The draft with a rule's block put in; nothing where none is offered. */
function fixed(source: string, format: Format, rule: (typeof RULES)[number] = 'missing-unsubscribe') {
  const finding = check(source, { format }).findings.find((one) => one.rule === rule);
  assert.ok(finding, `${rule} is not reported`);
  return finding.fixes[0] && applyFixes(source, [finding.fixes[0]]);
}

/** `⁂` is where the block goes. */
const PLACES: readonly (readonly [what: string, draft: string, block?: string])[] = [
  ['a document without a body', '<html><p>It opens.</p>⁂</html>'],
  ['a document of text alone', '<html>It opens.⁂</html>'],
  ['text behind the end of the document', '<html><body><p>It opens.</p>⁂</body></html>Bye.'],
  ['a block behind the end of the document', '<html><body><p>It opens.</p>⁂</body></html><div>Bye.</div>'],
  ['text between the ends', '<html><body><p>It opens.</p>⁂</body><p>Bye.</p></html>'],
  ['ends that are left out', '<html><body><p>It opens.⁂'],
  ['a body that is not closed', '<html><body><p>It opens.</p>⁂</html>'],
  [
    'a table in a link',
    '<body><a href="https://example.com"><table><tr><td>It opens.</td></tr></table></a>⁂</body>',
  ],
  [
    'a holder without a font size',
    '<body><div style="font-size:0"><b style="font-size:14px">It opens.</b></div>⁂</body>',
  ],
  ['a condition of the template', '<body>{% if open %}<p>It opens.</p>{% endif %}⁂</body>'],
  ['a loop of the template', '<body><div>{{#each days}} Open on {{ this }}. {{/each}}⁂</div></body>'],
  ['ends in capitals', '<HTML><BODY><P>It opens.</P>⁂</BODY></HTML>'],
  [
    'MJML whose text stands in a column',
    '<mjml><mj-body><mj-section><mj-column><mj-text>It opens.⁂</mj-text></mj-column></mj-section></mj-body></mjml>',
  ],
  [
    'MJML whose text stands in a hero',
    '<mjml><mj-body><mj-hero><mj-button href="#">It opens.</mj-button>⁂</mj-hero></mj-body></mjml>',
    `<mj-text>${UNSUBSCRIBE}</mj-text>`,
  ],
  [
    'MJML with raw text between sections',
    '<mjml><mj-body><mj-raw>It opens.</mj-raw>⁂</mj-body></mjml>',
    `<mj-section><mj-column><mj-text>${UNSUBSCRIBE}</mj-text></mj-column></mj-section>`,
  ],
];

/** A placeholder that gives a service or a template language away, its field for the link, and its own for the address. */
const FIELDS: readonly (readonly [sign: string, link: string, address?: string])[] = [
  ['*|FNAME|*', '*|UNSUB|*', '*|LIST:ADDRESSLINE|*'],
  [
    '{{Sender_Name}}',
    '<%asm_group_unsubscribe_raw_url%>',
    '{{Sender_Name}}, {{Sender_Address}}, {{Sender_City}}, {{Sender_State}} {{Sender_Zip}}',
  ],
  [
    '{{ contact.firstname }}',
    '{{ unsubscribe_link }}',
    '{{ site_settings.company_name }}, {{ site_settings.company_street_address_1 }}, {{ site_settings.company_city }}, {{ site_settings.company_state }}',
  ],
  [
    '{{ person.first_name }}',
    '{% unsubscribe_link %}',
    '{{ organization.name }}, {{ organization.full_address }}',
  ],
  [
    "{{ first_name|default:'friend' }}",
    '{% unsubscribe_link %}',
    '{{ organization.name }}, {{ organization.full_address }}',
  ],
  ['{{$' + '{first_name} | default: "you"}}', '{{$' + '{set_user_to_unsubscribed_url}}}'],
  ['{{customer.first_name}} {{trigger.item}}', '{% unsubscribe_url %}'],
  ['{{ customer.first_name }}', '{{unsubscribe_url}}'],
  ['{{lead.First Name:default=you}}', '{{system.unsubscribeLink}}', '{{my.Postal Address}}'],
  ['{{ $user->name }}', '{{ $unsubscribe_url }}', '{{ $postal_address }}'],
  ['{!! $user->name !!}', '{{ $unsubscribe_url }}', '{{ $postal_address }}'],
  ['{!Contact.FirstName}', '{!unsubscribe_url}', '{!postal_address}'],
  ['$user.name #if($x) you#end', '$unsubscribe_url', '$postal_address'],
  ['{{ contact.FIRSTNAME }}', '{{ unsubscribe }}'],
  ['{{ subscriber.first_name }}', '{{ unsubscribe_url }}', '{{ address }}'],
  ['%recipient.first_name%', '%unsubscribe_url%'],
  ['%FIRSTNAME%', '%UNSUBSCRIBELINK%', '%SENDER-INFO-SINGLELINE%'],
  [
    '%%First Name%%',
    '%%unsub_center_url%%',
    '%%Member_Busname%%, %%Member_Addr%%, %%Member_City%%, %%Member_State%% %%Member_PostalCode%%, %%Member_Country%%',
  ],
  ['<singleline>you</singleline>', '<unsubscribe>Unsubscribe</unsubscribe>'],
  ['[firstname,fallback=you]', '<unsubscribe>Unsubscribe</unsubscribe>'],
  ['{{ user.name }}', '{{unsubscribe_url}}'],
  ['{{ .Name }}', '{{.UnsubscribeURL}}', '{{.PostalAddress}}'],
  ['<%= user.name %>', '<%= unsubscribe_url %>', '<%= postal_address %>'],
  ['<?= $user->name ?>', '<?= $unsubscribe_url ?>', '<?= $postal_address ?>'],
  ['$' + '{user.name}', '$' + '{unsubscribe_url}', '$' + '{postal_address}'],
];

/** What only the file's name, or an attribute, says of the language. */
const OF_FILES: readonly (readonly [
  dialect: Dialect | undefined,
  body: string,
  link: string,
  address: string,
])[] = [
  ['velocity', '<p>Hello $name, it opens.</p>', 'href="$unsubscribe_url"', '$postal_address'],
  ['vue', '<p>Hello {{ customer.name }}, it opens.</p>', ':href="unsubscribe_url"', '{{ postal_address }}'],
  ['svelte', '<p>Hello {name}, it opens.</p>', 'href={unsubscribe_url}', '{postal_address}'],
  ['heex', '<p>Hello {@name}, it opens.</p>', 'href={@unsubscribe_url}', '{@postal_address}'],
  ['blade', '<p>Hello {{ name() }}, it opens.</p>', 'href="{{ $unsubscribe_url }}"', '{{ $postal_address }}'],
  ['smarty', '<p>Hello {$name}, it opens.</p>', 'href="{$unsubscribe_url}"', '{$postal_address}'],
  ['smarty', '<p>Hello *|FNAME|*, it opens.</p>', 'href="*|UNSUB|*"', '*|LIST:ADDRESSLINE|*'],
  [
    undefined,
    '<p>Hello <b th:text="$' + '{name}">you</b>, it opens.</p>',
    'th:href="$' + '{unsubscribe_url}"',
    '[[$' + '{postal_address}]]',
  ],
];

describe('the block at the foot', () => {
  it('is written as the language of the file writes it', () => {
    for (const [dialect, body, link, address] of OF_FILES) {
      const source = `<html><body>${body}</body></html>`;
      const draft = dialect === 'vue' ? `<template>${source}</template>` : source;
      const options = { format: 'html', ...(dialect && { dialect }) } as const;
      for (const [rule, block] of [
        ['missing-unsubscribe', `<p><a ${link}>Unsubscribe</a> from these emails.</p>`],
        ['missing-postal-address', `<p>${address}</p>`],
      ]) {
        const fix = check(draft, options).findings.find((one) => one.rule === rule)?.fixes[0];
        assert.ok(fix, `${rule} ${body}`);
        const after = applyFixes(draft, [fix]);
        assert.equal(after, draft.replace('</body>', `${block}</body>`));
        assert.ok(!check(after, options).findings.some((one) => one.rule === rule), after);
      }
    }
  });

  for (const [what, draft, block = `<p>${UNSUBSCRIBE}</p>`] of PLACES) {
    it(`has its place in ${what}`, () => {
      const source = draft.replace('⁂', '');
      assert.equal(fixed(source, 'html'), draft.replace('⁂', block));
      for (const rule of RULES) assertClean(source, 'html', rule);
    });
  }

  it('is a paragraph of its own in Markdown', () => {
    const link = '[Unsubscribe]({{unsubscribe_url}}) from these emails.';
    for (const [before, after] of [
      ['> It opens.', ''],
      ['- It opens.', '\n\n---\n'],
      ['- It opens.', '\n***\n'],
      ['{% if open %}\nIt opens.\n{% endif %}', '\n'],
    ] as const) {
      const source = `---\nsubject: Garden\n---\n${before}${after}`;
      const apart = /^\n[^\n]/.test(after) ? '\n' : '';
      assert.equal(
        fixed(source, 'markdown'),
        `---\nsubject: Garden\n---\n${before}\n\n${link}${apart}${after}`,
      );
    }
  });

  it('has the merge fields of the mailing service or the template language that the draft is written for', () => {
    for (const [sign, link, address] of FIELDS) {
      const source = `<body><p>Hello ${sign}, it opens on Sunday.</p></body>`;
      const expected = link.startsWith('<unsub') ? link : `<a href="${link}">Unsubscribe</a>`;
      assert.equal(
        fixed(source, 'html'),
        source.replace('</body>', `<p>${expected} from these emails.</p></body>`),
      );
      assert.equal(
        fixed(source, 'html', 'missing-postal-address'),
        source.replace('</body>', `<p>${address ?? '{{postal_address}}'}</p></body>`),
      );
      for (const rule of RULES) assertClean(source, 'html', rule);
      const both = RULES.reduce((text, rule) => fixed(text, 'html', rule) ?? '', source);
      const found = check(both, { format: 'html' }).findings.map(({ rule }) => rule);
      // What no system fills in is still to be replaced, and said to be.
      const isStandIn = both.includes('{{postal_address}}') && !/\{\{(?!postal)|\{%/.test(both);
      assert.deepEqual(
        found.filter((rule) => /unsubscribe|address|link|leftover/.test(rule)),
        isStandIn ? ['leftover-draft-text'] : [],
        both,
      );
    }
  });

  it('is a link in Markdown and text whatever the field is like', () => {
    const draft = (sign: string) => `---\nsubject: Garden\n---\nHello ${sign}, it opens.`;
    for (const [sign, written] of [
      ['{{ person.first_name }}', '[Unsubscribe](<{% unsubscribe_link %}>)'],
      ['*|FNAME|*', '[Unsubscribe](*|UNSUB|*)'],
      ['<unsubscribe></unsubscribe>', undefined],
    ] as const) {
      if (written)
        assert.equal(fixed(draft(sign), 'markdown'), `${draft(sign)}\n\n${written} from these emails.`);
      assertClean(draft(sign), 'markdown', 'missing-unsubscribe');
    }
    assert.equal(fixed(draft('*|FNAME|*'), 'text'), `${draft('*|FNAME|*')}\n\nTo unsubscribe: *|UNSUB|*`);
  });

  it('has an editor stop at each field', () => {
    const source = '<body><p>It opens on Sunday.</p></body>';
    for (const { fixes } of check(source, { format: 'html' }).findings.filter(
      ({ group }) => group === 'compliance',
    )) {
      const { text = '', stops = [] } = fixes[0]?.edits[0] ?? {};
      assert.deepEqual(
        stops.map(({ start, end }) => text.slice(start, end)),
        text.match(/\{\{\w+\}\}/g),
      );
    }
  });

  it('satisfies its rule in every template', {
    skip: withoutCorpora,
  }, () => {
    for (const { path, source } of templates()) {
      const format = guessFormat(path, source) ?? 'text';
      for (const rule of RULES) assertClean(source, format, rule, path);
    }
  });
});

function assertClean(source: string, format: Format, rule: (typeof RULES)[number], what = source): void {
  const finding = check(source, { format }).findings.find((one) => one.rule === rule);
  const fix = finding?.fixes[0];
  if (!fix) return;
  const after = applyFixes(source, [fix]);
  assert.deepEqual(
    check(after, { format }).findings.filter((one) => one.rule === rule),
    [],
    what,
  );
  const end = /<\/(?:body|html|mj-body|mjml)\s*>/i.exec(source);
  if (end) assert.ok((fix.edits[0]?.span.end ?? 0) <= end.index, `${what}: behind the end of the document`);
}
