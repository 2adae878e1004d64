import type { Severity } from '../../core/index.ts';
import type { Output } from '../output.ts';
import type { Reporter } from '../reporter.ts';
import { stringify } from '../stringify.ts';
import { fingerprint, fingerprinter } from './fingerprints.ts';
import { reported } from './reported.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { info: 'info', warning: 'minor', error: 'major' };

/** Writes a GitLab Code Quality report, https://docs.gitlab.com/ci/testing/code_quality/, an entry a line. */
export function gitlabReporter(out: Output): Reporter {
  const fingerprintsOf = fingerprinter();
  let separator = '[\n';
  const entry = async (value: unknown) => {
    await out(separator + stringify(value));
    separator = ',\n';
  };
  return {
    start: async () => {},
    draft: async (judged) => {
      const { path } = judged;
      const fingerprints = fingerprintsOf(judged);
      for (const { finding, start, end, message } of reported(judged))
        await entry({
          description: message,
          check_name: finding.rule,
          fingerprint: fingerprints(finding),
          severity: SEVERITIES[finding.severity],
          location: { path, lines: { begin: start.line, end: end.line } },
        });
    },
    returned: async () => {},
    failure: (path, reason) =>
      entry({
        description: reason,
        check_name: 'unreadable',
        fingerprint: fingerprint(path, 'unreadable'),
        severity: 'critical',
        location: { path, lines: { begin: 1 } },
      }),
    end: () => out(separator === '[\n' ? '[]\n' : '\n]\n'),
  };
}
