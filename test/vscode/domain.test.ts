import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as module from '../../src/core/domain/index.ts';
import type { CheckedDomain } from '../../src/vscode/domain/checked.ts';
import type { ChecksView } from '../../src/webview/checks/checks-view.ts';
import { checked } from '../support/domain-checks.ts';
import { stubVscode } from '../support/vscode-stub.ts';

/** As much of VS Code as the panel’s surface meets; what it does is kept. */
const VSCODE = `
  export const done = [];
  const disposable = { dispose() {} };
  export class EventEmitter { event = () => disposable; fire() {} dispose() {} }
  export const Uri = { parse: (text) => ({ authority: new URL(text).host }) };
  export const env = { language: 'en', clipboard: { writeText: async (text) => done.push(text) } };
  export const l10n = { t: (text, ...args) => text.replace(/\\{(\\d)\\}/g, (_, at) => args[at]) };
  export const window = { setStatusBarMessage() {} };
`;

const REPORT = checked({
  'shop.test': { TXT: ['v=spf1 ptr include:s.test ~all'], MX: ['mail.shop.test'] },
  's.test': { TXT: ['v=spf1 include:t.test -all'] },
  't.test': { TXT: ['v=spf1 -all'] },
  'mail.shop.test': { A: ['203.0.113.7'] },
});
const RESULT = {
  name: 'PSBL',
  asked: '203.0.113.7',
  meanings: [],
  removal: 'https://psbl.org/',
  list: 'psbl',
} as const;
const POLICY = { link: 'https://psbl.org/howto', checked: '2026-11-28' };

describe('the panel on a domain', () => {
  let view: (checked: CheckedDomain) => ChecksView;
  let handle: (request: unknown) => Promise<void>;
  let done: unknown[];
  const acted: string[] = [];
  before(async () => {
    const stub = await stubVscode(VSCODE);
    done = stub.done;
    const { domainView } = await import('../../src/vscode/domain/domain-view.ts');
    const { ChecksSurface } = await import('../../src/vscode/panels/checks/checks-surface.ts');
    view = (one) => domainView(one, module);
    const surface = new ChecksSurface('Domain Check', async (id, subject) => {
      acted.push(`${id} ${subject}`);
    });
    handle = (request) => surface.handle(request);
  });

  it('has what to fix first, the worst of it before the rest', () => {
    const { lead, sections, title } = view({ report: REPORT, resolver: '127.0.0.1:53' });
    assert.deepEqual([title, lead], ['shop.test', '1 thing to fix. 1 thing could be better.']);
    assert.deepEqual(
      sections.map(({ id }) => id),
      ['fix', 'readiness', 'unknown', 'right'],
    );
    assert.deepEqual(
      sections[0]?.rows.map(({ title: topic, statusLabel }) => `${topic}: ${statusLabel}`),
      ['DMARC: To fix', 'SPF: Could be better'],
    );
    const [missing, ptr] = sections[0]?.rows ?? [];
    assert.deepEqual(missing?.texts, [
      {
        label: 'Publish at _dmarc.shop.test (TXT)',
        text: 'v=DMARC1; p=none; rua=mailto:postmaster@shop.test',
      },
    ]);
    const [published] = ptr?.texts ?? [];
    assert.equal(published?.text.slice(published.marked?.start, published.marked?.end), 'ptr');
  });

  it('shows who includes what, step by step', () => {
    const { sections } = view({ report: REPORT, resolver: '' });
    const lookups = sections.at(-1)?.rows.find(({ message }) => message.startsWith('SPF needs'));
    assert.deepEqual(lookups?.details, [
      { text: 'ptr · 1', depth: 0 },
      { text: 'include:s.test · 2', depth: 0 },
      { text: 'include:t.test · 1', depth: 1 },
    ]);
  });

  it('tells of a list without an answer once, however many were asked about', () => {
    const unusable = { ...RESULT, result: 'unusable', reason: 'refused', codes: [], policy: POLICY } as const;
    const clear = {
      ...RESULT,
      list: 'surbl',
      name: 'SURBL',
      result: 'clear',
      codes: [],
      policy: POLICY,
    } as const;
    const lists = [unusable, { ...unusable, asked: '203.0.113.8' }, clear, { ...clear, asked: 'shop.test' }];
    const section = view({ report: REPORT, resolver: '', lists }).sections.find(({ id }) => id === 'lists');
    assert.deepEqual(
      section?.rows.map(({ title, statusLabel }) => `${title}: ${statusLabel}`),
      ['PSBL: No usable answer', 'SURBL: Not listed', 'SURBL: Not listed'],
    );
  });

  it('counts a listing among what is to be fixed', () => {
    const listed = { ...RESULT, result: 'listed', codes: ['127.0.0.2'], policy: POLICY } as const;
    assert.match(view({ report: REPORT, resolver: '', lists: [listed] }).lead, /^2 things to fix\./);
  });

  it('copies, and does what its buttons say, and nothing else that a page may send', async () => {
    await handle({ type: 'copy', text: 'v=spf1 -all' });
    assert.deepEqual(done.splice(0), ['v=spf1 -all']);
    await handle({ type: 'act', id: 'again', subject: 'shop.test' });
    assert.deepEqual(acted.splice(0), ['again shop.test']);
    for (const request of [
      null,
      'copy',
      {},
      { type: 'copy' },
      { type: 'copy', text: 1 },
      { type: 'act', id: 'again' },
      { type: 'run' },
    ])
      await handle(request);
    assert.deepEqual([done, acted], [[], []]);
  });
});
