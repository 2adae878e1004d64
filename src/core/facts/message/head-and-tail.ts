/** UTF-16 units at either end of a long text that are looked at. */
const HEAD = 4_000;
const TAIL = 12_000;

/** The beginning and the end of a body, where a mail says who sends it and how to leave; short ones whole. */
export function edgesOf(body: string): string {
  return body.length <= HEAD + TAIL ? body : `${body.slice(0, HEAD)}\n\n${body.slice(-TAIL)}`;
}
