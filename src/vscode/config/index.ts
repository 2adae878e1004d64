import * as vscode from 'vscode';
import type { Engine } from '../lib/engine.ts';
import { registerConfigCommands } from './commands.ts';
import { ConfigProblems } from './config-problems.ts';
import { registerCreateConfig } from './create.ts';
import { registerEnable } from './enable.ts';
import type { ConfigCache } from './files.ts';
import { registerForgetConsent } from './forget-consent.ts';

interface ConfigParts {
  readonly files: ConfigCache;
  readonly load: () => Promise<Engine>;
  readonly log: vscode.LogOutputChannel;
  readonly context: vscode.ExtensionContext;
}

/** Configuration files: their problems, and the commands that change them; what the user has agreed to. */
export function register({ files, load, log, context }: ConfigParts): vscode.Disposable {
  return vscode.Disposable.from(
    new ConfigProblems(files, load, log),
    registerConfigCommands(load),
    registerCreateConfig(),
    registerEnable(),
    registerForgetConsent(context.globalState),
  );
}
