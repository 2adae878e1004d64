import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, check, type Format } from '../../../src/core/index.ts';

describe('long-line', () => {
  const source = `From: Ada <ada@example.com>\n\n${'é'.repeat(600)}\n`;

  it('counts bytes as the file has them', () => {
    assert.deepEqual(underlined('long-line', source, 'eml'), ['é'.repeat(600 - 499)]);
    const asBytes = check(source, { format: 'eml', bytes: 'latin1' }).findings;
    assert.ok(asBytes.every(({ rule }) => rule !== 'long-line'));
  });

  it('never splits a surrogate pair', () => {
    const faces = `From: Ada <ada@example.com>\n\nA${'😀'.repeat(300)}`;
    assert.deepEqual(underlined('long-line', faces, 'eml'), ['😀'.repeat(300 - 249)]);
  });
});

describe('markup rules in an encoded message', () => {
  const html = (encoded: string) =>
    `From: Ada <ada@example.com>\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${encoded}`;

  it('underline the source and show the decoded tag', () => {
    const source = html('<p>Hello.</p><iframe src=3D"https://example.com"></iframe>');
    const [finding] = findingsOf('embedded-content', source, 'eml');
    assert.equal(finding?.evidence, '<iframe src="https://example.com">');
    assert.deepEqual(underlined('embedded-content', source, 'eml'), ['<iframe src=3D"https://example.com">']);
  });

  it('offer no fix that would have to be encoded', () => {
    const source = html('<p>Hello.</p><script>x()</script>');
    for (const { fixes } of findingsOf('script', source, 'eml')) assert.deepEqual(fixes, []);
  });
});

describe('low-contrast', () => {
  const places = (draft: string) => underlined('low-contrast', `<p>Prices</p>${draft}`, 'html');

  it('reads colours in every notation', () => {
    for (const colour of [
      '#FFF',
      'white',
      '#fffffe',
      'rgb(255, 254, 255)',
      'rgba(0,0,0,0.05)',
      'transparent',
      'hsl(0, 0%, 100%)',
      'hsl(120deg 100% 99%)',
      'hsla(210, 50%, 50%, 0.05)',
    ]) {
      assert.deepEqual(places(`<p style="color:${colour}">words</p>`), [`color:${colour}`], colour);
    }
    assert.deepEqual(places('<p style="background:#111 none no-repeat">words</p>'), [
      'background:#111 none no-repeat',
    ]);
  });

  it('says nothing where a colour cannot be told', () => {
    for (const unknown of [
      '<p style="color:{{ accent }}">words</p>',
      '<p style="color:var(--accent)">words</p>',
      '<p style="{% if dark %}background:#000;{% endif %}color:#fff">words</p>',
      '<table background="https://example.com/a.png"><tr><td style="color:#fff">words</td></tr></table>',
      '<div style="background:linear-gradient(#000,#333)"><p style="color:#fff">words</p></div>',
      '<div style="background:#fff"><a href="https://example.com">words</a></div>',
      '<style>#top td{background:#000}</style><table id="top"><tr><td style="color:#fff">words</td></tr></table>',
    ]) {
      assert.deepEqual(places(unknown), [], unknown);
    }
  });

  it('passes over dark mode', () => {
    const dark = '<style>@media (prefers-color-scheme:dark){p{background:#000}}</style>';
    assert.deepEqual(places(`${dark}<p style="color:#fff">words</p>`), ['color:#fff']);
  });
});

describe('snippets for the foot', () => {
  it('stand in no link, list or heading, and outside of placeholders', () => {
    const cases: readonly [string, string][] = [
      [
        '<body><a href="https://example.com"><table><tr><td>Go</td></tr></table></a></body>',
        '<body><a href="https://example.com"><table><tr><td>Go</td></tr></table></a>§</body>',
      ],
      ['<body><ul><li>One<li>Two</ul></body>', '<body><ul><li>One<li>Two</ul>§</body>'],
      ['<body><h1>Hello {{ name }}</h1></body>', '<body><h1>Hello {{ name }}</h1>§</body>'],
      ['<body>Hello &amp; bye</body>', '<body>Hello &amp; bye§</body>'],
    ];
    for (const [draft, expected] of cases) {
      const [finding] = findingsOf('missing-postal-address', draft, 'html');
      const fixed = applyFixes(draft, finding?.fixes ?? []);
      assert.equal(fixed.replace(/<p>{{postal_address}}<\/p>/, '§'), expected);
    }
  });
});

function findingsOf(rule: string, source: string, format: Format) {
  return check(source, { format }).findings.filter((finding) => finding.rule === rule);
}

function underlined(rule: string, source: string, format: Format): string[] {
  return findingsOf(rule, source, format).map(({ span }) => source.slice(span.start, span.end));
}

describe('clipped-size', () => {
  const long = '<p>The garden opens on Friday.</p>\n'.repeat(2100);
  const size = (template: string) => {
    const draft = `<!DOCTYPE html><html><body>${template.replaceAll('⁂', long)}</body></html>`;
    const found = check(draft, { format: 'html' }).findings.find(({ rule }) => rule === 'clipped-size');
    return found?.message.args[0];
  };

  for (const branches of [
    '{% if a %}⁂{% elsif b %}⁂{% else %}⁂{% endif %}',
    '{{#if a}}⁂{{else}}⁂{{/if}}',
    '{{ if .A }}⁂{{ else }}{{ range .B }}x{{ end }}⁂{{ end }}',
    '<% if (a) { %>⁂<% } else { %>⁂<% } %>',
    '<?php if ($a): ?>⁂<?php else: ?>⁂<?php endif; ?>',
    '<% if a %>⁂<% else %><% b.each do |c| %>x<% end %>⁂<% end %>',
    '<#if a>⁂<#else>⁂</#if>',
    '*|IF:A|*⁂*|ELSE:|*⁂*|END:IF|*',
    '[% IF a %]⁂[% ELSE %]⁂[% END %]',
    '{% case a %}{% when 1 %}⁂{% when 2 %}⁂{% endcase %}',
    '{% for a in b %}{% if a %}⁂{% else %}⁂{% endif %}{% endfor %}',
  ]) {
    it(`counts one branch of a condition: ${branches}`, () => assert.equal(size(branches), undefined));
  }

  for (const all of [
    '{% if a %}⁂{% endif %}{% if b %}⁂{% endif %}',
    '{% if a %}⁂{% else %}⁂',
    '⁂{% else %}⁂',
    '{% if a %}{% for b in c %}{% endif %}⁂{% endfor %}⁂',
  ]) {
    it(`counts all that may be sent together: ${all}`, () => assert.equal(size(all), 144));
  }
});
