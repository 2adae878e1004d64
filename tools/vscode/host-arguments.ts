import { join, resolve } from 'node:path';
import type { Release } from './install.ts';

/** An argument that desktop VS Code does not have: run the oldest release instead. */
export const FLOOR = 'inboxlint-floor';

export interface HostArguments {
  /** Absolute folders of the extensions under development. */
  readonly extensionFolders: readonly string[];
  /** The file that exports the suite's `run`. */
  readonly tests: string;
  readonly web: boolean;
  readonly release: Release;
  readonly userData: string;
  readonly ownUserData: boolean;
  readonly extensions: string;
  /** A path, or the address of a folder that is on no disk. */
  readonly workspace: string | undefined;
}

/** Reads those of the desktop executable's arguments that matter for a suite; the others are ignored. */
export function readArguments(args: readonly string[], temp: string): HostArguments {
  const named = new Map<string, string[]>();
  const positional: string[] = [];
  for (const argument of args) {
    const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) positional.push(argument);
    else named.set(name, [...(named.get(name) ?? []), value]);
  }
  const extensionFolders = (named.get('extensionDevelopmentPath') ?? []).map((path) => resolve(path));
  const tests = named.get('extensionTestsPath')?.at(-1);
  if (tests === undefined || extensionFolders.length === 0) {
    throw new Error('code-host needs --extensionDevelopmentPath= and --extensionTestsPath=');
  }
  const userData = named.get('user-data-dir')?.at(-1);
  return {
    extensionFolders,
    tests,
    web: named.get('extensionDevelopmentKind')?.at(-1) === 'web',
    release: named.has(FLOOR) ? 'floor' : 'newest',
    userData: resolve(userData ?? join(temp, 'user')),
    ownUserData: userData !== undefined,
    extensions: resolve(named.get('extensions-dir')?.at(-1) ?? join(temp, 'extensions')),
    workspace: named.get('folder-uri')?.at(-1) ?? positional[0],
  };
}
