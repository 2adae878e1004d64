import { pathToFileURL } from 'node:url';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node.js';
import type { LoadedConfig } from '../cli/config.ts';
import { type Finding, type Omitted, render, type Severity } from '../core/index.ts';
import type { OpenedDraft } from './open-draft.ts';
import { type PositionEncoding, positionsOf } from './text-positions.ts';

const SOURCE = 'inboxlint';
const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  info: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};
/** Places that are listed under a problem: more would be no list any more. */
const MAX_LISTED_PLACES = 50;

/** What was found in a draft as the protocol has it; `isRelated` says whether the client shows other places of a problem. */
export function diagnosticsOf(draft: OpenedDraft, isRelated: boolean): Diagnostic[] {
  const { findings, omitted } = draft.report;
  return findings.map((finding) => {
    const more = isLastOfRule(finding, findings)
      ? omitted.find(({ rule }) => rule === finding.rule)
      : undefined;
    return diagnosticOf(draft, finding, isRelated, more);
  });
}

/** One finding; where its rule has found more than is listed, it says so. */
export function diagnosticOf(
  { uri, positions }: OpenedDraft,
  { rule, severity, message, span, also }: Finding,
  isRelated = false,
  more?: Omitted,
): Diagnostic {
  const rest = more ? ` Not listed here: ${more.count.toLocaleString('en-US')} more like this.` : '';
  const others = isRelated ? also.slice(0, MAX_LISTED_PLACES) : [];
  return {
    range: positions.range(span),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: rule,
    message: render(message) + rest,
    ...(others.length > 0 && {
      relatedInformation: others.map((place) => ({
        location: { uri, range: positions.range(place) },
        message: 'Also here',
      })),
    }),
  };
}

function isLastOfRule(finding: Finding, findings: readonly Finding[]): boolean {
  return findings.findLast(({ rule }) => rule === finding.rule) === finding;
}

/** What is wrong in configurations, by the addresses of their files; those without a fault have an empty list. */
export function configDiagnostics(
  configs: Iterable<LoadedConfig>,
  encoding: PositionEncoding,
): ReadonlyMap<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const { files, problems } of configs) {
    for (const file of files) found.set(uriOf(file), []);
    for (const { place, source, span, message } of problems) {
      const uri = uriOf(place);
      const list = found.get(uri) ?? [];
      found.set(uri, list);
      const range = positionsOf(source, encoding).range(span);
      list.push({ range, severity: DiagnosticSeverity.Error, source: SOURCE, message: render(message) });
    }
  }
  return found;
}

function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
