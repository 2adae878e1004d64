import * as vscode from 'vscode';
import { deepEqual, equal, eventually, match, ok } from './assert.ts';
import {
  choose,
  closeAll,
  disable,
  inboxlint,
  open,
  openUntitled,
  problems,
  quickFixes,
  read,
  remove,
  ruleOf,
  set,
  type,
  write,
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
      'dns/zones.mjs',
      'dns/keys.conf',
      'emails/dns.md',
      '.inboxlintrc.json',
    );
    for (const name of ['records.enable', 'run', 'rules']) await set(`inboxlint.${name}`, undefined);
    await set('editor.codeActionsOnSave', undefined);
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

  it('are completed in the notation of the file', async () => {
    const text = "_dmarc:\n  type: TXT\n  value: 'v=DMARC1\\; p=reject\\; '\n";
    const { document } = await open('dns/example.com.yaml', text);
    await underlined(document);
    const offered = await completions(document, 'reject\\; ');
    const reports = offered.find((item) => labelOf(item) === 'rua=');
    ok(reports, offered.map(labelOf).join());
    equal(reports.insertText, 'rua=');
    ok(reports.range instanceof vscode.Range && reports.range.isEmpty);
  });

  it('offer all fixes of a rule, all that are safe, to disable the rule, and its page', async () => {
    const text = 'v=spf1 inlcude:a.example.net inlcude:b.example.net mx mx -all\n';
    const { document } = await open('dns/spf.txt', text);
    await underlined(document);
    const actions = await quickFixes(document, 'inlcude');
    deepEqual(
      actions.map(({ title }) => title),
      [
        'Replace with “include”',
        'Fix all “Unknown SPF mechanism” problems',
        'Apply all safe fixes in this file',
        'Disable “Unknown SPF mechanism”…',
        'Show documentation for “Unknown SPF mechanism”',
      ],
    );
    await choose(actions, 'Fix all “Unknown SPF mechanism” problems');
    equal(document.getText(), 'v=spf1 include:a.example.net include:b.example.net mx mx -all\n');
  });

  it('are fixed at once where that is safe', async () => {
    const text = 'v=spf1 mx mx ptr -all\n';
    const { document } = await open('dns/spf.txt', text);
    await underlined(document);
    await vscode.commands.executeCommand('inboxlint.fixRecords');
    equal(document.getText(), 'v=spf1 mx ptr -all\n');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  it('are fixed on save, even what was typed a moment ago', async () => {
    await set('editor.codeActionsOnSave', { 'source.fixAll.inboxlint': 'explicit' });
    const editor = await open('dns/spf.txt', 'v=spf1 mx -all\n');
    await underlined(editor.document);
    await type(editor, ' mx', 'mx');
    ok(await editor.document.save());
    equal(await read('dns/spf.txt'), 'v=spf1 mx -all\n');
  });

  it('are not fixed on save in a Markdown draft, which is', async () => {
    await set('editor.codeActionsOnSave', { 'source.fixAll.inboxlint': 'explicit' });
    const text = 'Act now!!!\n\n```\nexample.com. IN TXT "v=spf1 mx, -all"\n```\n';
    const editor = await open('emails/dns.md', text);
    await underlined(editor.document);
    await type(editor, '!', 'now!!!');
    ok(await editor.document.save());
    equal(await read('emails/dns.md'), text.replace('!!!', '!'));
  });

  it('are reported as the settings say', async () => {
    await set('inboxlint.rules', { 'spf-unknown-term': 'info' });
    const { document } = await open(ZONE, FILES[ZONE] ?? '');
    await underlined(document);
    equal(problemsOf(document)[0]?.severity, vscode.DiagnosticSeverity.Information);
    await disable(document, 'inlcude', 'In workspace settings');
    await eventually('no problem', async () => (await underlined(document)).length === 0);
    await vscode.workspace.getConfiguration('inboxlint').update('rules', undefined);
  });

  it('are reported as the configuration file says, and left alone where it ignores the file', async () => {
    const { document } = await open(ZONE, FILES[ZONE] ?? '');
    await underlined(document);
    await write('.inboxlintrc.json', '{ "rules": { "spf-unknown-term": "off" } }\n');
    await eventually('no problem', () => problemsOf(document).length === 0);
    await write('.inboxlintrc.json', '{ "rules": { "spf-unknown-term": "warning" } }\n');
    await eventually(
      'a warning',
      () => problemsOf(document)[0]?.severity === vscode.DiagnosticSeverity.Warning,
    );
    await write('.inboxlintrc.json', '{ "ignore": ["dns/**"] }\n');
    await eventually('no problem', () => problemsOf(document).length === 0);
  });

  it('are left alone where the setting says so', async () => {
    const { document } = await open(ZONE, FILES[ZONE] ?? '');
    await underlined(document);
    await set('inboxlint.records.enable', false);
    await eventually('no problem', () => problemsOf(document).length === 0);
    await vscode.commands.executeCommand('inboxlint.checkRecords');
    const api = await inboxlint();
    equal(api.notices().at(-1), 'Checking DNS records is turned off here.');
  });

  it('are checked only by the command where the settings say so', async () => {
    await set('inboxlint.run', 'manual');
    const { document } = await open(ZONE, FILES[ZONE] ?? '');
    deepEqual(await underlined(document), []);
    await vscode.commands.executeCommand('inboxlint.checkRecords');
    deepEqual(await underlined(document), ['spf-unknown-term: inlcude']);
  });

  it('are found by the command in a file that does not look as if it held any', async () => {
    const { document } = await open('dns/zones.mjs', "D('example.com', REG, TXT('@', 'v=spf1 +all'));\n");
    deepEqual(await underlined(document), []);
    await vscode.commands.executeCommand('inboxlint.checkRecords');
    deepEqual(await underlined(document), ['spf-pass-all: +all']);
  });

  it('say so where there are none', async () => {
    await open('dns/keys.conf', 'nothing of the kind\n');
    await vscode.commands.executeCommand('inboxlint.checkRecords');
    const api = await inboxlint();
    equal(api.notices().at(-1), 'No SPF, DKIM, DMARC, MTA-STS, TLS-RPT or MX record found in “keys.conf”.');
  });

  it('are checked beside the text of a Markdown draft, which keeps its problems', async () => {
    const text = '# Chairs\n\nAct now!!!\n\n```\nexample.com. IN TXT "v=spf1 +all"\n```\n';
    const { document } = await open('emails/dns.md', text);
    deepEqual(await underlined(document), ['spf-pass-all: +all']);
    const api = await inboxlint();
    ok(await api.checked(document.uri));
    deepEqual(problems(document).map(ruleOf), ['urgent-wording', 'repeated-punctuation']);
  });

  it('follow what other open files tell', async () => {
    const { document } = await open(
      ZONE,
      '$ORIGIN example.com.\n@ IN TXT "v=spf1 include:_spf.example.com -all"\n',
    );
    deepEqual(await underlined(document), []);
    const nine = Array.from({ length: 9 }, (_, index) => `exists:e${index}.example.net`).join(' ');
    await open('dns/_spf.zone', `_spf.example.com. IN TXT "v=spf1 ${nine} ?all"\n`);
    await eventually('a count over both', async () =>
      (await underlined(document)).some((problem) => problem.startsWith('spf-too-many-lookups: ')),
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('no count over both', async () => (await underlined(document)).length === 0);
  });

  it('are gone when the document is closed', async () => {
    const { document } = await open(ZONE, FILES[ZONE] ?? '');
    await underlined(document);
    await closeAll();
    await eventually('no problem', () => problemsOf(document).length === 0);
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
