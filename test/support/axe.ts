import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to in a page or frame: a text for each rule that is broken, with the elements that break it. */
export async function barriersIn(
  page: Page | Frame,
  runOnly?: readonly string[],
): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, ${JSON.stringify({ runOnly })}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) =>
      html + ' ' + any.map(({ message }) => message).join('; ')).join('\\n')))`);
}
