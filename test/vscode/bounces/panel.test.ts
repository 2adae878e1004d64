import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as module from '../../../src/core/bounce/index.ts';
import { CauseGroups } from '../../../src/vscode/bounces/groups.ts';
import type { BouncesView } from '../../../src/webview/bounces/bounces-view.ts';
import { bounceMessage, UNKNOWN, WAITING, WITHOUT_DMARC } from '../../support/bounce-message.ts';
import { stubVscode } from '../../support/vscode-stub.ts';

/** As much of VS Code as the panel’s surface meets; what it does is kept. */
const VSCODE = `
  export const done = [];
  export const listeners = [];
  const disposable = { dispose() {} };
  export class EventEmitter { event = () => disposable; fire() {} dispose() {} }
  export class Range { constructor(start, end) { this.start = start; this.end = end; } }
  export const ViewColumn = { One: 1 };
  export const Uri = { parse: (text) => ({ authority: new URL(text).host }) };
  export const env = { language: 'en', clipboard: { writeText: async (text) => done.push(text) } };
  export const l10n = { t: (text, ...args) => text.replace(/\\{(\\d)\\}/g, (_, at) => args[at]) };
  export const commands = { executeCommand: async (...all) => done.push(all) };
  export const workspace = { onDidChangeTextDocument: (listener) => { listeners.push(listener); return disposable; } };
  export const window = {
    tabGroups: { all: [] },
    setStatusBarMessage() {},
    showTextDocument: async (_, { selection }) => done.push([selection.start, selection.end]),
  };
`;

interface BouncesPanel {
  view(): BouncesView | undefined;
  show(told: object): void;
  handle(request: unknown): Promise<void>;
}

/** A document whose positions are its offsets. */
function documentOf(text: string) {
  return {
    uri: { toString: () => 'file:///bounce.eml' },
    getText: () => text,
    positionAt: (offset: number) => offset,
  };
}

function told(text: string, document: object | undefined, offset = 0) {
  const groups = new CauseGroups();
  const bounces = module.explainText(text);
  for (const bounce of bounces) groups.add(bounce);
  return {
    subject: { name: 'bounce.eml', text, offset, ...(document && { document }) },
    groups: groups.sorted(),
    module,
    ...(bounces.length === 1 && { single: bounces[0] }),
  };
}

describe('the panel on bounces', () => {
  const source = bounceMessage([WAITING, UNKNOWN, WITHOUT_DMARC]);
  let panel: BouncesPanel;
  let done: unknown[];
  let edit: (change: object) => void;
  before(async () => {
    const stub = await stubVscode(VSCODE);
    const { BouncesSurface } = await import('../../../src/vscode/bounces/panel/surface.ts');
    panel = Reflect.construct(BouncesSurface, []);
    done = stub.done;
    edit = (event) => {
      for (const listener of stub.listeners) listener(event);
    };
  });
  const view = () => panel.view() ?? assert.fail('nothing is shown');
  const place = (address: string) =>
    view()
      .causes.flatMap(({ places }) => places)
      .find((one) => one.address === address) ?? assert.fail(address);
  const ask = async (type: string, address: string) => {
    done.length = 0;
    await panel.handle({ type, at: place(address).at });
    return done;
  };

  it('says what is to be done, cause by cause', () => {
    panel.show(told(source, documentOf(source)));
    const { lead, causes } = view();
    assert.match(lead, /^Gmail refused this: .* Yours to fix\. Keep the address\. \(1 of 3 recipients\)$/);
    assert.deepEqual(
      causes.map(({ id, isYours, amount }) => [id, isYours, amount]),
      [
        ['dmarc-failed', true, '1 recipient'],
        ['unknown-address', true, '1 recipient'],
        ['greylisted', false, '1 recipient'],
      ],
    );
    assert.equal(causes[0]?.source?.link?.label, 'support.google.com');
    const line = source.slice(0, source.indexOf('550 5.1.1')).split('\n').length;
    assert.match(place('bob@example.net').details, new RegExp(`^line ${line} · 550 5\\.1\\.1 `));
  });

  it('offers to take only dead addresses off a list', async () => {
    panel.show(told(source, documentOf(source)));
    assert.equal(place('ada@gmail.com').remove, undefined);
    assert.deepEqual(await ask('remove', 'ada@gmail.com'), []);
    assert.deepEqual(await ask('remove', 'bob@example.net'), [
      ['inboxlint.removeAddress', 'bob@example.net'],
    ]);
  });

  it('shows the server’s words where they stand by now, and not once they were edited', async () => {
    const document = documentOf(source);
    panel.show(told(source, document));
    const start = source.indexOf('550 5.1.1');
    const end = start + (UNKNOWN.reply[0]?.length ?? 0);
    assert.deepEqual(await ask('reveal', 'bob@example.net'), [[start, end]]);
    edit({ document, contentChanges: [{ rangeOffset: 0, rangeLength: 0, text: 'X: y\n' }] });
    assert.deepEqual(await ask('reveal', 'bob@example.net'), [[start + 5, end + 5]]);
    edit({ document, contentChanges: [{ rangeOffset: start + 7, rangeLength: 1, text: '' }] });
    assert.deepEqual(await ask('reveal', 'bob@example.net'), []);
  });

  it('finds the places of a selection in its document', async () => {
    const before = 'What does this mean?\n\n';
    const reply = '550 5.1.1 <bob@example.net>: User unknown';
    panel.show(told(reply, documentOf(before + reply), before.length));
    assert.match(place('bob@example.net').details, /^line 3 · /);
    const whole = before + reply;
    assert.deepEqual(await ask('reveal', 'bob@example.net'), [[before.length, whole.length]]);
    assert.equal(view().uri, undefined, 'a selection is not found again after a reload');
  });

  it('shows no place of what was in the clipboard, and copies what it says', async () => {
    panel.show(told('550 5.1.1 <bob@example.net>: User unknown', undefined));
    assert.equal(place('bob@example.net').isShown, false);
    assert.deepEqual(await ask('reveal', 'bob@example.net'), []);
    const [text] = await ask('copy', 'bob@example.net');
    assert.match(
      String(text),
      /there is no mailbox for bob@example\.net\..*\nReply: 550 5\.1\.1 .*\n- Check the address/,
    );
  });
});
