import module from 'node:module';

/** What later versions of Node have: they keep compiled code from one run to the next, in the folder for temporary files. */
interface Compiling {
  readonly createRequire: unknown;
  enableCompileCache?(): unknown;
}

const compiling: Compiling = module;
compiling.enableCompileCache?.();
// Only what is loaded from here on is kept: the rest is a file of its own.
require('./main.ts');
