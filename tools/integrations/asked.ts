import { run } from '../vscode/process.ts';

/** Something that another program was asked about, and what it objects to, if it does. */
export interface IntegrationCheck {
  readonly name: string;
  readonly fault?: string;
}

/** Asks a program, whose exit code has to be `expected`. */
export async function asked(
  name: string,
  [program = '', ...args]: readonly string[],
  options: Parameters<typeof run>[2] = {},
  expected = 0,
): Promise<IntegrationCheck> {
  const { code, output } = await run(program, args, options);
  return code === expected ? { name } : { name, fault: `exit code ${code}\n${output}` };
}
