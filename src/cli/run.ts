import process from 'node:process';
import { parseArguments } from './arguments.ts';
import { painter, wantsColor } from './color.ts';
import { failureLine } from './config-problems.ts';
import { runErrand } from './errands.ts';
import { Failure, reasonNotWritten, UsageError } from './failure.ts';
import { lint } from './lint-run.ts';
import { type Output, outputTo } from './output.ts';
import type { ExitCode } from './verb.ts';
import { verbMeant, verbOf } from './verbs.ts';

/** Runs the command line. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const out = outputTo(process.stdout);
  const err = outputTo(process.stderr);
  const code = await answer(args, out.write, err.write);
  const failure = await out.failure();
  if (failure) await err.write(errorLine(`standard output: ${reasonNotWritten(failure)}`));
  return failure || (await err.failure()) ? 2 : code;
}

async function answer(args: readonly string[], out: Output, err: Output): Promise<ExitCode> {
  const verb = await verbOf(args);
  try {
    if (verb) return await verb(args.slice(1), out, err);
    const meant = await verbMeant(args);
    if (meant !== undefined)
      throw new UsageError(`“${args[0]}” is neither a command nor a file. Did you mean ${meant}?`);
    const options = parseArguments(args);
    return await (options.errand ? runErrand(options.errand, options, out, err) : lint(options, out, err));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof Failure)) throw error;
    await err(errorLine(error.message));
    if (error instanceof UsageError) {
      const command = verb ? `inboxlint ${args[0]}` : 'inboxlint';
      await err(`Run ${command} --help for the options.\n`);
    }
    return 2;
  }
}

function errorLine(message: string): string {
  return failureLine(message, painter(wantsColor(process.stderr.isTTY, undefined, process.env)));
}
