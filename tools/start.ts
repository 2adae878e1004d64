import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** `npm start`: builds, then lints what is named, or the examples to show what that looks like. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const names = process.argv.slice(2);
const build = node(['--import', 'tsx', join(ROOT, 'tools/build/build.ts')], ROOT);
process.exitCode = build === 0 ? start() : build;

function start(): number {
  const cli = join(ROOT, 'dist/cli.js');
  if (names.length > 0) {
    // npm runs scripts in the folder of the package; names are relative to where it was called.
    const code = node([cli, ...names], process.env.INIT_CWD ?? process.cwd());
    console.error('\nTo see the findings where you write, open the editor: npm run vscode');
    return code;
  }
  const code = node([cli, 'examples'], ROOT);
  console.log('\nThese were the examples. Check your own draft: npm start -- my/draft.html');
  console.log('To see the findings where you write, open the editor: npm run vscode');
  // The examples are meant to fail; that they could not be checked is not.
  return code === 1 ? 0 : code;
}

function node(args: readonly string[], cwd: string): number {
  const { status, error } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}
