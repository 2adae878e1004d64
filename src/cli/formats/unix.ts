import { printable } from '../cells.ts';
import type { Output } from '../output.ts';
import type { Reporter } from '../reporter.ts';
import { reported } from './reported.ts';

/** Writes a line a problem, as compilers do: `emails/a.html:3:7: The message. [warning/rule]`. */
export function unixReporter(out: Output): Reporter {
  return {
    start: async () => {},
    draft: async (judged) => {
      const path = printable(judged.path);
      const lines = reported(judged).map(({ finding: { severity, rule }, start, message }) => {
        return `${path}:${start.line}:${start.column}: ${message} [${severity}/${rule}]\n`;
      });
      if (lines.length > 0) await out(lines.join(''));
    },
    returned: async () => {},
    failure: (path, reason) => out(`${printable(path)}:1:1: ${printable(reason)} [error]\n`),
    end: async () => {},
  };
}
