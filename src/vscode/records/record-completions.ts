import * as vscode from 'vscode';
import type { RecordCompletion } from '../../core/records/index.ts';
import { sentence } from '../lib/messages.ts';
import { rangeOf } from '../lib/ranges.ts';
import type { Records } from './records.ts';

/** What a term begins behind: the space between terms, and what stands before a value. */
const TRIGGERS = [' ', '=', ':', ';'];

const KINDS: Readonly<Record<RecordCompletion['kind'], vscode.CompletionItemKind>> = {
  tag: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  mechanism: vscode.CompletionItemKind.Keyword,
  modifier: vscode.CompletionItemKind.Property,
};

/** Completes tags, mechanisms and values, in the text as it stands, checked or not. */
export function registerRecordCompletions(
  records: Records,
): (selector: vscode.DocumentSelector) => vscode.Disposable {
  return (selector) =>
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems(document, position) {
          const known = records.last(document);
          if (!known) return undefined;
          const { module, options } = known;
          const offset = document.offsetAt(position);
          const found = module.completionsAt(document.getText(), options.path, offset);
          return found.map((completion, index) => itemOf(document, completion, index));
        },
      },
      ...TRIGGERS,
    );
}

function itemOf(
  document: vscode.TextDocument,
  { label, kind, span, insert, detail }: RecordCompletion,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(label, KINDS[kind]);
  item.range = rangeOf(document, span);
  item.insertText = insert;
  item.detail = sentence(detail);
  // In the order in which a record has them.
  item.sortText = String(index).padStart(3, '0');
  // What wants a value is followed by the values there are.
  if (/[=:]$/.test(insert)) item.command = { title: '', command: 'editor.action.triggerSuggest' };
  return item;
}
