import type { Page } from 'playwright-core';

/** The middle of the first occurrence of a text in the editor, in pixels of the page; waits until it is in view. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page
    .waitForFunction(`(${FIND_TEXT})(${JSON.stringify(text)})`)
    .then((found) => found.jsonValue());
  const [x, y] = Array.isArray(place) ? place.map(Number) : [];
  if (x === undefined || y === undefined) throw new Error(`“${text}” is not in view`);
  return { x, y };
}

// In text: this runs in the page, whose types the rest of the program should not see.
const FIND_TEXT = `(wanted) => {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const at = line.textContent.replaceAll('\\u00a0', ' ').indexOf(wanted);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let seen = 0;
    let open = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.data.length;
      if (!open && at < seen + length) {
        range.setStart(node, at - seen);
        open = true;
      }
      if (open && at + wanted.length <= seen + length) {
        range.setEnd(node, at + wanted.length - seen);
        const box = range.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }
      seen += length;
    }
  }
  return null;
}`;
