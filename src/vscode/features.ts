import * as vscode from 'vscode';
import type { Checker } from './checker.ts';
import { registerCreateConfig } from './create-config.ts';
import type { Engine } from './engine.ts';
import type { SettingsReader } from './settings.ts';
import { registerCompletions } from './writing/completions.ts';
import { registerFixRule } from './writing/fix-rule.ts';
import { showHighlights } from './writing/highlights.ts';
import { registerLenses } from './writing/lenses.ts';

/** What the surfaces around a draft are made of. */
export interface Parts {
  readonly checker: Checker;
  readonly settings: SettingsReader;
  readonly load: () => Promise<Engine>;
}

/** The surfaces that make drafts pleasant to work on; checking does without them. */
export function registerFeatures({ checker, settings, load }: Parts): vscode.Disposable {
  return vscode.Disposable.from(
    showHighlights(checker, settings),
    registerLenses(checker, settings),
    registerCompletions(checker, load),
    registerFixRule(checker),
    registerCreateConfig(),
  );
}
