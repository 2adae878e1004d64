import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { useProgram } from '../support/cli-program.ts';
import { edited, LanguageClient } from '../support/language-client.ts';

const { program, folder } = useProgram();
const running: LanguageClient[] = [];
afterEach(() => {
  for (const client of running.splice(0)) client.kill();
});

const RELATED = { textDocument: { publishDiagnostics: { relatedInformation: true } } };
const RESOLVES = { textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } };
const MARKDOWN = { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } };

/** A client in a new folder with these files. */
async function started(files: Readonly<Record<string, string>>, capabilities: object = {}) {
  const root = await folder(files);
  const client = new LanguageClient(program(), root);
  running.push(client);
  const offered = await client.start(root, capabilities);
  return { client, root, offered, at: (path: string) => join(root, path) };
}

const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
const END = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('the language server', () => {
  it('publishes the problems of a draft at their places, and anew as it is typed in', async () => {
    const { client, at: path, offered } = await started({ 'emails/.keep': '' }, RELATED);
    assert.equal(offered.positionEncoding, 'utf-16');
    const uri = client.open(path('emails/a.html'), '<p>Hello,</p>\n<p>act now!!! 😀 Really!!!</p>\n');
    const { diagnostics, version } = await client.published(uri);
    assert.equal(version, 1);
    const marks = diagnostics.filter(({ code }) => code === 'repeated-punctuation');
    assert.deepEqual(
      marks.map(({ range, severity, message }) => [
        range.start.line,
        range.start.character,
        range.end.character,
        severity,
        message,
      ]),
      [
        [1, 10, 13, 2, 'Use “!” instead of “!!!”.'],
        [1, 23, 26, 2, 'Use “!” instead of “!!!”.'],
      ],
    );
    client.change(uri, 2, '<p>Hello.</p>');
    const after = await client.published(uri, (one) => one.version === 2);
    assert.ok(after.diagnostics.every(({ code }) => code !== 'repeated-punctuation'));
    client.notify('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual((await client.published(uri)).diagnostics, []);
    assert.equal(await client.stop(), 0);
  });

  for (const [encoding, start] of [
    ['utf-8', 13],
    ['utf-16', 10],
    ['utf-32', 9],
  ] as const)
    it(`counts characters in ${encoding} where the client does`, async () => {
      const general = { positionEncodings: [encoding, 'utf-16'] };
      const { client, at: path, offered } = await started({ 'emails/.keep': '' }, { general });
      assert.equal(offered.positionEncoding, encoding);
      const uri = client.open(path('emails/a.txt'), 'x\n😀 Hello é!!!\n', 'plaintext');
      const { diagnostics } = await client.published(uri);
      const range = diagnostics.find(({ code }) => code === 'repeated-punctuation')?.range;
      assert.deepEqual(range?.start, { line: 1, character: start });
      assert.equal((range?.end.character ?? 0) - start, 3);
      assert.match((await client.hover(uri, 1, start + 1)) ?? '', /repeated-punctuation/);
    });

  it('is silent about what is no draft, is left out, or is on no disk', async () => {
    const { client, at: path } = await started({
      '.inboxlintrc.json':
        '{ "ignore": ["emails/old/**"], "catalogs": [{ "files": "emails/**/*.json", "body": "**" }], "overrides": [{ "files": ["**/quiet.html"], "rules": { "repeated-punctuation": "off" } }] }',
    });
    const text = '<p>Act now!!!</p>';
    for (const name of ['README.md', 'src/page.html', 'emails/old/a.html', 'node_modules/x/emails/a.html'])
      client.open(path(name), text);
    // A catalog of drafts is no draft.
    client.open(path('emails/en.json'), '{ "body": "Act now!!!" }', 'json');
    client.notify('textDocument/didOpen', {
      textDocument: { uri: 'untitled:Untitled-1', languageId: 'html', version: 1, text },
    });
    const quiet = await client.published(client.open(path('emails/quiet.html'), text));
    assert.ok(quiet.diagnostics.length > 0);
    assert.ok(quiet.diagnostics.every(({ code }) => code !== 'repeated-punctuation'));
    const uri = pathToFileURL(path('README.md')).href;
    assert.equal(await client.hover(uri, 0, 12), undefined);
    assert.deepEqual(await client.actions(uri, END), []);
    assert.deepEqual(client.unasked, []);
    client.change(uri, 2, '<!-- inboxlint-enable -->\n<p>Act now!!!</p>');
    assert.ok((await client.published(uri)).diagnostics.length > 0, 'it says that it is a draft');
  });

  it('follows its configuration, shows what is wrong in it, and takes that away', async () => {
    const { client, at: path } = await started({
      '.inboxlintrc.json': '{ "phrases": "voice.txt" }',
      'voice.txt': 'cheap',
    });
    const uri = client.open(path('emails/a.html'), '<p>A cheap chair. Wow!!!</p>');
    const codes = ({ diagnostics }: Awaited<ReturnType<typeof client.published>>) =>
      diagnostics.map(({ code }) => code);
    assert.ok(codes(await client.published(uri)).includes('team-phrase'));
    await writeFile(path('voice.txt'), 'dear\n');
    await client.published(uri, (one) => !codes(one).includes('team-phrase'));
    await writeFile(path('.inboxlintrc.json'), '{ "rules": { "repeated-punctuation": "off", "x": 1 } }');
    await client.published(uri, (one) => !codes(one).includes('repeated-punctuation'));
    const config = pathToFileURL(path('.inboxlintrc.json')).href;
    const { diagnostics } = await client.published(config);
    assert.deepEqual(
      diagnostics.map(({ message, range }) => [message, range.start.character]),
      [['There is no rule “x”.', 44]],
    );
    await rm(path('.inboxlintrc.json'));
    await client.published(uri, (one) => codes(one).includes('repeated-punctuation'));
    assert.deepEqual((await client.published(config)).diagnostics, []);
  });

  it('reads the files that MJML includes, and follows them', async () => {
    const { client, at: path } = await started({
      '.inboxlintrc.json': '{}',
      'emails/.keep': '',
      'parts/foot.mjml': '<mj-text>The garden shop</mj-text>',
    });
    const mail =
      '<mjml><mj-body><mj-section><mj-column><mj-text>Hello Ada.</mj-text><mj-include path="../parts/foot.mjml" /></mj-column></mj-section></mj-body></mjml>';
    const uri = client.open(path('emails/a.mjml'), mail, 'mjml');
    const isMissing = ({ diagnostics }: Awaited<ReturnType<typeof client.published>>) =>
      diagnostics.some(({ code }) => code === 'missing-unsubscribe');
    assert.ok(isMissing(await client.published(uri)));
    await writeFile(
      path('parts/foot.mjml'),
      '<mj-text><a href="https://example.com/unsubscribe">Unsubscribe</a></mj-text>',
    );
    await client.published(uri, (one) => !isMissing(one));
  });

  it('explains a problem in a hover, as Markdown where the client shows that', async () => {
    const text = '<p>Act now!!!</p>';
    const plain = await started({ 'emails/.keep': '' });
    const uri = plain.client.open(plain.at('emails/a.html'), text);
    assert.match(
      (await plain.client.hover(uri, 0, 11)) ?? '',
      /^Repeated punctuation · [\d.]+ points? · repeated-punctuation\n\nUse “!”/,
    );
    assert.equal(await plain.client.hover(uri, 0, 1), undefined);
    const rich = await started({ 'emails/.keep': '' }, MARKDOWN);
    const other = rich.client.open(rich.at('emails/a.html'), text);
    assert.match((await rich.client.hover(other, 0, 11)) ?? '', /^\*\*Repeated punctuation\*\* · /);
  });

  it('offers fixes, all fixes of a rule and comments that disable one, with their edits', async () => {
    const text = '<p>Wow!!!</p>\n<p>Yes!!!</p>\n';
    const { client, at: path } = await started({ 'emails/.keep': '' });
    const uri = client.open(path('emails/a.html'), text);
    const actions = await client.actions(uri, at(0, 7));
    const made = (title: string) => {
      const action = actions.find((one) => one.title.startsWith(title));
      return action && edited(text, action.edit?.changes[uri] ?? []);
    };
    assert.equal(made('Replace with “!”'), '<p>Wow!</p>\n<p>Yes!!!</p>\n');
    assert.equal(actions[0]?.isPreferred, true);
    assert.equal(made('Fix all “Repeated punctuation” problems'), '<p>Wow!</p>\n<p>Yes!</p>\n');
    assert.equal(made('Apply all safe fixes'), '<p>Wow!</p>\n<p>Yes!</p>\n');
    assert.equal(
      made('Disable “Repeated punctuation” for this line'),
      `<!-- inboxlint-disable-next-line repeated-punctuation -->\n${text}`,
    );
    assert.equal(
      made('Disable “Repeated punctuation” in this draft'),
      `<!-- inboxlint-disable repeated-punctuation -->\n${text}`,
    );
  });

  it('finds edits when an action is chosen where the client can wait, and none for an older text', async () => {
    const { client, at: path } = await started({ 'emails/.keep': '' }, RESOLVES);
    const uri = client.open(path('emails/a.html'), '<p>Wow!!!</p>\n');
    const actions = await client.actions(uri, at(0, 7));
    const late = actions.find(({ title }) => title.startsWith('Disable'));
    assert.ok(late && !late.edit);
    assert.ok((await client.resolve(late)).edit?.changes[uri]?.length);
    assert.equal((await client.resolve({ title: 'x', kind: 'quickfix', data: { no: 1 } })).edit, undefined);
  });

  it('fixes all on save, where that is asked for alone', async () => {
    const text = 'Subject: News\n\nWow!!! é Yes!!!\n';
    const { client, at: path } = await started(
      { 'a/.keep': '' },
      { general: { positionEncodings: ['utf-8'] } },
    );
    const uri = client.open(path('a/a.eml'), text, 'eml');
    for (const kind of ['source.fixAll', 'source.fixAll.inboxlint', 'source']) {
      const [action, ...others] = await client.actions(uri, END, [kind]);
      assert.deepEqual(others, []);
      assert.equal(action?.kind, 'source.fixAll.inboxlint');
      assert.equal(edited(text, action.edit?.changes[uri] ?? [], 'utf8'), 'Subject: News\n\nWow! é Yes!\n');
    }
    assert.deepEqual(await client.actions(uri, END, ['refactor']), []);
  });

  it('goes on after what it was never meant to get', async () => {
    const { client, at: path } = await started({ 'emails/.keep': '' });
    await client.request('textDocument/hover', {
      textDocument: { uri: 'file://%zz' },
      position: { line: 0, character: 0 },
    });
    await client.request('no/such/method', {});
    await client.request('workspace/executeCommand', { command: 'rm' });
    const uri = client.open(path('emails/a.html'), `<p>${'Act now!!! \ud800'.repeat(5000)}</p>`);
    assert.ok((await client.published(uri)).diagnostics.length > 0);
    assert.equal(await client.hover(uri, 77, 1_000_000), undefined);
    const jsx = client.open(
      path('emails/a.tsx'),
      'export default () => <p>Act now!!!</p>;\n',
      'typescriptreact',
    );
    assert.ok((await client.published(jsx)).diagnostics.length > 0);
    assert.deepEqual(client.logged, []);
    assert.equal(await client.stop(), 0);
  });
});
