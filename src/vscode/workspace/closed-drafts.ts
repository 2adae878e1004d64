import * as vscode from 'vscode';
import { MAX_DRAFT_UNITS } from '../../core/draft/detect.ts';
import type { CheckOptions, Level } from '../../core/index.ts';
import { changedLines } from '../../editing/changed-lines.ts';
import { inSlices } from '../../editing/in-slices.ts';
import type { ConfigCache } from '../config/files.ts';
import { toDiagnostics } from '../drafts/diagnostics.ts';
import type { DraftCheck } from '../drafts/draft-check.ts';
import { isFaithful } from '../drafts/lossless.ts';
import type { Engine, LoadEngine } from '../lib/engine.ts';
import { lineFinder } from '../lib/line-finder.ts';

/** What is kept of a draft that no editor shows: of thousands of them, neither texts nor reports. */
export interface ClosedDraftResult {
  readonly problems: readonly vscode.Diagnostic[];
  readonly points: number;
  /** 0 to 100. */
  readonly score: number;
  readonly level: Level;
}

/** Problems of one rule that are kept of a draft that no editor shows; the last of them says how many more there are. */
const MAX_PROBLEMS_A_RULE = 20;

/** Checks and fixes drafts in files that need not be open. */
export class ClosedDrafts {
  readonly #draftCheck: DraftCheck;
  readonly #files: ConfigCache;
  readonly #load: LoadEngine;
  readonly #log: vscode.LogOutputChannel;

  constructor(draftCheck: DraftCheck, files: ConfigCache, load: LoadEngine, log: vscode.LogOutputChannel) {
    this.#draftCheck = draftCheck;
    this.#files = files;
    this.#load = load;
    this.#log = log;
  }

  /** What a file's draft is like as it is saved; nothing where it is too large or cannot be read, which is logged. */
  async check(uri: vscode.Uri): Promise<ClosedDraftResult | 'no-draft' | undefined> {
    return this.#with<ClosedDraftResult | 'no-draft'>(uri, async (source, options, engine) => {
      const steps = engine.checkInSteps(source, { ...options, limit: MAX_PROBLEMS_A_RULE });
      const report = await inSlices(steps, () => true);
      if (!report || report.returned) return 'no-draft';
      if (report.refused) throw new Error(engine.render(report.refused));
      const { findings, omitted, points, score, level } = report;
      const range = rangesIn(source);
      return { problems: toDiagnostics(findings, omitted, uri, range), points, score, level };
    });
  }

  /**
   * The edits that fix all that is safe to fix in a file as it is saved; none if there are none, `lossy` where saving it would
   * destroy some of it.
   */
  async fixes(uri: vscode.Uri): Promise<readonly vscode.TextEdit[] | 'lossy'> {
    const edits = await this.#with(uri, async (source, options, engine) => {
      const fixed = engine.fixAll(source, options);
      if (fixed === source) return [];
      if (!(await isFaithful(await vscode.workspace.fs.readFile(uri), { uri }))) return 'lossy';
      const range = rangesIn(source);
      return changedLines(source, fixed).map(({ span, text }) => vscode.TextEdit.replace(range(span), text));
    });
    return edits ?? [];
  }

  async #with<Result>(
    uri: vscode.Uri,
    act: (source: string, options: CheckOptions, engine: Engine) => Result | Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      const source = await sourceOf(uri);
      if (source === undefined) return undefined;
      const engine = await this.#load({ uri });
      await this.#files.ready(uri);
      const catalog = this.#files.catalogOf(uri);
      const format = catalog ? 'text' : engine.guessFormat(uri.path, source);
      if (!format) return undefined;
      const dialect = engine.dialectOf(uri.path);
      const includes = await this.#draftCheck.includesOf(uri, source, engine);
      const config = this.#draftCheck.config(uri, engine);
      const reading = catalog ? { catalog } : { ...(dialect && { dialect }), ...(includes && { includes }) };
      const options = { format, config, ...reading };
      return await act(source, options, engine);
    } catch (error) {
      this.#log.warn(`${uri.toString()}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}

/** The text of a file as an editor would have it; nothing where it is too large. */
async function sourceOf(uri: vscode.Uri): Promise<string | undefined> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > MAX_DRAFT_UNITS) return undefined;
  return vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
}

function rangesIn(source: string): (span: { readonly start: number; readonly end: number }) => vscode.Range {
  const at = lineFinder(source);
  return ({ start, end }) => {
    const [from, to] = [at(start), at(end)];
    return new vscode.Range(from.line, from.column, to.line, to.column);
  };
}
