import * as vscode from 'vscode';
import { ok } from './assert.ts';
import { inboxlint, write } from './drafts.ts';
import { hostKind, mark } from './host.ts';

const DRAFTS = 2000;
/** Megabytes by which checking 2,000 drafts instead of 200 may make the heap of the extension host grow. */
const GROWTH = 100;
/** The longest that the extension host may be kept from other work, in milliseconds. */
const LONGEST = 500;

/** What a template is like: some markup, some text, some faults. */
const DRAFT = `<html><body><table>${'<tr><td><p>Hello {{ name }}, thanks for your order. Act now!!!</p></td></tr>'.repeat(40)}</table></body></html>`;

async function fill(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 50) {
    await Promise.all(
      Array.from({ length: Math.min(50, to - at) }, (_, index) =>
        write(`emails/many/${at + index}.html`, DRAFT),
      ),
    );
  }
}

/** Megabytes in use once nothing is left to be collected; 0 where the host does not say. */
function heap(): number {
  if (hostKind !== 'node') return 0;
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  process.getBuiltinModule('node:vm').runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

async function check(): Promise<{
  readonly checked: number;
  readonly longest: number;
  readonly took: number;
}> {
  let [last, longest] = [performance.now(), 0];
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  const start = performance.now();
  const { checked }: { checked: number } = await vscode.commands.executeCommand('inboxlint.checkWorkspace');
  clearInterval(beat);
  return { checked, longest, took: performance.now() - start };
}

describe('a workspace of many drafts', () => {
  it(`checks ${DRAFTS} without holding up the extension host or keeping what it read`, async function () {
    this.timeout(300_000);
    await inboxlint();
    await fill(0, DRAFTS / 10);
    await check();
    const before = heap();
    await fill(DRAFTS / 10, DRAFTS);
    const { checked, longest, took } = await check();
    const growth = heap() - before;
    const figures = `${took.toFixed(0)} ms, at most ${longest.toFixed(0)} ms at once, ${growth.toFixed(0)} MB more`;
    console.log(`${mark}${checked} drafts: ${figures}`);
    ok(checked >= DRAFTS, `${checked} checked`);
    ok(growth <= GROWTH, figures);
    ok(longest <= LONGEST, figures);
  });
});
