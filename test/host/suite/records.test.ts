import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from './assert.ts';
import {
  choose,
  closeAll,
  inboxlint,
  inFolder,
  open,
  openUntitled,
  quickFixes,
  remove,
  ruleOf,
  set,
  type,
} from './drafts.ts';

/** A record with a misspelt mechanism, in everything that records stand in; files of the kinds that VS Code has no language for, too. */
const FILES: Readonly<Record<string, string>> = {
  'dns/example.com.zone': '$ORIGIN example.com.\n@ 3600 IN TXT "v=spf1 inlcude:_spf.example.net -all"\n',
  'dns/example.com.yaml': "'':\n  type: TXT\n  value: v=spf1 inlcude:_spf.example.net -all\n",
  'dns/dnsconfig.js':
    "D('example.com', REG, DnsProvider(DNS),\n  TXT('@', 'v=spf1 inlcude:_spf.example.net -all'),\n);\n",
  'dns/main.tf':
    'resource "aws_route53_record" "spf" {\n  name    = "example.com"\n  type    = "TXT"\n  records = ["v=spf1 inlcude:_spf.example.net -all"]\n}\n',
  'dns/stack.yaml':
    'Resources:\n  Spf:\n    Type: AWS::Route53::RecordSet\n    Properties:\n      Name: example.com\n      Type: TXT\n      ResourceRecords:\n        - \'"v=spf1 inlcude:_spf.example.net -all"\'\n',
  'dns/stack.json':
    '{"Resources": {"Spf": {"Type": "AWS::Route53::RecordSet", "Properties": {"Name": "example.com", "Type": "TXT", "ResourceRecords": ["\\"v=spf1 inlcude:_spf.example.net -all\\""]}}}}\n',
  'dns/notes.md': '# DNS\n\n```\nexample.com. IN TXT "v=spf1 inlcude:_spf.example.net -all"\n```\n',
  'dns/spf.txt': 'v=spf1 inlcude:_spf.example.net -all\n',
};

const ZONE = 'dns/example.com.zone';

describe('DNS records', () => {
  before(async () => {
    await inboxlint();
  });
  afterEach(async () => {
    await closeAll();
    await remove(
      ...Object.keys(FILES),
      'dns/_spf.zone',
      'dns/keys.conf',
      'emails/dns.md',
      '.inboxlintrc.json',
    );
    for (const name of ['records.enable', 'run', 'rules']) await set(`inboxlint.${name}`, undefined);
  });

  for (const [path, text] of Object.entries(FILES)) {
    it(`are checked in ${path}, at the exact characters`, async () => {
      const { document } = await open(path, text);
      deepEqual(await underlined(document), ['spf-unknown-term: inlcude']);
    });

    it(`are fixed in ${path}, and everything else stays as it is`, async () => {
      const { document } = await open(path, text);
      await underlined(document);
      await choose(await quickFixes(document, 'inlcude'), 'Replace with “include”');
      equal(document.getText(), text.replace('inlcude', 'include'));
      deepEqual(await underlined(document), []);
    });
  }

  it('have problems whose code leads to the page of the rule', async () => {
    const { document } = await open(ZONE, FILES[ZONE] ?? '');
    await underlined(document);
    const [problem] = problemsOf(document);
    ok(typeof problem?.code === 'object');
    match(problem.code.target.toString(), /inboxlint\.inboxlint\/rule\/spf-unknown-term$/);
    equal(problem.source, 'inboxlint');
    equal(problem.severity, vscode.DiagnosticSeverity.Error);
  });

  it('are checked again while somebody types', async () => {
    const editor = await open('dns/spf.txt', 'v=spf1 -all\n');
    deepEqual(await underlined(editor.document), []);
    await type(editor, ' mx', 'v=spf1 -all');
    deepEqual(await underlined(editor.document), ['spf-after-all: mx']);
    await vscode.commands.executeCommand('undo');
    deepEqual(await underlined(editor.document), []);
  });

  it('are found once they are written, in a document without a name', async () => {
    const editor = await openUntitled('plaintext', '');
    deepEqual(await underlined(editor.document), []);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'v=spf1 +all'));
    deepEqual(await underlined(editor.document), ['spf-pass-all: +all']);
  });

  it('say in the hover why a problem matters, what fixes it, and which section says so', async () => {
    const { document } = await open(ZONE, FILES[ZONE] ?? '');
    await underlined(document);
    const hover = await hoverAt(document, 'inlcude');
    match(hover, /\nQuick fix: /);
    match(hover, /\[RFC 7208.*\]\(https:\/\/www\.rfc-editor\.org\/rfc\/rfc7208.*\) · \[Show documentation\]/);
  });

  it('say in the hover what a mechanism, a tag and a value mean', async () => {
    const { document } = await open(
      ZONE,
      '$ORIGIN example.com.\n@ IN TXT "v=spf1 mx -all"\n_dmarc IN TXT "v=DMARC1; p=reject"\n',
    );
    await underlined(document);
    for (const [text, said] of [
      ['mx', /^\*\*mx\*\*\n\n.*\[RFC 7208/s],
      ['-all', /^\*\*\\-all\*\*\n\n.*\[RFC 7208/s],
      ['p=reject', /^\*\*p\\=reject\*\*\n\n.*\[RFC 9989/s],
    ] as const)
      match(await hoverAt(document, text), said);
    equal(await hoverAt(document, '$ORIGIN'), '');
  });

  it('are completed with the tags and values there are', async () => {
    const text = '_dmarc.example.com. IN TXT "v=DMARC1; p=; "\n';
    const { document } = await open(ZONE, text);
    await underlined(document);
    const values = await completions(document, 'p=');
    deepEqual(values.slice(0, 3).map(labelOf), ['none', 'quarantine', 'reject']);
    const tags = (await completions(document, 'p=; ')).map(labelOf);
    ok(tags.includes('rua=') && !tags.includes('p='), tags.join());
    deepEqual(await completions(document, '_dmarc.'), []);
  });

  it('complete in the notation of the file', async () => {
    const { document } = await open(
      'dns/example.com.yaml',
      '_dmarc:\n  type: TXT\n  value: v=DMARC1\\; p=reject\\; \n',
    );
    await underlined(document);
    const offered = await completions(document, 'reject\\; ');
    const [reports] = offered.filter((item) => labelOf(item) === 'rua=');
    ok(reports, offered.map(labelOf).join());
    equal(reports.insertText, 'rua=mailto:');
  });
});

/** Once the records are checked, what is underlined in them: `rule: text`. */
async function underlined(document: vscode.TextDocument): Promise<string[]> {
  const api = await inboxlint();
  await api.recordsIn(document.uri);
  return problemsOf(document).map((problem) => `${ruleOf(problem)}: ${document.getText(problem.range)}`);
}

/** The problems of records, in order. */
function problemsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(
      (problem) =>
        problem.source === 'inboxlint' && /^(?:spf|dmarc|dkim|mx|mta-sts|tls-rpt)-/.test(ruleOf(problem)),
    )
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(text));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

/** What is offered behind the first `before`. */
async function completions(
  document: vscode.TextDocument,
  before: string,
): Promise<readonly vscode.CompletionItem[]> {
  const at = document.positionAt(document.getText().indexOf(before) + before.length);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  // VS Code adds the words of the text.
  return list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}
