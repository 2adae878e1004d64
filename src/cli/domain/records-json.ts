import { render, type Span } from '../../core/index.ts';
import type { FoundRecord, RecordFinding, SpfVisit } from '../../core/records/index.ts';
import { type Lines, linesOf } from '../positions.ts';
import type { CheckedRecords } from './checked-records.ts';

/** What the JSON says of a file. */
export function recordsEntry({ path, source, report }: CheckedRecords) {
  const lines = linesOf(source);
  return {
    path,
    records: report.records.map((record) => recordEntry(record, lines)),
    findings: report.findings.map((finding) => problemEntry(finding, lines)),
    // Only a file with thousands of findings has it.
    ...(report.omitted > 0 && { omitted: report.omitted }),
  };
}

function recordEntry({ kind, name, isWhole, type, text, span, container }: FoundRecord, lines: Lines) {
  return {
    kind,
    container,
    ...(name !== undefined && { name: readable(name), isWhole }),
    ...(type !== undefined && { type }),
    text: readable(text.text),
    ...placeEntry(span, lines),
  };
}

function problemEntry(finding: RecordFinding, lines: Lines) {
  const { rule, severity, message, evidence, span, also, fixes, tree } = finding;
  return {
    rule,
    severity,
    message: render(message),
    evidence,
    ...placeEntry(span, lines),
    ...(also.length > 0 && { also: also.map((other) => placeEntry(other, lines)) }),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title: render(title),
      safe,
      edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: edit.text })),
    })),
    ...(tree && { lookups: tree.lookups, tree: lookupEntries(tree) }),
    docs: `docs/rules/${rule}.md`,
  };
}

/** A term that asks the DNS, with all that is below it. */
interface LookupEntry {
  readonly term: string;
  readonly lookups: number;
  /** Why nothing below it is known: `no-answer` where no file tells. */
  readonly reason?: string;
  readonly terms?: readonly LookupEntry[];
}

function lookupEntries({ terms }: SpfVisit): readonly LookupEntry[] {
  return terms.map(({ term, lookups, visit }) => ({
    term: term.text,
    lookups,
    ...(visit?.reason && { reason: visit.reason }),
    ...(visit && visit.terms.length > 0 && { terms: lookupEntries(visit) }),
  }));
}

function placeEntry({ start, end }: Span, lines: Lines) {
  return { start: lines.position(start), end: lines.position(end) };
}

/** What only a template knows is `{…}` for people. */
function readable(text: string): string {
  return text.replaceAll('\uFDD0', '{…}');
}
