import { version } from '../../../package.json';
import { render } from '../../core/index.ts';
import type { RecipientFinding } from '../../core/recipients/index.ts';
import type { Output } from '../output.ts';
import { type Lines, linesOf } from '../positions.ts';
import { stringify } from '../stringify.ts';
import type { CheckedList, ListReporter } from './list-reporter.ts';

/** Writes the JSON document bit by bit, one list a line. */
export function jsonLists(out: Output): ListReporter {
  let separator = '\n';
  return {
    start: () => out(`{"version":${JSON.stringify(version)},"files":[`),
    list: async (checked) => {
      await out(separator + stringify(listEntry(checked)));
      separator = ',\n';
    },
    end: () => out('\n]}\n'),
  };
}

function listEntry(checked: CheckedList) {
  if ('error' in checked) return checked;
  const { path, source, report, fixed, asked, unknown } = checked;
  const lines = linesOf(source);
  return {
    path,
    addresses: report.addresses,
    providers: report.providers,
    toFix: report.toFix,
    fixable: report.fixable,
    ...(fixed > 0 && { fixed }),
    findings: report.findings.map((finding) => findingEntry(finding, lines)),
    ...(report.omitted.length > 0 && { omitted: report.omitted }),
    ...(asked !== undefined && { domains: { asked, unknown } }),
  };
}

function findingEntry(
  { rule, severity, message, evidence, span, also, fixes }: RecipientFinding,
  lines: Lines,
) {
  return {
    rule,
    severity,
    message: render(message),
    evidence,
    start: lines.position(span.start),
    end: lines.position(span.end),
    ...(also.length > 0 && {
      also: also.map(({ start, end }) => ({ start: lines.position(start), end: lines.position(end) })),
    }),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title: render(title),
      safe,
      edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: edit.text })),
    })),
    docs: `docs/rules/${rule}.md`,
  };
}
