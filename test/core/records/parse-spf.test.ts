import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBroken, parseSpf } from '../../../src/core/records/spf/parse.ts';
import type { SpfTerm } from '../../../src/core/records/spf/record.ts';
import { faultsIn } from '../../support/faults.ts';

const faults = (text: string) => faultsIn(parseSpf(text));

describe('an SPF record', () => {
  it('is read with the place of every part', () => {
    const text = 'v=spf1 -A:mail.example.com/24//64 ip4:192.0.2.0/24 redirect=_spf.%{d}';
    const [a, ip4, redirect] = parseSpf(text).terms;
    assert.deepEqual(shown(a), {
      qualifierPart: '-',
      namePart: 'A',
      domain: 'mail.example.com',
      cidr: '24',
      cidr6: '64',
    });
    assert.deepEqual(shown(ip4), { namePart: 'ip4', ip: '192.0.2.0', cidr: '24' });
    assert.deepEqual(shown(redirect), { namePart: 'redirect', value: '_spf.%{d}' });
  });

  it('has its qualifiers, and “+” where none is written', () => {
    const { terms } = parseSpf('v=spf1 a +a -a ~a ?a');
    const qualifiers = terms.map((term) => term.kind === 'mechanism' && term.qualifier);
    assert.deepEqual(qualifiers, ['+', '+', '-', '~', '?']);
  });

  it('tells its terms apart, the faulty ones among them', () => {
    const kinds = (text: string) => parseSpf(text).terms.map((term) => `${term.kind} ${term.text}`);
    assert.deepEqual(kinds('v=spf1 mx moo=x bar \uFDD0 include: a.example -exp=x é'), [
      'mechanism mx',
      'modifier moo=x',
      'unknown bar',
      'placeholder \uFDD0',
      'unknown include: a.example',
      'unknown -exp=x',
      'unknown é',
    ]);
    assert.deepEqual(kinds('v=spf1,mx ~all'), ['mechanism mx', 'mechanism ~all']);
    assert.deepEqual(kinds('a:x.example,y.example mx,a'), [
      'mechanism a:x.example,y.example',
      'unknown mx,a',
    ]);
    assert.deepEqual(kinds('spf1 mx'), ['mechanism mx']);
    assert.deepEqual([parseSpf('V=SPF1 a').version?.text, parseSpf('').version], ['V=SPF1', undefined]);
  });

  it('is right', () => {
    const right = [
      'v=spf1 ip4:192.0.2.1/32 ip4:0.0.0.0/0 ip6:2001:db8::1/128 ip6:::/0 a/0//0',
      'v=spf1 a:%{d}/24 mx:%{ir}.example.com/24//64 exists:%{l1r/}._spf.%{d} a:%{l-/}.a.example/9 exists:%{d/}',
      `v=spf1 a:${'x'.repeat(63)}.example.com include:a.example1 a:1a.a1`,
      'v=spf1',
      'v=spf1 a:a.xn--a-all -all',
      'v=spf1 x=a-all -all',
      'V=SPF1 -ALL',
      'v=spf1  a   mx ',
      'v=spf1 a/24 a//64 a/24//64 mx:example.com/0 ptr ptr:example.com -all',
      'v=spf1 ip4:192.0.2.1 ip6:2001:db8::/32 ip6:::ffff:192.0.2.1 ~all',
      'v=spf1 include:_spf.example.com. exists:%{ir}.%{v}._spf.%{d2} ?all',
      'v=spf1 exists:%{l1r+-}.example.com exp=explain._spf.%{d} redirect=%{d}',
      'v=spf1 a:example.xn--p1ai a:%{h} moo.cow-far_out=man:dog/cat',
      'v=spf1 moo="man" moo=',
    ];
    assert.deepEqual(
      right.map(faults),
      right.map(() => []),
    );
  });
});

describe('a fault of an SPF record', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    '': ['version ⟦⟧'],
    'mx -all': ['version ⟦mx⟧'],
    '   v=spf1 a': ['leading-space ⟦   ⟧ → '],
    'v=spf1;; a': ['wrong-separator ⟦;;⟧ →  '],
    'v=spf1 moo “mx” bar': [
      'unknown-mechanism ⟦moo⟧',
      'quote ⟦“⟧ → ',
      'quote ⟦”⟧ → ',
      'unknown-mechanism ⟦bar⟧',
    ],
    'v=spf1 "moo=x"': ['quote ⟦"⟧ → '],
    'v=spf1 exp:example.com': ['modifier-as-mechanism ⟦:⟧ → ='],
    'v=spf1 redirect/24': ['missing-value ⟦redirect⟧'],
    'v=spf1 -exp': ['missing-value ⟦exp⟧'],
    'v=spf1 exp=localhost': ['bad-domain ⟦localhost⟧'],
    'v=spf1 a:.1': ['bad-domain ⟦.1⟧'],
    'v=spf1 a:example.com. a:example..': ['bad-domain ⟦example..⟧'],
    'v=spf1 =x': ['unknown-mechanism ⟦=x⟧'],
    'v=spf1 1up=foo': ['unknown-mechanism ⟦1up⟧'],
    'v=spf1 mx?': ['unexpected-value ⟦?⟧'],
    'v=spf1 sip:192.0.2.1': ['unknown-mechanism ⟦sip⟧'],
    'v=spf1 ipadress:192.0.2.1': ['unknown-mechanism ⟦ipadress⟧'],
    'v=spf1 x:example.com': ['unknown-mechanism ⟦x⟧'],
    'v=spf1 exists:%{i%{d}': ['bad-macro ⟦%{i⟧'],
    'v=spf1 exists:a.%{zz.example.com mx': ['bad-macro ⟦%{zz.example.com⟧'],
    'spf1 a': ['version ⟦spf1⟧ → v=spf1'],
    'v=spf1 include:a.example.net~all': ['glued-all ⟦~all⟧'],
    'v=spf1 include:example.com-all': ['glued-all ⟦-all⟧'],
    'v=spf1 mx-all': ['glued-all ⟦-all⟧'],
    'v=spf1-all': ['glued-version ⟦v=spf1⟧ → v=spf1 '],
    'V=SPF1ip4:192.0.2.1 ~all': ['glued-version ⟦V=SPF1⟧ → V=SPF1 '],
    'v=spf1inlcude:a.example -all': ['version ⟦v=spf1inlcude:a.example⟧'],
    'spf1;mx -all': ['version ⟦spf1⟧ → v=spf1', 'wrong-separator ⟦;⟧ →  '],
    'spf1-all': ['version ⟦spf1⟧ → v=spf1 '],
    'v=spf10 a': ['version ⟦v=spf10⟧ → v=spf1'],
    'v=spf2.0/pra a': ['version ⟦v=spf2.0/pra⟧ → v=spf1'],
    ' v=spf1 a': ['leading-space ⟦ ⟧ → '],
    '“v=spf1 -all”': ['quote ⟦“⟧ → ', 'quote ⟦”⟧ → '],
    'v=spf1 v=spf1 -all': ['repeated-version ⟦v=spf1⟧'],
    'v=spf1\tmx -all': ['wrong-space ⟦\t⟧ →  '],
    'v=spf1 mx\u00A0-all': ['wrong-space ⟦\u00A0⟧ →  '],
    'v=spf1 a:exämple.com': ['not-ascii ⟦ä⟧'],
    'v=spf1 a:exam\u200Bple.com': ['wrong-space ⟦\u200B⟧ → '],
    'v=spf1 include: _spf.example.com': ['space-in-term ⟦ ⟧ → '],
    'v=spf1 include :_spf.example.com': ['space-in-term ⟦ ⟧ → '],
    'v=spf1 mx - all': ['space-in-term ⟦ ⟧ → '],
    'v=spf1, mx, include:example.com; -all': [
      'wrong-separator ⟦,⟧ →  ',
      'wrong-separator ⟦,⟧ →  ',
      'wrong-separator ⟦;⟧ →  ',
    ],
    'v=spf1 mx,ip4:192.0.2.1,-all': ['wrong-separator ⟦,⟧ →  ', 'wrong-separator ⟦,⟧ →  '],
    'v=spf1 inlcude:example.com': ['unknown-mechanism ⟦inlcude⟧ → include'],
    'v=spf1 ip:192.0.2.1': ['unknown-mechanism ⟦ip⟧ → ip4'],
    'v=spf1 ipv4:192.0.2.0/24': ['unknown-mechanism ⟦ipv4⟧ → ip4'],
    'v=spf1 ip:2001:db8::/32': ['unknown-mechanism ⟦ip⟧ → ip6'],
    'v=spf1 moo': ['unknown-mechanism ⟦moo⟧'],
    'v=spf1 192.0.2.1': ['unknown-mechanism ⟦192.0.2.1⟧'],
    'v=spf1 a =all': ['space-in-term ⟦ ⟧ → '],
    'v=spf1 include=example.com': ['mechanism-as-modifier ⟦=⟧ → :'],
    'v=spf1 redirect:example.com': ['modifier-as-mechanism ⟦:⟧ → ='],
    'v=spf1 -redirect=example.com': ['qualified-modifier ⟦-⟧'],
    'v=spf1 exp=a.example exp=b.example': ['repeated-modifier ⟦exp=b.example⟧'],
    'v=spf1 include -all': ['missing-value ⟦include⟧'],
    'v=spf1 a: -all': ['missing-value ⟦a:⟧'],
    'v=spf1 redirect=': ['missing-value ⟦redirect=⟧'],
    'v=spf1 -all:example.com': ['unexpected-value ⟦:example.com⟧'],
    'v=spf1 -all.': ['unknown-mechanism ⟦all.⟧ → all'],
    'v=spf1 include:example.com/24': ['unexpected-cidr ⟦/24⟧'],
    'v=spf1 ptr/24': ['unexpected-cidr ⟦/24⟧'],
    'v=spf1 a:localhost': ['bad-domain ⟦localhost⟧'],
    'v=spf1 a:example.-com': ['bad-domain ⟦example.-com⟧'],
    'v=spf1 a:example.com:8080': ['bad-domain ⟦example.com:8080⟧'],
    'v=spf1 include:http://example.com': ['odd-domain ⟦http://example.com⟧'],
    'v=spf1 a:mail..example.com': ['empty-label ⟦.⟧'],
    [`v=spf1 a:${'x'.repeat(64)}.example.com`]: [`long-label ⟦${'x'.repeat(64)}⟧`],
    'v=spf1 a:192.0.2.1': ['ip-as-domain ⟦192.0.2.1⟧'],
    'v=spf1 ip4:192.0.2': ['bad-ip ⟦192.0.2⟧'],
    'v=spf1 ip4:192.0.2.01': ['bad-ip ⟦192.0.2.01⟧'],
    'v=spf1 ip4:192.0.2.1:25': ['bad-ip ⟦192.0.2.1:25⟧'],
    'v=spf1 ip4:2001:db8::1': ['wrong-ip-version ⟦2001:db8::1⟧'],
    'v=spf1 ip6:192.0.2.1/32': ['wrong-ip-version ⟦192.0.2.1⟧'],
    'v=spf1 ip4:192.0.2.0/33': ['bad-cidr ⟦33⟧'],
    'v=spf1 ip4:192.0.2.0/024': ['bad-cidr ⟦024⟧'],
    'v=spf1 ip4:192.0.2.0/': ['bad-cidr ⟦/⟧'],
    'v=spf1 ip4:192.0.2.0//24': ['bad-cidr ⟦/24⟧'],
    'v=spf1 ip6:2001:db8::/129': ['bad-cidr ⟦129⟧'],
    'v=spf1 a/24/64': ['bad-cidr ⟦24/64⟧'],
    'v=spf1 a/.x': ['bad-cidr ⟦.x⟧'],
    'v=spf1 mx:example.com//129': ['bad-cidr ⟦129⟧'],
    'v=spf1 exists:%{x}.example.com': ['bad-macro ⟦%{x}⟧'],
    'v=spf1 exists:%{d0}.example.com': ['bad-macro ⟦%{d0}⟧'],
    'v=spf1 exists:%{c}.example.com': ['bad-macro ⟦%{c}⟧'],
    'v=spf1 exists:%(ir).example.com': ['bad-macro ⟦%(⟧'],
    'v=spf1 exists:%{i.example.com': ['bad-macro ⟦%{i.example.com⟧'],
    'v=spf1 moo=%': ['bad-macro ⟦%⟧'],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.deepEqual(faults(text), expected));
  }

  it('breaks the record, unless receivers can make something of it', () => {
    const harmless = Object.keys(cases).filter((text) => !isBroken(parseSpf(text)));
    assert.deepEqual(harmless, [
      'v=spf1 v=spf1 -all',
      'v=spf1 include=example.com',
      'v=spf1 include:http://example.com',
      'v=spf1 a:mail..example.com',
      `v=spf1 a:${'x'.repeat(64)}.example.com`,
    ]);
  });

  it('is not looked for where a part is not known', () => {
    assert.deepEqual(faults('v=spf1 include:\uFDD0\uFDD0 \uFDD0 ip4:\uFDD0/99 -all'), []);
  });
});

/** The parts of a term that have a place, as the record has them there. */
function shown(term: SpfTerm | undefined): Readonly<Record<string, string>> {
  const parts = Object.entries(term ?? {}).filter(([, part]) => typeof part === 'object');
  return Object.fromEntries(parts.map(([name, part]) => [name, String(part.text)]));
}
