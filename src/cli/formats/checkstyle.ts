import type { Output } from '../output.ts';
import type { Reporter } from '../reporter.ts';
import { reported } from './reported.ts';
import { attributes, XML_DECLARATION } from './xml.ts';

/** Writes XML as Checkstyle does, a `file` for each draft. */
export function checkstyleReporter(out: Output): Reporter {
  const file = (path: string, errors: readonly string[]) =>
    out(`<file${attributes({ name: path })}>\n${errors.join('')}</file>\n`);
  return {
    start: () => out(`${XML_DECLARATION}<checkstyle version="4.3">\n`),
    draft: (judged) =>
      file(
        judged.path,
        reported(judged).map(({ finding: { severity, rule }, start: { line, column }, message }) =>
          error({ line, column, severity, message, source: `inboxlint.${rule}` }),
        ),
      ),
    returned: (path) => file(path, []),
    failure: (path, message) =>
      file(path, [error({ line: 1, severity: 'error', message, source: 'inboxlint' })]),
    end: () => out('</checkstyle>\n'),
  };
}

function error(values: Parameters<typeof attributes>[0]): string {
  return `<error${attributes(values)}/>\n`;
}
