import * as vscode from 'vscode';
import { bounceMessage, UNKNOWN } from '../../support/bounce-message.ts';
import { deepEqual, equal, eventually, ok } from './assert.ts';
import {
  closeAll,
  inboxlint,
  open,
  read,
  remove,
  ruleOf,
  set,
  shown,
  type,
  underlined,
  write,
} from './drafts.ts';

const FOLDERS = [
  '.gitignore',
  'emails/ws',
  'pages/ws',
  'node_modules',
  'hidden',
  '.inboxlintrc.json',
  'letters',
  'locales',
];

/** The rules that are reported in a file, open or not; those that the suite goes by. */
function reported(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'inboxlint')
    .map((problem) => ruleOf(problem))
    .filter((rule) => ['repeated-punctuation', 'urgent-wording'].includes(rule))
    .sort();
}

interface Tally {
  readonly checked: number;
  readonly withProblems: number;
  readonly skipped: number;
}

function checkWorkspace(): Thenable<Tally> {
  return vscode.commands.executeCommand('inboxlint.checkWorkspace');
}

describe('checking the workspace', () => {
  afterEach(async () => {
    await closeAll();
    await remove(...FOLDERS);
    await set('files.exclude', undefined);
    await set('inboxlint.rules', undefined);
  });

  it('reports drafts that nobody has opened, at their place, and no other file', async () => {
    await set('files.exclude', { '**/hidden': true });
    const text = '<p>Hello\u{1F600}</p>\r\n<p>And {{ name }}: thanks!!!</p>\r\n';
    const draft = await write('emails/ws/a.html', `\uFEFF${text}`);
    const clean = await write('emails/ws/b.html', '<p>Hello.</p>');
    const page = await write('pages/ws/a.html', text);
    const packaged = await write('node_modules/emails/a.html', text);
    const hidden = await write('hidden/a.eml', 'Subject: Hello!!!\n\nHello\n');
    const { checked, withProblems, skipped } = await checkWorkspace();
    ok(checked >= 2 && withProblems >= 1, `${checked} ${withProblems}`);
    equal(skipped, 0);
    deepEqual([clean, page, packaged, hidden].flatMap(reported), []);
    deepEqual(reported(draft), ['repeated-punctuation']);
    const before = vscode.languages.getDiagnostics(draft).map(({ range }) => range);
    const { document } = await open('emails/ws/a.html', text);
    deepEqual(await underlined(document), ['repeated-punctuation: !!!']);
    deepEqual(
      before,
      vscode.languages.getDiagnostics(draft).map(({ range }) => range),
    );
  });

  it('keeps what it found when a draft is opened and closed, in its saved text', async () => {
    const uri = await write('emails/ws/a.html', '<p>Thanks!!!</p>');
    await checkWorkspace();
    const editor = await open('emails/ws/a.html', '<p>Thanks!!!</p>');
    await type(editor, ' Act now.', '<p>');
    await underlined(editor.document);
    deepEqual(reported(uri), ['repeated-punctuation', 'urgent-wording']);
    await closeAll();
    await eventually('what was typed is gone', () => reported(uri).join() === 'repeated-punctuation');
  });

  it('never takes back for a moment what it found', async () => {
    await checkWorkspace();
    // The file watcher tells of this file while, or after, it is checked.
    const uri = await write('emails/ws/a.html', '<p>Thanks!!!</p>');
    let lost = 0;
    let before = 0;
    // The event comes once for several changes, so it would not do.
    const looking = setInterval(() => {
      const now = reported(uri).length;
      if (now < before) lost++;
      before = now;
    }, 1);
    await checkWorkspace();
    const later = await write('emails/ws/b.html', '<p>Thanks!!!</p>');
    await eventually('watchers have told of both files', () => reported(later).length === 1);
    clearInterval(looking);
    equal(lost, 0);
  });

  it('follows files that change, come and go, settings and configuration files', async () => {
    const uri = await write('emails/ws/a.html', '<p>Thanks!!!</p>');
    await checkWorkspace();
    await write('emails/ws/a.html', '<p>Act now.</p>');
    await eventually('it changed', () => reported(uri).join() === 'urgent-wording');
    const fresh = await write('emails/ws/new.html', '<p>Thanks!!!</p>');
    await eventually('it came', () => reported(fresh).length === 1);
    await write('.inboxlintrc.json', '{ "rules": { "urgent-wording": "off" } }');
    await eventually('it is off', () => reported(uri).length === 0);
    await remove('.inboxlintrc.json');
    await eventually('it is on', () => reported(uri).length === 1);
    await set('inboxlint.rules', { 'urgent-wording': 'off' });
    await eventually('it is off by the settings', () => reported(uri).length === 0);
    await remove('emails/ws/new.html');
    await eventually('it went', () => reported(fresh).length === 0);
  });

  it('follows the renaming and the deleting of a folder', async () => {
    const uri = await write('emails/ws/a.html', '<p>Thanks!!!</p>');
    await checkWorkspace();
    equal(reported(uri).length, 1);
    const folder = vscode.Uri.joinPath(uri, '..');
    const [target, moved] = [
      vscode.Uri.joinPath(folder, '..', 'ws2'),
      vscode.Uri.joinPath(folder, '..', 'ws2', 'a.html'),
    ];
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(folder, target);
    ok(await vscode.workspace.applyEdit(rename));
    await eventually('it moved', () => reported(uri).length === 0 && reported(moved).length === 1);
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(target, { recursive: true });
    ok(await vscode.workspace.applyEdit(removal));
    await eventually('it is gone', () => reported(moved).length === 0);
  });

  it('goes by the drafts of a configuration file', async () => {
    const letter = await write('letters/a.md', 'Thanks!!!');
    await write('.inboxlintrc.json', '{ "drafts": ["letters/*.md"] }');
    await checkWorkspace();
    equal(reported(letter).length, 1);
  });

  it('leaves out what git leaves out, and follows a change of that', async () => {
    const text = '<p>Thanks!!!</p>';
    const built = await write('emails/ws/build/a.html', text);
    const kept = await write('emails/ws/build/keep.html', text);
    const below = await write('emails/ws/deep/a.html', text);
    await write('.gitignore', '**/build/*\n!keep.html\n');
    await write('emails/ws/.gitignore', 'deep/\n');
    await checkWorkspace();
    deepEqual([built, below].flatMap(reported), []);
    equal(reported(kept).length, 1);
    await write('.gitignore', 'keep.html\n');
    await eventually('it counts', () => reported(built).length === 1 && reported(kept).length === 0);
    const { document } = await open('emails/ws/deep/a.html', text);
    deepEqual(await underlined(document), ['repeated-punctuation: !!!']);
    await closeAll();
    await eventually('it is not kept', () => reported(below).length === 0);
  });

  it('fixes what is safe in all drafts, open or not, once that is confirmed', async () => {
    const closed = '<p>Act now \u{1F600}.</p>\r\n<p>{{ a }}: thanks!!!</p>\r\n';
    await write('emails/ws/a.html', closed);
    const { document } = await open('emails/ws/b.html', '<p>Thanks!!</p>\n');
    await checkWorkspace();
    const fixing = vscode.commands.executeCommand('inboxlint.fixWorkspace');
    let isDone = false;
    fixing.then(() => {
      isDone = true;
    });
    // Only VS Code knows when its preview stands; until then there is nothing to confirm, which does nothing.
    await eventually('the preview is confirmed', async () => {
      await vscode.commands.executeCommand('refactorPreview.apply');
      return isDone;
    });
    equal(document.getText(), '<p>Thanks!</p>\n');
    await eventually('it is saved', async () => {
      return (await read('emails/ws/a.html')) === closed.replace('!!!', '!');
    });
  });

  it('is stopped by turning Inboxlint off, which the status bar says', async () => {
    const api = await inboxlint();
    const closed = await write('emails/ws/a.html', '<p>Thanks!!!</p>');
    await checkWorkspace();
    const { document } = await open('emails/b.html', '<p>Thanks!!!</p>');
    await underlined(document);
    await vscode.commands.executeCommand('inboxlint.disable');
    await eventually('no problem is left', () => shown(document).length + reported(closed).length === 0);
    await eventually('it says so', () => api.statusText() === 'Inboxlint: off');
    equal(vscode.workspace.getConfiguration('inboxlint').get('enable'), false);
    await vscode.commands.executeCommand('inboxlint.enable');
    await eventually('it is back', () => shown(document).length + reported(closed).length === 2);
    equal(vscode.workspace.getConfiguration('inboxlint').inspect('enable')?.workspaceValue, undefined);
  });

  it('passes over messages that came back', async () => {
    const uri = await write(
      'emails/ws/bounce.eml',
      bounceMessage([UNKNOWN], 'Subject: Chairs\n\nAct now!!! This is urgent.\n'),
    );
    const { skipped } = await checkWorkspace();
    equal(skipped, 0);
    deepEqual(vscode.languages.getDiagnostics(uri), []);
  });

  it('finds the emails of catalogs', async () => {
    const catalogs = [{ files: 'locales/**', subject: '**.subject', body: '**.body' }];
    await write('.inboxlintrc.json', JSON.stringify({ catalogs }));
    const uri = await write('locales/mail.po', 'msgid "welcome.body"\nmsgstr "Hello!!!"\n');
    await checkWorkspace();
    await eventually('its problem is listed', () => reported(uri).length === 1);
  });

  it('offers its commands where they make sense', () => {
    const { contributes } = vscode.extensions.getExtension('inboxlint.inboxlint')?.packageJSON ?? {};
    const commands: { command: string }[] = contributes.commands;
    deepEqual(commands.map(({ command }) => command.replace('inboxlint.', '')).sort(), [
      'check',
      'checkDomain',
      'checkRecipientDomains',
      'checkRecipients',
      'checkRecords',
      'checkSmtp',
      'checkWithFilters',
      'checkWorkspace',
      'copyExplanation',
      'copyPlainText',
      'copyReport',
      'createConfig',
      'disable',
      'enable',
      'explainBounce',
      'fixAll',
      'fixRecipients',
      'fixRecords',
      'fixWorkspace',
      'forgetConsent',
      'openExample',
      'openInboxPreview',
      'openPlainTextPreview',
      'openReport',
      'openRulePage',
      'openWalkthrough',
      'planSending',
      'removeAddress',
      'setRspamdPassword',
      'setSpamhausKey',
      'showOutput',
    ]);
  });
});
