import * as vscode from 'vscode';
import type { FilterAnswer, FiltersModule } from '../../filters/api.ts';
import type { DraftCheck } from '../drafts/draft-check.ts';
import type { Change } from '../drafts/shift-findings.ts';
import type { Engine } from '../lib/engine.ts';
import type { FilterAccess } from './access.ts';
import { readData } from './data.ts';
import type { FilterSettings } from './filter-settings.ts';
import type { FilterProblems } from './problems.ts';

/** Parts that a check by filters is made of. */
export interface FilterParts {
  readonly access: FilterAccess;
  readonly problems: FilterProblems;
  /** Faults of data files. */
  readonly dataProblems: vscode.DiagnosticCollection;
  readonly draftCheck: DraftCheck;
  readonly load: () => Promise<Engine>;
  readonly log: vscode.LogOutputChannel;
}

/** The part that needs Node, loaded when it is asked for. */
export function loadFilters(): FiltersModule {
  return require('./filters.js');
}

/**
 * Sends a draft to the filters of the settings, shows what they say as problems, and gives it. Nothing where the user
 * stopped it. Consent is the caller's business.
 */
export async function askFilters(
  document: vscode.TextDocument,
  settings: FilterSettings,
  parts: FilterParts,
  token: vscode.CancellationToken,
): Promise<readonly FilterAnswer[] | undefined> {
  const filters = loadFilters();
  const engine = await parts.load();
  const changes: Change[] = [];
  const noting = vscode.workspace.onDidChangeTextDocument((event) => {
    if (event.document === document) changes.push(...event.contentChanges);
  });
  const turn = parts.problems.begin(document);
  const stop = new AbortController();
  const stopping = token.onCancellationRequested(() => stop.abort());
  try {
    const source = document.getText();
    const options = parts.draftCheck.options(document, source, engine);
    const data = await readData(document.uri, filters, parts.dataProblems);
    if (data === 'faulty' || token.isCancellationRequested) return undefined;
    const limits = await limitsOf(settings, parts.access, filters);
    const report = engine.check(source, options);
    const raw = options.format === 'eml' ? await bytesOf(document) : undefined;
    const candidate = {
      source,
      format: options.format,
      bytes: 'utf-8',
      report,
      ...(data && { data }),
      ...(raw && { raw }),
    } as const;
    const { compile } = await import('html-to-text');
    const answers = await filters
      .openFilters(settings.targets, limits, { ...engine, compile })
      .judge(candidate, stop.signal);
    parts.problems.show(document, turn, answers, changes, filters);
    return answers;
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    noting.dispose();
    stopping.dispose();
  }
}

/** A message as it is on disk: it may hold bytes that are no text. Nothing where the document says something else. */
async function bytesOf({ uri, isDirty, isUntitled }: vscode.TextDocument): Promise<Uint8Array | undefined> {
  if (isDirty || isUntitled) return undefined;
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

async function limitsOf({ targets, limits }: FilterSettings, access: FilterAccess, filters: FiltersModule) {
  const rspamd = targets.find(({ kind }) => kind === 'rspamd');
  const password = rspamd && (await access.passwordFor(rspamd, filters));
  return { ...limits, ...(password && { password }) };
}
