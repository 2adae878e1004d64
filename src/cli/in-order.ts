/** Works on several items at a time, at most `width`, and finishes them one after the other in their order. */
export async function inOrder<Item, Done>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Done>,
  finish: (done: Done, index: number) => Promise<void>,
): Promise<void> {
  const started: Promise<Done>[] = [];
  for (const index of items.keys()) {
    for (const item of items.slice(started.length, index + width)) {
      const promise = work(item);
      // It is awaited when its turn comes; until then its failure is nobody's.
      promise.catch(() => {});
      started.push(promise);
    }
    const next = started[index];
    if (next) await finish(await next, index);
    // What is finished is let go.
    delete started[index];
  }
}
