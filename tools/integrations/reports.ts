import { join, resolve } from 'node:path';
import process from 'node:process';
import { asked, type IntegrationCheck } from './asked.ts';

/** .NET wants a library of languages that many machines lack. */
const INVARIANT = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };

/** Writes a report of the graded drafts in each format and asks who reads it; of SARIF only errors count. */
export async function checkReports(
  cli: string,
  validators: string,
  folder: string,
): Promise<readonly IntegrationCheck[]> {
  const file = (name: string) => join(folder, name);
  const outputs = ['sarif', 'junit', 'checkstyle', 'gitlab'].flatMap((format) => [
    ...['--format', format, '--output-file', file(`report.${format}`)],
  ]);
  const options = [...outputs, '--rule=prize-wording:error', '--max-warnings=3'];
  const drafts = ['tools/data/graded', 'none.html'];
  // A draft that is not there is to be in the reports, too.
  const written = await asked('write reports', [process.execPath, cli, ...options, ...drafts], {}, 2);
  const multitool = join(validators, 'node_modules/.bin/sarif-multitool');
  return [
    written,
    await asked(
      'SARIF: sarif-multitool validate',
      [multitool, 'validate', file('report.sarif'), '--level', 'Error'],
      { env: INVARIANT },
    ),
    await asked('JUnit: the schema of Jenkins', [
      ...['xmllint', '--noout', '--schema', resolve('test/data/junit-10.xsd'), file('report.junit')],
    ]),
    await asked('Checkstyle: well-formed XML', ['xmllint', '--noout', file('report.checkstyle')]),
  ];
}
