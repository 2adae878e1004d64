import process from 'node:process';
import { version } from '../../package.json';
import type { CliOptions, Errand } from './cli-options.ts';
import { HELP } from './help.ts';
import { createConfig } from './init.ts';
import type { Output } from './output.ts';
import { printConfig } from './print-config.ts';
import { screenOn } from './screen.ts';
import type { ExitCode } from './verb.ts';

/** Does what is asked for instead of a check. Throws `Failure`. */
export async function runErrand(
  errand: Errand,
  options: CliOptions,
  out: Output,
  err: Output,
): Promise<ExitCode> {
  const screen = screenOn(out, process.stdout, options.color);
  switch (errand.kind) {
    case 'help':
      await out(HELP);
      return 0;
    case 'version':
      await out(`${version}\n`);
      return 0;
    case 'init':
      await out(await createConfig(process.cwd()));
      return 0;
    case 'rule-docs': {
      // The rules about records and recipients, which no check of drafts needs.
      const { rulePage } = await import('./rule-page.ts');
      await out(rulePage(errand.rule, screen));
      return 0;
    }
    case 'print-config':
      return printConfig(errand.file, options, screen, screenOn(err, process.stderr, options.color));
  }
}
