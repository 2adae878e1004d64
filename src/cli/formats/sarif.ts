import { isAbsolute, relative, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { type Fix, type Level, type RuleId, render, type Severity, type Span } from '../../core/index.ts';
import { printable } from '../cells.ts';
import type { Output } from '../output.ts';
import type { Lines } from '../positions.ts';
import type { JudgedFile, Reporter } from '../reporter.ts';
import { ruleUrl } from '../rule-url.ts';
import { stringify } from '../stringify.ts';
import { type Fingerprints, fingerprinter } from './fingerprints.ts';
import { reported, ruleOf, shownLines } from './reported.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS = { info: 'note', warning: 'warning', error: 'error' } as const satisfies Record<
  Severity,
  string
>;

/** The folder that paths are relative to, as GitHub calls it. */
const ROOT = '%SRCROOT%';
/** The key of our fingerprints; its number goes up when they are made otherwise. */
const FINGERPRINT = 'inboxlint/v1';

/**
 * Writes SARIF 2.1.0 (OASIS), a result a line as drafts are checked. The rules that were met, the drafts with their scores and
 * what could not be read come after the results.
 */
export function sarifReporter(out: Output, version: string): Reporter {
  const met = new Map<RuleId, number>();
  const fingerprintsOf = fingerprinter();
  const artifacts = new Map<string, Artifact>();
  const notifications: unknown[] = [];
  const indexOf = (rule: RuleId) => {
    const index = met.get(rule) ?? met.size;
    met.set(rule, index);
    return index;
  };
  let separator = '\n';
  return {
    start: () => out(`{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"results":[`),
    draft: async (judged) => {
      const { path, report } = judged;
      const known = artifacts.get(path);
      const location = { ...locationOf(path), index: known?.index ?? artifacts.size };
      // Of the messages of a catalog, the worst says how it is.
      if (!known || known.score < report.score)
        artifacts.set(path, { index: location.index, score: report.score, level: report.level });
      for (const result of resultsOf(judged, location, indexOf, fingerprintsOf(judged))) {
        await out(separator + stringify(result));
        separator = ',\n';
      }
    },
    returned: async () => {},
    failure: async (path, reason) => {
      notifications.push(notification(path, reason));
    },
    end: () =>
      out(`\n],${stringify(restOfRun(version, [...met.keys()], artifacts, notifications)).slice(1)}]}\n`),
  };
}

function restOfRun(
  version: string,
  met: readonly RuleId[],
  artifacts: ReadonlyMap<string, Artifact>,
  notifications: readonly unknown[],
) {
  return {
    tool: { driver: { name: 'Inboxlint', semanticVersion: version, rules: met.map(descriptor) } },
    automationDetails: { id: 'inboxlint/' },
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which Inboxlint was run.' } } },
    artifacts: [...artifacts].map(([path, { score, level }]) => ({
      location: locationOf(path),
      properties: { score, level },
    })),
    invocations: [
      {
        executionSuccessful: notifications.length === 0,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      },
    ],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
}

/** What a rule is. */
function descriptor(id: RuleId) {
  const { title = id, why = id, group = '', severity = 'warning' } = ruleOf(id) ?? {};
  const url = ruleUrl(id);
  return {
    id,
    name: nameOf(title),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: `${why} Run inboxlint --rule-docs ${id} for examples.` },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['email', group] },
  };
}

/** A title as an identifier, `PressureWording`: other tools show it beside the id, which it must not repeat. */
function nameOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** A file, by its number among the artifacts. */
interface Artifact {
  readonly index: number;
  readonly score: number;
  readonly level: Level;
}

/** Where a draft stands, and its number among the artifacts. */
interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly index?: number;
}

function* resultsOf(
  judged: JudgedFile,
  location: ArtifactLocation,
  indexOf: (rule: RuleId) => number,
  fingerprints: Fingerprints,
) {
  const lines = shownLines(judged.source);
  for (const { finding, message } of reported(judged, lines)) {
    const { rule, severity, span, also, fixes, worth, points } = finding;
    yield {
      ruleId: rule,
      ruleIndex: indexOf(rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: { artifactLocation: location, region: regionOf(span, lines) },
          ...(judged.key !== undefined && {
            logicalLocations: [{ fullyQualifiedName: printable(judged.key) }],
          }),
        },
      ],
      ...(also.length > 0 && {
        relatedLocations: also.map((place) => ({
          physicalLocation: { artifactLocation: location, region: regionOf(place, lines) },
        })),
      }),
      partialFingerprints: { [FINGERPRINT]: fingerprints(finding) },
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, location, lines)) }),
      // What fixing it takes off the score is just what SARIF calls the rank: 0 to 100.
      rank: worth,
      properties: { points },
    };
  }
}

function fixOf({ title, edits }: Fix, location: ArtifactLocation, lines: Lines) {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: regionOf(span, lines),
    ...(text !== '' && { insertedContent: { text } }),
  }));
  const artifactChanges = [{ artifactLocation: location, replacements }];
  return { description: { text: printable(render(title)) }, artifactChanges };
}

/** Lines and columns from 1, the end behind the last character. */
function regionOf({ start, end }: Span, lines: Lines) {
  const first = lines.position(start);
  const last = lines.position(end);
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}

function notification(path: string, reason: string) {
  return {
    level: 'error',
    message: { text: printable(`${path}: ${reason}`) },
    locations: [{ physicalLocation: { artifactLocation: locationOf(path) } }],
  };
}

/** A path as a URI: below the working directory relative to it, elsewhere whole. */
function locationOf(path: string): ArtifactLocation {
  const local = isAbsolute(path) ? relative(process.cwd(), path) : path;
  const names = local.split(sep === '/' ? '/' : /[\\/]/);
  if (isAbsolute(local) || names[0] === '..') return { uri: pathToFileURL(wellFormed(path)).href };
  return { uri: names.map((name) => encodeURIComponent(wellFormed(name))).join('/'), uriBaseId: ROOT };
}

/** Windows lets names have half a character, which no URI may. */
function wellFormed(path: string): string {
  return path.replace(/\p{Surrogate}/gu, '\uFFFD');
}
