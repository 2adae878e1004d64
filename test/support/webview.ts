import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import type { Editor } from '../../tools/vscode/drive.ts';
import { barriersIn } from './axe.ts';

/** A webview: its page is in a frame within a frame. */
export function panel({ page }: Editor): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}

/** Asks axe about what a webview shows. */
export async function hasNoBarrier(editor: Editor, name: string): Promise<void> {
  await panel(editor).locator('#main').waitFor();
  const outer = await editor.page.locator('iframe.webview.ready').elementHandle();
  const inner = await (await outer?.contentFrame())?.$('#active-frame');
  const frame = await inner?.contentFrame();
  assert.ok(frame, 'the webview has no page');
  assert.deepEqual(await barriersIn(frame), [], name);
}
