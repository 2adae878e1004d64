import { draftName } from '../draft-name.ts';
import { placeText } from '../finding-texts.ts';
import type { Output } from '../output.ts';
import type { JudgedFile, Reporter, Totals } from '../reporter.ts';
import { counted, hasTooManyWarnings } from '../total.ts';
import { reported, shownLines } from './reported.ts';
import { attributes, XML_DECLARATION, xmlText } from './xml.ts';

/** A test, and what became of it. */
interface TestCase {
  readonly name: string;
  readonly result: 'passed' | 'failure' | 'error';
  /** Why it failed, in a sentence; empty where it passed. */
  readonly message: string;
  /** Lines that say more. */
  readonly details: readonly string[];
}

/**
 * Writes XML as JUnit does and Jenkins reads it. A draft is a suite, in which fails what makes the run fail: its score, and each
 * problem that is an error. The other problems are the output of its score.
 */
export function junitReporter(out: Output): Reporter {
  return {
    start: () => out(`${XML_DECLARATION}<testsuites name="Inboxlint">\n`),
    draft: (judged) => out(suite(draftName(judged), casesOf(judged))),
    returned: async () => {},
    failure: (path, message) => out(suite(path, [{ name: 'read', result: 'error', message, details: [] }])),
    end: async (totals) => {
      if (totals.maxWarnings !== undefined) await out(suite('inboxlint', [warningsCase(totals)]));
      await out('</testsuites>\n');
    },
  };
}

function casesOf(judged: JudgedFile): readonly TestCase[] {
  const { failure = '', source, report } = judged;
  const lines = shownLines(source);
  const findings = reported(judged, lines).map(({ finding: { severity, rule, span }, message }) => {
    const place = placeText(span.start, lines);
    return {
      severity,
      rule,
      message,
      line: `${place} ${severity} ${message} [${rule}]`,
    };
  });
  const names = numbered();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  return [
    {
      name: 'score',
      result: failure === '' ? 'passed' : 'failure',
      message: failure,
      details: [`Score ${report.score} of 100 (${report.level})`, ...others.map(({ line }) => line)],
    },
    ...errors.map(({ rule, message, line }): TestCase => {
      return { name: names(rule), result: 'failure', message, details: [line] };
    }),
  ];
}

/** Tells tests of one name apart: Jenkins knows a test by its name from one run to the next, so no line is in it. */
function numbered(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  };
}

function warningsCase(totals: Totals): TestCase {
  const isFailure = hasTooManyWarnings(totals);
  const message = `${counted(totals.warnings, 'warning')}, more than --max-warnings ${totals.maxWarnings}.`;
  return {
    name: `--max-warnings ${totals.maxWarnings}`,
    result: isFailure ? 'failure' : 'passed',
    message: isFailure ? message : '',
    details: [],
  };
}

function suite(name: string, cases: readonly TestCase[]): string {
  const count = (result: TestCase['result']) => cases.filter((one) => one.result === result).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error') };
  const tests = cases.map((one) => testCase(name, one)).join('');
  return `<testsuite${attributes({ name, ...counts })}>\n${tests}</testsuite>\n`;
}

function testCase(classname: string, { name, result, message, details }: TestCase): string {
  const text = details.map((line) => `${xmlText(line)}\n`).join('');
  const start = `<testcase${attributes({ classname, name })}`;
  if (result !== 'passed')
    return `${start}><${result}${attributes({ message, type: result })}>${text}</${result}></testcase>\n`;
  return text === '' ? `${start}/>\n` : `${start}><system-out>${text}</system-out></testcase>\n`;
}
