import * as vscode from 'vscode';
import { ConfigCache } from '../../../src/vscode/config/files.ts';
import { Drafts } from '../../../src/vscode/drafts/drafts.ts';
import { SettingsReader } from '../../../src/vscode/drafts/settings.ts';
import { engineLoader } from '../../../src/vscode/lib/engine.ts';
import { offerChecks } from '../../../src/vscode/start/offer.ts';
import { deepEqual, equal, eventually, match } from './assert.ts';
import { closeAll, open, remove, set, settles, write } from './drafts.ts';

const DRAFT = '<p>Thanks!!!</p>\n';
const MAIL = `<!--[if mso]><table><![endif]-->\n${DRAFT}`;
const FOUND = ['repeated-punctuation: !!!'];
const FILES = ['mailings', 'pages/shop.html', 'pages/mail.html', 'emails/offer.html', '.inboxlintrc.json'];
const { Workspace } = vscode.ConfigurationTarget;

/** What is kept between windows, of this test alone. */
class Memory implements vscode.Memento {
  readonly #kept = new Map<string, unknown>();
  keys(): readonly string[] {
    return [...this.#kept.keys()];
  }
  get<T>(key: string, fallback?: T): T | undefined {
    return this.#kept.has(key) ? JSON.parse(JSON.stringify(this.#kept.get(key))) : fallback;
  }
  async update(key: string, value: unknown): Promise<void> {
    this.#kept.set(key, value);
  }
}

interface AnsweredQuestion {
  readonly text: string;
  readonly answers: readonly string[];
}

/** Answers questions for the user, who cannot be made to click here. */
class User implements vscode.Disposable {
  readonly questions: AnsweredQuestion[] = [];
  readonly #ask = vscode.window.showInformationMessage;

  constructor(answer?: RegExp) {
    Reflect.set(vscode.window, 'showInformationMessage', async (text: string, ...answers: string[]) => {
      this.questions.push({ text, answers });
      return answers.find((one) => answer?.test(one));
    });
  }

  dispose(): void {
    Reflect.set(vscode.window, 'showInformationMessage', this.#ask);
  }
}

describe('the offer to check what looks like mail', () => {
  const log = vscode.window.createOutputChannel('Inboxlint’s offer', { log: true });
  let started: vscode.Disposable[] = [];

  /** What happens when a window is opened, by default on a workspace that was never open before. */
  function start(
    answer?: RegExp,
    context = { workspaceState: new Memory(), globalState: new Memory() },
  ): User {
    const user = new User(answer);
    const settings = new SettingsReader(log);
    const files = new ConfigCache(engineLoader(vscode.Uri.file('/')), log);
    const drafts = new Drafts(settings, files);
    started.push(user, settings, files, offerChecks({ context, drafts, files, settings }));
    return user;
  }

  before(async () => {
    // The extension itself makes its offer too. In the web host it asks where the tests do.
    const user = new User();
    await open('mailings/first.html', DRAFT);
    await passes();
    user.dispose();
    await closeAll();
  });
  after(() => log.dispose());

  afterEach(async () => {
    for (const one of started) one.dispose();
    started = [];
    await closeAll();
    await vscode.workspace.getConfiguration('inboxlint').update('drafts', undefined, Workspace);
    await set('inboxlint.enable', undefined);
    await remove(...FILES);
  });

  it('is made once a workspace, for a file that looks like mail by its path', async () => {
    const context = { workspaceState: new Memory(), globalState: new Memory() };
    const user = start(undefined, context);
    await open('pages/shop.html', DRAFT);
    await open('mailings/june.html', DRAFT);
    const question = await eventually('a question', () => user.questions[0]);
    match(question.text, /^“june\.html” looks like an email\./);
    deepEqual(question.answers, ['Check It', 'Check All in “mailings”', 'Don’t Ask Again']);
    await open('mailings/july.html', DRAFT);
    user.dispose();
    const next = start(undefined, context);
    await open('mailings/august.html', DRAFT);
    await passes();
    equal(user.questions.length + next.questions.length, 1);
  });

  it('is made for a file whose first lines are mail’s, and checks it', async () => {
    const user = start(/^Check It$/);
    const { document } = await open('pages/mail.html', MAIL);
    await settles(document, FOUND);
    equal(user.questions.length, 1);
  });

  it('checks all files like it', async () => {
    start(/^Check All/);
    const { document } = await open('mailings/june.html', DRAFT);
    await settles(document, FOUND);
    const { document: other } = await open('mailings/july.html', DRAFT);
    await settles(other, FOUND);
    const { document: page } = await open('pages/shop.html', DRAFT);
    await settles(page, []);
  });

  it('is not made again in any workspace after “Don’t Ask Again”', async () => {
    const globalState = new Memory();
    const user = start(/^Don’t/, { workspaceState: new Memory(), globalState });
    await open('mailings/june.html', DRAFT);
    await eventually('a question', () => user.questions.length === 1 && globalState.keys().length === 1);
    user.dispose();
    const next = start(undefined, { workspaceState: new Memory(), globalState });
    await open('mailings/july.html', DRAFT);
    await passes();
    equal(next.questions.length, 0);
  });

  it('is not made for a draft, a page, or while Inboxlint is off', async () => {
    const user = start();
    const { document } = await open('emails/offer.html', MAIL);
    await settles(document, FOUND);
    await open('pages/shop.html', DRAFT);
    await set('inboxlint.enable', false);
    await open('mailings/june.html', DRAFT);
    await passes();
    equal(user.questions.length, 0);
  });

  it('does not offer a folder where a configuration file says which files are drafts', async () => {
    await write('.inboxlintrc.json', '{ "drafts": ["letters/**"] }');
    const user = start();
    await open('mailings/june.html', DRAFT);
    const question = await eventually('a question', () => user.questions[0]);
    deepEqual(question.answers, ['Check It', 'Don’t Ask Again']);
  });
});

/** Long enough for what must not happen. */
function passes(): Promise<void> {
  return new Promise((done) => setTimeout(done, 500));
}
