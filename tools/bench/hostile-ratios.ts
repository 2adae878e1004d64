import { check, type Format } from '../../src/core/index.ts';
import '../../test/support/jsx-grammar.ts';
import { HOSTILE } from './hostile.ts';
import { component, markdown, message, plain, prose } from './inputs.ts';
import { compare } from './time.ts';

const UNITS = 240 * 1024;
const ROUNDS = 3;
const ORDINARY: Readonly<Record<Format, (bytes: number) => string>> = {
  html: prose,
  markdown,
  text: plain,
  eml: message,
  jsx: component,
};

/** How long hostile drafts of 240 KB take, as multiples of ordinary text of that size and format; the slowest first. */
export function hostileRatios() {
  const rows = HOSTILE.map(({ name, format, dialect, make }) => {
    const [hostile, ordinary] = [make(UNITS), ORDINARY[format](UNITS)];
    const { ms, ratio } = compare(
      () => check(hostile, { format, ...(dialect && { dialect }) }),
      () => check(ordinary, { format }),
      ROUNDS,
    );
    return { name, format, ms, ratio: (ratio * ordinary.length) / hostile.length };
  });
  return rows.sort((a, b) => b.ratio - a.ratio);
}
