import * as vscode from 'vscode';
import type { Checker } from '../drafts/checker.ts';
import type { Engine } from '../lib/engine.ts';
import { SELECTOR } from '../lib/languages.ts';
import { MARK, type Wanted, wantedAfter } from './directive-words.ts';

/** Completes directives and the rules in them, those first that are found in the draft. */
export function registerCompletions(checker: Checker, load: () => Promise<Engine>): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    SELECTOR,
    {
      async provideCompletionItems(document, position) {
        const line = document.lineAt(position.line).text.slice(0, position.character);
        const wanted = wantedAfter(line);
        if (!wanted) return undefined;
        const range = new vscode.Range(position.translate(0, -wanted.typed), position);
        if (wanted.kind === 'command') return commands(range);
        const found = new Set<string>(checker.findings(document).map(({ rule }) => rule));
        return rules(await load(), wanted, range, found);
      },
    },
    '-',
    ' ',
    ',',
  );
}

function commands(range: vscode.Range): vscode.CompletionItem[] {
  const texts: readonly (readonly [command: string, about: string])[] = [
    ['disable-next-line', vscode.l10n.t('Disables rules for the next line.')],
    ['disable-line', vscode.l10n.t('Disables rules for this line.')],
    [
      'disable',
      vscode.l10n.t('Disables rules from here on, or in the whole draft if it comes before the text.'),
    ],
    ['enable', vscode.l10n.t('Enables rules again.')],
  ];
  return texts.map(([command, about], index) => {
    const item = new vscode.CompletionItem(MARK + command, vscode.CompletionItemKind.Keyword);
    item.range = range;
    item.insertText = `${MARK}${command} `;
    item.detail = about;
    item.sortText = String(index);
    item.command = { title: '', command: 'editor.action.triggerSuggest' };
    return item;
  });
}

function rules(
  { rules }: Engine,
  { named }: Wanted,
  range: vscode.Range,
  found: ReadonlySet<string>,
): vscode.CompletionItem[] {
  return rules
    .filter(({ id }) => !named.includes(id) && id !== 'unneeded-directive')
    .map(({ id, title, why }) => {
      const item = new vscode.CompletionItem(id, vscode.CompletionItemKind.EnumMember);
      item.range = range;
      item.detail = vscode.l10n.t(title);
      item.documentation = vscode.l10n.t(why);
      item.sortText = `${found.has(id) ? 0 : 1} ${id}`;
      return item;
    });
}
