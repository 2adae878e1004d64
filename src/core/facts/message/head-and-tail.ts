/** UTF-16 units at either end of a long text that are looked at. */
const HEAD_UNITS = 4_000;
const TAIL_UNITS = 12_000;

/** The beginning and the end of a body, where a mail says who sends it and how to leave; short ones whole. */
export function headAndTail(body: string): string {
  return body.length <= HEAD_UNITS + TAIL_UNITS
    ? body
    : `${body.slice(0, HEAD_UNITS)}\n\n${body.slice(-TAIL_UNITS)}`;
}
