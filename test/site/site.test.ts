import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { rules } from '../../src/core/index.ts';
import { buildSite } from '../../tools/site/site.ts';
import { ON_THE_DESKTOP } from '../../tools/test/skips.ts';
import { startBrowser } from '../../tools/vscode/browser.ts';
import { chosenHost } from '../../tools/vscode/host-tests.ts';
import { installHost } from '../../tools/vscode/install.ts';
import { barriersIn } from '../support/axe.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const RULE = '/rules/urgent-wording.html';

describe('the documentation site', () => {
  const temp = mkdtempSync(join(tmpdir(), 'inboxlint-site-'));
  const site = join(temp, 'site');
  before(() => buildSite(site));
  after(() => rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

  it('has a page for every rule', () => {
    const missing = rules.filter(({ id }) => !existsSync(join(site, 'rules', `${id}.html`)));
    assert.deepEqual(missing, []);
  });

  it('has no link that leads nowhere', () => {
    assert.deepEqual(brokenLinks(site), []);
  });

  describe('in a browser', { skip: chosenHost() !== 'browser' && ON_THE_DESKTOP }, () => {
    let server: StaticServer;
    let context: BrowserContext;
    let page: Page;
    /** What the console says is wrong, and requests to another host. */
    let faults: string[];

    before(async () => {
      server = await serveFolder(site);
      const { browser } = await installHost();
      context = await startBrowser(browser, join(temp, 'profile'), server.url);
    });
    after(async () => {
      await context?.close();
      server?.close();
    });
    beforeEach(async () => {
      page = await context.newPage();
      faults = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (said) => {
        if (['error', 'warning'].includes(said.type())) faults.push(said.text());
      });
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && origin !== server.url) faults.push(request.url());
      });
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [path, heading] of [
        ['/', /^Inboxlint\s*Find what sends/],
        [RULE, /^Pressure wording/],
      ] as const) {
        it(`shows ${path} in ${colorScheme}, to everybody and with nothing from elsewhere`, async () => {
          await page.emulateMedia({ colorScheme });
          await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
          assert.match((await page.locator('h1').textContent()) ?? '', heading);
          const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
          assert.equal(background === 'rgb(255, 255, 255)', colorScheme === 'light', String(background));
          assert.deepEqual(await barriersIn(page, WCAG), []);
          assert.deepEqual(faults, []);
        });
      }
    }

    it('underlines in an example what the rule reports', async () => {
      await page.goto(`${server.url}${RULE}`);
      assert.equal(await page.locator('mark').first().textContent(), 'Act now');
      const style = "getComputedStyle(document.querySelector('mark')).textDecorationStyle";
      assert.equal(await page.evaluate(style), 'wavy');
      assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /[⟦⟧]/);
    });

    it('finds a rule by its title', async () => {
      await page.goto(server.url, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('searchbox').fill('pressure wording');
      await page.locator('.result', { hasText: 'Pressure wording' }).first().click();
      await page.locator('h1', { hasText: 'Pressure wording' }).waitFor();
      assert.equal(new URL(page.url()).pathname, RULE);
      assert.deepEqual(faults, []);
    });
  });
});
