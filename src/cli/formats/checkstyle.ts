import type { Output } from '../output.ts';
import type { Reporter } from '../reporter.ts';
import { reported } from './reported.ts';
import { attributes, XML_DECLARATION } from './xml.ts';

/** Writes XML as Checkstyle does, a `file` for each draft, or for all messages of a catalog. */
export function checkstyleReporter(out: Output): Reporter {
  let open: string | undefined;
  const close = async () => {
    if (open !== undefined) await out('</file>\n');
    open = undefined;
  };
  const file = async (path: string, errors: readonly string[]) => {
    if (open !== path) {
      await close();
      await out(`<file${attributes({ name: path })}>\n`);
      open = path;
    }
    await out(errors.join(''));
  };
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
    end: async () => {
      await close();
      await out('</checkstyle>\n');
    },
  };
}

function error(values: Parameters<typeof attributes>[0]): string {
  return `<error${attributes(values)}/>\n`;
}
