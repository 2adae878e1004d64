import process from 'node:process';
import { provideGrammar } from './grammar.ts';
import { run } from './run.ts';

provideGrammar();

run(process.argv.slice(2)).then(
  (code) => {
    // Not `process.exit`: what is still on its way to a pipe would be lost.
    process.exitCode = code;
  },
  (error: unknown) => {
    // A fault of this program must not look like a draft that fails.
    console.error(error);
    process.exitCode = 2;
  },
);
