import { delay } from './process.ts';

/** Milliseconds between two looks at what no event tells of: a file that another program writes, a page. */
const PAUSE = 50;

/** Looks until something holds; throws after so many seconds, with what was seen last where it is told. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  seen: () => string = () => '',
  seconds = 45,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${what}\n${seen()}`.trim());
    await delay(PAUSE);
  }
}
