import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRecords, type FoundRecord, fixRecords } from '../../../../src/core/records/index.ts';

/** What is found in a file: the kind, the name (`…` where more follows it), the text, and what it is written as. */
function found(path: string, source: string) {
  return checkRecords(source, { path }).records.map((record) => [
    record.kind,
    record.name === undefined ? '-' : record.name + (record.isWhole ? '' : '…'),
    record.text.text.replaceAll('\uFDD0', '{…}'),
    source.slice(record.span.start, record.span.end),
  ]);
}

function only(path: string, source: string): FoundRecord {
  const { records } = checkRecords(source, { path });
  const [record] = records;
  assert.ok(record && records.length === 1, `${records.length} records`);
  return record;
}

/** Where a part of a record stands, as it is written there. */
function written(path: string, source: string, part: string): string {
  const { text } = only(path, source);
  const from = text.text.indexOf(part);
  assert.ok(from >= 0, text.text);
  const { start, end } = text.span(from, from + part.length);
  return source.slice(start, end);
}

describe('records in zone files', () => {
  it('have the owner before them, an origin, a time and a class in any order', () => {
    const source = `$TTL 1h ; comment with "quotes" (and brackets
$ORIGIN example.com.
@ 3600 IN SOA ns1 root ( 1 2 3
  4 5 )
  IN 1h30m TXT "v=spf1 mx -all"
shop TXT "v=spf1 a -all"
www.example.net. IN TXT "v=spf1 -all"
$ORIGIN sub
@ MX 10 mail
_dmarc CH TXT "v=DMARC1; p=none"
`;
    assert.deepEqual(found('any.zone', source), [
      ['spf', 'example.com', 'v=spf1 mx -all', '"v=spf1 mx -all"'],
      ['spf', 'shop.example.com', 'v=spf1 a -all', '"v=spf1 a -all"'],
      ['spf', 'www.example.net', 'v=spf1 -all', '"v=spf1 -all"'],
      ['mx', 'sub.example.com', 'mail', '10 mail'],
      ['dmarc', '_dmarc.sub.example.com', 'v=DMARC1; p=none', '"v=DMARC1; p=none"'],
    ]);
  });

  it('have strings over several lines, comments between them, and escapes', () => {
    const source = `mail._domainkey IN TXT ( "v=DKIM1\\; " ; first
    "n=a \\"note\\" \\097;" "p=" )`;
    assert.deepEqual(found('example.com.zone', source), [
      [
        'dkim',
        'mail._domainkey.example.com',
        'v=DKIM1; n=a "note" a;p=',
        source.slice(source.indexOf('"v='), -2),
      ],
    ]);
    assert.equal(written('example.com.zone', source, ' a;'), ' \\097;');
    assert.equal(written('example.com.zone', source, 'DKIM1;'), 'DKIM1\\;');
    assert.equal(written('example.com.zone', source, '; n='), `\\; " ; first\n    "n=`);
  });

  it('are words without quotes, each a string', () => {
    const source = '_dmarc IN TXT v=DMARC1\\;p=none\\;rua=mailto:a@example.com';
    assert.equal(
      only('db.example.com', `$TTL 60\n${source}`).text.text,
      'v=DMARC1;p=none;rua=mailto:a@example.com',
    );
    assert.deepEqual(only('example.com.zone', '@ TXT v=spf1 -all').starts, [0, 6]);
  });

  it('are meant to go on behind a semicolon that no quotes keep from being a comment', () => {
    const rules = (source: string) =>
      checkRecords(source, { path: 'example.com.zone' }).findings.map(({ rule }) => rule);
    const meant = 'v=DMARC1; p=reject; rua=mailto:d@example.com';
    for (const written of [meant, `'${meant}'`, `“${meant}”`]) {
      const source = `_dmarc TXT ${written}\nmail MX 10 a`;
      assert.equal(only('example.com.zone', source.split('\n', 1)[0] ?? '').text.text, written);
      assert.deepEqual([...new Set(rules(source))], ['dmarc-syntax']);
      assert.ok(fixRecords(source, { path: 'example.com.zone' }).includes('p=reject; rua='));
    }
    assert.deepEqual(rules('_dmarc TXT v=DMARC1\\;p=reject\\;rua=mailto:d@example.com ; ours'), []);
    assert.deepEqual(rules('@ TXT "v=spf1 mx -all" ; a=b'), []);
  });

  it('end where a quote is missing, which hides nothing that follows', () => {
    const source = '@ TXT "v=spf1 -all\n_dmarc TXT "v=DMARC1; p=none"\n';
    assert.deepEqual(
      found('example.com.zone', source).map(([kind, name]) => [kind, name]),
      [
        ['spf', 'example.com'],
        ['dmarc', '_dmarc.example.com'],
      ],
    );
  });

  it('are relative where neither the file nor its name tells the origin', () => {
    assert.deepEqual(
      found('my.zone', '@ TXT "v=spf1 -all"\n_dmarc TXT "v=DMARC1; p=none"')[1]?.[1],
      '_dmarc…',
    );
  });

  it('are what opendkim-genkey writes into a text file', () => {
    const source =
      's1._domainkey\tIN\tTXT\t( "v=DKIM1; k=rsa; "\n\t  "p=MIGf" )  ; ----- DKIM key s1 for example.com\n';
    assert.deepEqual(found('s1.txt', source), [
      ['dkim', 's1._domainkey…', 'v=DKIM1; k=rsa; p=MIGf', '"v=DKIM1; k=rsa; "\n\t  "p=MIGf"'],
    ]);
  });
});

describe('records in octoDNS zones', () => {
  const source = `---
# The zone
'':
  - type: MX
    ttl: 300
    values:
    - {exchange: mail.example.com., preference: 10}
    - exchange: mail2
      preference: 20
  - type: TXT
    values:
      - v=spf1 include:_spf.example.net -all # ours
      - "another=text"
_dmarc: {type: TXT, value: 'v=DMARC1\\; p=none'}
"s1._domainkey":
  type: TXT
  value: "v=DKIM1\\\\; n=it\\u0027s; p="
_spf:
  type: TXT
  value: >-
    v=spf1
    ip4:192.0.2.1
    -all
_smtp._tls:
  type: TXT
  value: v=TLSRPTv1\\;
    rua=mailto:tls@example.com
`;

  it('are texts of every style, with escaped semicolons', () => {
    assert.deepEqual(found('example.com.yaml', source), [
      ['mx', 'example.com', 'mail.example.com.', 'mail.example.com.'],
      ['mx', 'example.com', 'mail2', 'mail2'],
      ['spf', 'example.com', 'v=spf1 include:_spf.example.net -all', 'v=spf1 include:_spf.example.net -all'],
      ['dmarc', '_dmarc.example.com', 'v=DMARC1; p=none', "'v=DMARC1\\; p=none'"],
      ['dkim', 's1._domainkey.example.com', "v=DKIM1; n=it's; p=", '"v=DKIM1\\\\; n=it\\u0027s; p="'],
      ['spf', '_spf.example.com', 'v=spf1 ip4:192.0.2.1 -all', '    v=spf1\n    ip4:192.0.2.1\n    -all'],
      [
        'tls-rpt',
        '_smtp._tls.example.com',
        'v=TLSRPTv1; rua=mailto:tls@example.com',
        'v=TLSRPTv1\\;\n    rua=mailto:tls@example.com',
      ],
    ]);
  });

  it('lead back to the characters that are written', () => {
    assert.equal(written('a.yaml', `a:\n  type: TXT\n  value: v=DMARC1\\; p=none`, '; p'), '\\; p');
    assert.equal(
      written('a.yaml', `a:\n  type: TXT\n  value: 'v=spf1 mx\n    -all'`, 'mx -all'),
      'mx\n    -all',
    );
  });
});

describe('records in dnsconfig.js', () => {
  it('are literals in calls, joined where they are joined', () => {
    const source = `// TXT('@', 'v=spf1 no -all')
var INC = 'include:_spf.example.net';
D('Example.com', REG, DnsProvider(DSP, 0), DefaultTTL(300),
  TXT('@', 'v=spf1 ' + 'mx' + " -all"), /* TXT("no", "v=spf1") */
  TXT("_dmarc", ["v=DMARC1; ", 'p=none'], TTL(60)),
  TXT('a', \`v=spf1 \${INC} -all\`),
  TXT('b', 'v=spf1 ' + INC + ' ' + other(1, ")") + '-all'),
  TXT('c.example.net.', 'v=spf1 exists:it\\'s -all'),
  SPF_BUILDER({ label: '@', parts: ['v=spf1', 'include:_spf.example.net', '-all'] }),
  MX('@', 10, 'mail'),
END);
D_EXTEND('example.org', TXT('@', 'v=spf1 -all'));
`;
    assert.deepEqual(
      found('dnsconfig.js', source).map((one) => one.slice(1)),
      [
        ['example.com', 'v=spf1 mx -all', `'v=spf1 ' + 'mx' + " -all"`],
        ['_dmarc.example.com', 'v=DMARC1; p=none', `"v=DMARC1; ", 'p=none'`],
        // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a source.
        ['a.example.com', 'v=spf1 {…} -all', '`v=spf1 ${INC} -all`'],
        ['b.example.com', 'v=spf1 {…} {…}-all', `'v=spf1 ' + INC + ' ' + other(1, ")") + '-all'`],
        ['c.example.net', "v=spf1 exists:it's -all", "'v=spf1 exists:it\\'s -all'"],
        ['example.com', 'mail', "'mail'"],
        ['example.org', 'v=spf1 -all', "'v=spf1 -all'"],
      ],
    );
  });

  it('may be literals in variables', () => {
    const source = `var SPF = "v=spf1 +all"; const A = 'v=spf1 ' + x, B = 1
let DMARC = \`v=DMARC1; p=none\`
D("example.com", REG, TXT("@", SPF));`;
    assert.deepEqual(found('dnsconfig.js', source), [
      ['spf', '-', 'v=spf1 +all', '"v=spf1 +all"'],
      ['dmarc', '-', 'v=DMARC1; p=none', '`v=DMARC1; p=none`'],
    ]);
  });

  it('are read in no other JavaScript, and in no TypeScript', () => {
    assert.deepEqual(found('app.js', "const spf = 'v=spf1 +all';"), []);
    assert.deepEqual(found('app.ts', "TXT('@', 'v=spf1 +all');"), []);
  });
});

describe('records in Terraform', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a source.
  const interpolated = '"v=spf1 include:${var.spf["a"]} -all"';
  const source = `# "v=spf1 no"
resource "aws_route53_record" "txt" {
  name    = "example.com"
  type    = "TXT" // comment
  records = [
    "v=spf1 exists:%%{i}.example.com -all", /* "v=spf1" */
    "v=DKIM1; p=MIGf\\"\\"MABC",
    var.other,
    ${interpolated},
    format("v=spf1 %s", var.x),
  ]
}
resource "google_dns_record_set" "d" {
  name = "_dmarc.example.com."
  rrdatas = ["\\"v=DMARC1; p=none\\""]
}
resource "cloudflare_record" "d" {
  name    = "_dmarc"
  content = <<-EOT
    v=DMARC1; p=reject
  EOT
}
resource "azurerm_dns_txt_record" "a" {
  name = "@"
  record { value = "v=spf1 a -all" }
}
locals { spf = "v=spf1 mx -all" }
`;

  it('are strings and heredocs of any resource, with names as far as they tell', () => {
    assert.deepEqual(
      found('main.tf', source).map((one) => one.slice(1)),
      [
        ['example.com', 'v=spf1 exists:%{i}.example.com -all', '"v=spf1 exists:%%{i}.example.com -all"'],
        ['example.com', 'v=DKIM1; p=MIGfMABC', '"v=DKIM1; p=MIGf\\"\\"MABC"'],
        ['example.com', 'v=spf1 include:{…} -all', interpolated],
        ['_dmarc.example.com', 'v=DMARC1; p=none', '"\\"v=DMARC1; p=none\\""'],
        ['_dmarc…', 'v=DMARC1; p=reject', '<<-EOT\n    v=DMARC1; p=reject\n  EOT'],
        ['-', 'v=spf1 a -all', '"v=spf1 a -all"'],
        ['-', 'v=spf1 mx -all', '"v=spf1 mx -all"'],
      ],
    );
  });

  it('are hosts of MX records, behind the preference or in a block of their own', () => {
    const route53 = `resource "aws_route53_record" "mx" {
  name = "example.com"
  type = "MX"
  set_identifier = "blue"
  records = ["10 192.0.2.1", "0 ."]
}`;
    const azure = `resource "azurerm_dns_mx_record" "mx" {
  name = "@"
  zone_name = "example.com"
  record {
    preference = "10"
    exchange = "192.0.2.1"
  }
}`;
    const rules = (source: string) =>
      checkRecords(source, { path: 'main.tf' }).findings.map(({ rule }) => rule);
    assert.deepEqual(
      found('main.tf', route53).map((one) => one.slice(0, 3)),
      [
        ['mx', 'example.com', '192.0.2.1'],
        ['mx', 'example.com', '.'],
      ],
    );
    assert.deepEqual(rules(route53), ['mx-address-target', 'mx-null-beside-others']);
    assert.deepEqual(found('main.tf', azure), [['mx', '-', '192.0.2.1', '"192.0.2.1"']]);
    assert.deepEqual(rules(azure), ['mx-address-target']);
  });

  it('may stand in objects on one line', () => {
    const texts = (source: string) => found('main.tf', source).map((one) => one[2]);
    assert.deepEqual(
      texts(
        'module "r" { records = [{ name = "", type = "TXT", records = ["v=spf1 a -all", "v=spf1 mx -all"] }] }',
      ),
      ['v=spf1 a -all', 'v=spf1 mx -all'],
    );
    assert.deepEqual(
      texts('locals { txt = { "@" = "v=spf1 -all", "_dmarc" = "v=DMARC1; p=reject", x = 1 } }'),
      ['v=spf1 -all', 'v=DMARC1; p=reject'],
    );
    assert.deepEqual(texts('locals { a = f("v=spf1 -all", { b = "v=spf1 mx -all" }) }'), ['v=spf1 mx -all']);
  });

  it('lead back to the characters that are written', () => {
    const record = 'resource "aws_route53_record" "a" {\n  records = ["v=spf1 mx\\"\\" -all"]\n}';
    assert.equal(written('a.tf', record, 'mx -all'), 'mx\\"\\" -all');
    assert.equal(written('a.tf', 'locals { a = "v=spf1 exists:%%{i}.a.example -all" }', '%{i}'), '%%{i}');
  });
});

describe('records in CloudFormation', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a source.
  const sub = '!Sub \'"v=spf1 include:${Host} -all"\'';
  const yaml = `Resources:
  Spf:
    Type: AWS::Route53::RecordSet
    Properties:
      Name: example.com.
      Type: TXT
      ResourceRecords:
        - '"v=spf1 mx" " -all"'
        - ${sub}
        - !Ref Other
  Group:
    Type: AWS::Route53::RecordSetGroup
    Properties:
      RecordSets:
        - {Name: !Sub "_dmarc.\${Zone}", Type: TXT, ResourceRecords: ["\\"v=DMARC1; p=none\\""]}
        - Name: example.com
          Type: MX
          ResourceRecords: [10 mail.example.com]
`;

  it('are found in YAML', () => {
    assert.deepEqual(found('template.yaml', yaml), [
      ['spf', 'example.com', 'v=spf1 mx -all', `'"v=spf1 mx" " -all"'`],
      ['spf', 'example.com', 'v=spf1 include:{…} -all', sub.slice(5)],
      ['dmarc', '_dmarc.\uFDD0…', 'v=DMARC1; p=none', '"\\"v=DMARC1; p=none\\""'],
      ['mx', 'example.com', 'mail.example.com', '10 mail.example.com'],
    ]);
  });

  it('are found in JSON, and in change batches of Route 53', () => {
    const template = { Resources: { R: { Properties: set('ResourceRecords', '"v=spf1 \\"a\\" -all"') } } };
    assert.deepEqual(
      found('template.json', JSON.stringify(template)).map((one) => one[2]),
      ['v=spf1 "a" -all'],
    );
    const batch = { Changes: [{ ResourceRecordSet: set('ResourceRecords', { Value: '"v=spf1 -all"' }) }] };
    assert.deepEqual(
      found('batch.json', JSON.stringify(batch, null, 2)).map((one) => one[2]),
      ['v=spf1 -all'],
    );
  });

  function set(key: string, value: unknown) {
    return { Name: 'example.com.', Type: 'TXT', [key]: [value] };
  }

  it('are what functions make of texts', () => {
    const texts = (value: unknown) =>
      found(
        'template.json',
        JSON.stringify({ Resources: { R: { Properties: set('ResourceRecords', value) } } }),
      ).map((one) => one[2]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a source.
    const sub = '"v=spf1 include:${A} -all"';
    assert.deepEqual(texts({ 'Fn::Sub': sub }), ['v=spf1 include:{…} -all']);
    assert.deepEqual(texts({ 'Fn::Sub': [sub, { A: 'x' }] }), ['v=spf1 include:{…} -all']);
    const parts = ['"v=spf1', { Ref: 'A' }, 'mx', '-all', { Ref: 'B' }, '"'];
    assert.deepEqual(texts({ 'Fn::Join': [' ', parts] }), ['v=spf1 {…} mx -all {…} ']);
    assert.deepEqual(texts({ 'Fn::Join': ['', [{ Ref: 'A' }, { Ref: 'B' }]] }), []);
    const yaml = `Type: TXT\nResourceRecords:\n  - !Join ['', ['"v=spf1 include:', !Ref A, ' +all"']]\n`;
    assert.deepEqual(
      checkRecords(yaml, { path: 'a.yaml' }).findings.map(({ rule }) => rule),
      ['spf-pass-all'],
    );
    assert.equal(written('a.yaml', yaml, '+all'), '+all');
  });

  it('are in no other JSON', () => {
    assert.deepEqual(found('package.json', '{ "spf": "v=spf1 +all" }'), []);
  });
});

describe('records in Markdown', () => {
  it('are in fences of their languages and in code, holes for the reader not known', () => {
    const source = `Add \`v=spf1 include:_spf.example.net ~all\`, not \`v=spf1\` or \`p=none\`.

\`\`\`dns
@ IN TXT "v=spf1 include:<your host> ip4:x.x.x.x -all"
\`\`\`

> \`\`\`
v=DMARC1; p=none; rua=mailto:YOUR_ADDRESS
> \`\`\`

~~~hcl
locals { dkim = "v=DKIM1; p=MIGf..." }
~~~

\`\`\`ts
const spf = "v=spf1 +all";
\`\`\`
`;
    assert.deepEqual(
      found('README.md', source).map((one) => one[2]),
      [
        'v=spf1 include:_spf.example.net ~all',
        'v=spf1 include:{…} ip4:{…} -all',
        'v=DMARC1; p=none; rua=mailto:{…}',
        'v=DKIM1; p=MIGf{…}',
      ],
    );
  });

  it('of one name in two blocks are two examples, not two records at a name', () => {
    const block = '```\n_dmarc.example.com. IN TXT "v=DMARC1; p=reject"\n```\n';
    const { records, findings } = checkRecords(`${block}\nOr:\n\n${block}`, { path: 'README.md' });
    assert.deepEqual([records.length, findings], [2, []]);
  });

  it('need no quotes where a zone is only shown', () => {
    const shown = [
      '_dmarc TXT v=DMARC1; p=reject; rua=mailto:d@example.com',
      '@ IN TXT v=spf1 include:_spf.example.net ~all ; ours',
    ];
    const { records, findings } = checkRecords(`\`\`\`\n${shown.join('\n')}\n\`\`\`\n`, {
      path: 'README.md',
    });
    assert.deepEqual(
      [records.map(({ text }) => text.text), findings],
      [['v=DMARC1; p=reject; rua=mailto:d@example.com', 'v=spf1 include:_spf.example.net ~all'], []],
    );
  });

  it('of documentation are reported for nothing that the reader has to fill in', () => {
    const source =
      '```\nv=DKIM1; k=rsa; p=MIGf...\n```\n\n```\nv=spf1 ip4:x.x.x.x include:<host> -all\n```\n';
    assert.deepEqual(checkRecords(source, { path: 'README.md' }).findings, []);
  });
});

describe('records on their own', () => {
  it('are a line each, or strings in quotes', () => {
    const source =
      '# ours\n  v=spf1 mx -all  \n"v=DMARC1; "\n"p=none"\n\n“v=spf1 -all”\n10 mail.example.com.\n';
    assert.deepEqual(
      found('-', source.slice(source.indexOf('v=spf1'))).map((one) => one.slice(2)),
      [
        ['v=spf1 mx -all', 'v=spf1 mx -all'],
        ['v=DMARC1; p=none', '"v=DMARC1; "\n"p=none"'],
        ['“v=spf1 -all”', '“v=spf1 -all”'],
      ],
    );
  });

  it('are what dig prints', () => {
    const source = ';; ANSWER SECTION:\nexample.com.\t\t300\tIN\tTXT\t"v=spf1 -all"\n';
    assert.deepEqual(found('-', source)[0]?.slice(0, 3), ['spf', 'example.com', 'v=spf1 -all']);
  });
});

describe('what may hold records', () => {
  it('is in no text that has none of them', () => {
    assert.deepEqual(found('notes.txt', 'Remember the milk.'), []);
    assert.deepEqual(found('.gitlab-ci.yml', 'build:\n  script: make\n'), []);
    assert.deepEqual(found('empty.zone', ''), []);
    assert.deepEqual(found('records.tsv', 'example.com\tIN\tTXT\tv=spf1 -all\n'), []);
  });
});
