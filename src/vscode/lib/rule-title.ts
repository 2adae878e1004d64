import * as vscode from 'vscode';
import type { Engine } from './engine.ts';

/** A rule's title in the user's language; its id where there is no such rule. */
export function ruleTitle(id: string, { rules }: Engine): string {
  const rule = rules.find((one) => one.id === id);
  return rule ? vscode.l10n.t(rule.title) : id;
}
