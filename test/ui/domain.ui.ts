import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Question } from 'dns-packet';
import type { Editor, Scenario } from '../../tools/vscode/drive.ts';
import { type NameServerAnswer, openNameServer } from '../support/name-server.ts';
import { inTheme } from '../support/themes.ts';
import { hasNoBarrier, panel } from '../support/webview.ts';

const MESSAGE = `Return-Path: <bounces@mailer.example>
From: Garden shop <news@shop.test>
DKIM-Signature: v=1; a=rsa-sha256; d=shop.test; s=s1; h=from; bh=; b=
List-Unsubscribe: <https://shop.test/u>
Subject: The bulbs are here

Order your bulbs until Friday: https://shop.test/bulbs
`;

/** A domain with faults of most kinds, and one list that works. */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  'TXT shop.test': ['v=spf1 include:_spf.mailer.test ptr a:old.shop.test ?all'],
  'TXT _spf.mailer.test': ['v=spf1 include:_a.mailer.test ip4:192.0.2.0/24 -all'],
  'TXT _a.mailer.test': ['v=spf1 ip4:198.51.100.0/24 -all'],
  'TXT _dmarc.shop.test': ['v=DMARC1; p=none; pct=20'],
  'PTR 7.113.0.203.in-addr.arpa': ['mail.shop.test'],
  'A mail.shop.test': ['203.0.113.7'],
  'A 2.0.0.127.psbl.surriel.com': ['127.0.0.2'],
  'A 7.113.0.203.psbl.surriel.com': ['127.0.0.2'],
  'TXT 7.113.0.203.psbl.surriel.com': ['Listed in PSBL, see https://psbl.org/listing?ip=203.0.113.7'],
  'A 2.0.0.127.zen.spamhaus.org': ['127.255.255.254'],
  'A test.surbl.org.multi.surbl.org': ['127.0.0.254'],
};

function say({ type, name }: Question): NameServerAnswer {
  const found = RECORDS[`${type} ${name.toLowerCase()}`] ?? [];
  return found.flatMap((data): readonly Answer[] => {
    if (type === 'A' || type === 'PTR') return [{ type, name, data }];
    return type === 'TXT' ? [{ type, name, data }] : [];
  });
}

/** Of all scenarios here, so that their settings can name it. */
const server = await openNameServer(say);

export const domainInLight = looked('light', 'Light Modern');
export const domainInDark = looked('dark', 'Dark Modern');
export const domainInHighContrast = looked('hc', 'Default High Contrast');
export const domainInLightHighContrast = looked('hc-light', 'Default High Contrast Light');

/** A sender checks the domain of a message: names it, agrees to what is asked of whom, reads, copies, asks blocklists. */
function looked(theme: string, name: string): Scenario {
  const scenario = async (editor: Editor) => {
    const { page, folder } = editor;
    const before = server.asked.length;
    writeFileSync(join(folder, 'sent.eml'), MESSAGE);
    await editor.openFile('sent.eml');
    await editor.runCommand('Inboxlint: Check Domain');
    const input = page.locator('.quick-input-widget input').first();
    await page.locator('.quick-input-widget', { hasText: 'The domain that you send from' }).waitFor();
    assert.equal(await input.inputValue(), 'shop.test');
    await input.fill('shop.test 203.0.113.7');
    await page.keyboard.press('Enter');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: `Resolver: 127.0.0.1:${server.port}` }).waitFor();
    assert.equal(server.asked.length, before);
    await editor.screenshot(`domain-consent-${theme}`);
    await dialog.getByRole('button', { name: 'Check Domain' }).click();
    const shown = panel(editor);
    await shown.locator('h1', { hasText: 'shop.test' }).waitFor();
    await hasNoBarrier(editor, `domain in ${theme}`);
    await editor.screenshot(`domain-${theme}`);
    await shown.locator('.copy-text button').first().click();
    await page.locator('.statusbar-item', { hasText: 'copied to the clipboard' }).waitFor();
    await shown.getByRole('button', { name: 'Check blocklists…' }).click();
    await dialog.getByRole('button', { name: 'Check Blocklists' }).click();
    await shown.locator('h2', { hasText: 'Blocklists' }).waitFor();
    await shown.locator('h2', { hasText: 'Blocklists' }).scrollIntoViewIfNeeded();
    await editor.screenshot(`domain-lists-${theme}`);
    // Who has agreed once is not asked again.
    await shown.getByRole('button', { name: 'Check again' }).click();
    await shown.locator('h2', { hasText: 'Blocklists' }).waitFor({ state: 'detached' });
    await shown.locator('table').scrollIntoViewIfNeeded();
    await editor.screenshot(`domain-table-${theme}`);
    await editor.runCommand('Inboxlint: Ask Again Before Connecting');
    await page.locator('.notification-toast', { hasText: 'Inboxlint will ask again' }).waitFor();
    await shown.getByRole('button', { name: 'Check again' }).click();
    await dialog.filter({ hasText: 'Resolver:' }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  };
  return inTheme(scenario, name, { 'inboxlint.resolver': `127.0.0.1:${server.port}` });
}
