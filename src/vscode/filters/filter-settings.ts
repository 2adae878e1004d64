import * as vscode from 'vscode';
import type { FilterKind, FiltersModule, Limits, Target } from '../../filters/api.ts';
import { sentence } from '../lib/messages.ts';

/** What the setting `inboxlint.filters` asks for. */
export interface FilterSettings {
  readonly targets: readonly Target[];
  readonly limits: Limits;
  /** In words for the user; nothing is sent while there are any. */
  readonly problems: readonly string[];
}

const KINDS = ['spamassassin', 'rspamd'] as const satisfies readonly FilterKind[];
/** In seconds and KB, as in the manifest. */
const TIMEOUT = { default: 30, most: 600 };
const MAXIMUM_SIZE = { default: 512, most: 100_000 };

/** Whether drafts are to be sent to filters when they are saved. */
export function asksOnSave(uri: vscode.Uri): boolean {
  return valueIn(uri, 'run') === 'onSave';
}

/** Reads the setting as it holds for a document. */
export function readFilterSettings(
  uri: vscode.Uri | undefined,
  { readTarget }: FiltersModule,
): FilterSettings {
  const problems: string[] = [];
  const targets = KINDS.flatMap((kind) => {
    const address = valueIn(uri, kind);
    if (address === undefined || address === '') return [];
    const read = readTarget(kind, String(address));
    if ('target' in read) return [read.target];
    problems.push(sentence(read.problem));
    return [];
  });
  const amount = (name: string, range: { default: number; most: number }) => {
    const value = valueIn(uri, name) ?? range.default;
    if (typeof value === 'number' && value > 0 && value <= range.most) return value;
    problems.push(vscode.l10n.t('“{0}” must be a number above 0 and at most {1}.', name, range.most));
    return range.default;
  };
  const limits = {
    timeout: 1000 * amount('timeout', TIMEOUT),
    maximumSize: 1000 * amount('maximumSize', MAXIMUM_SIZE),
  };
  return { targets, limits, problems };
}

function valueIn(uri: vscode.Uri | undefined, name: string): unknown {
  const filters = vscode.workspace.getConfiguration('inboxlint', uri ?? null).get<unknown>('filters');
  return typeof filters === 'object' && filters !== null ? Reflect.get(filters, name) : undefined;
}
