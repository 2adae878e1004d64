import * as vscode from 'vscode';
import type { Span } from '../../core/index.ts';
import type { FilterAnswer, FilterResult, FilterSymbol, FiltersModule } from '../../filters/api.ts';
import { type Change, shiftSpan } from '../drafts/shift-findings.ts';
import { rangeOf } from '../lib/ranges.ts';

/** A problem of a filter, at its place in the document as it stands now. */
interface PlacedDiagnostic {
  readonly span: Span;
  readonly problem: vscode.Diagnostic;
}

/** Points from which a symbol is a warning. */
const WARNING = 1;

/** What filters said of open drafts, as problems of their own; they move with the text and go when theirs is changed. */
export class FilterProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('inboxlint-filters');
  readonly #placed = new Map<vscode.TextDocument, readonly PlacedDiagnostic[]>();
  readonly #turns = new Map<vscode.TextDocument, number>();
  readonly #listening: vscode.Disposable;

  constructor() {
    this.#listening = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const placed = this.#placed.get(document);
        if (placed) this.#keep(document, moveAll(placed, contentChanges));
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    );
  }

  /** Notes that a document is sent now; of answers that cross each other those to the last one count. */
  begin(document: vscode.TextDocument): number {
    const turn = (this.#turns.get(document) ?? 0) + 1;
    this.#turns.set(document, turn);
    return turn;
  }

  /** Shows answers about a text that was changed since by `changes`. */
  show(
    document: vscode.TextDocument,
    turn: number,
    answers: readonly FilterAnswer[],
    changes: readonly Change[],
    filters: FiltersModule,
  ): void {
    if (document.isClosed || this.#turns.get(document) !== turn) return;
    const placed = answers.flatMap((answer) => ('score' in answer ? problemsOf(answer, filters) : []));
    this.#keep(document, moveAll(placed, changes));
  }

  dispose(): void {
    this.#listening.dispose();
    this.#collection.dispose();
  }

  #keep(document: vscode.TextDocument, placed: readonly PlacedDiagnostic[]): void {
    this.#placed.set(document, placed);
    const problems = placed.map(({ span, problem }) => {
      problem.range = rangeOf(document, span);
      return problem;
    });
    this.#collection.set(document.uri, problems);
  }

  #forget(document: vscode.TextDocument): void {
    this.#turns.delete(document);
    if (this.#placed.delete(document)) this.#collection.delete(document.uri);
  }
}

function moveAll(
  placed: readonly PlacedDiagnostic[],
  changes: readonly Change[],
): readonly PlacedDiagnostic[] {
  return changes.reduce(
    (items, change) =>
      items.flatMap(({ span, problem }) => {
        const moved = shiftSpan(span, change);
        return moved ? [{ span: moved, problem }] : [];
      }),
    placed,
  );
}

function problemsOf(verdict: FilterResult, { deliveryScore }: FiltersModule): readonly PlacedDiagnostic[] {
  const { isSpam, symbols } = verdict;
  const delivery = deliveryScore(verdict);
  const note =
    delivery > 0
      ? ` ${vscode.l10n.t('{0} of them are for delivery, which doesn’t depend on the draft.', delivery)}`
      : '';
  const total = toProblem(`${totalOf(verdict)}${note}`, isSpam ? WARNING : 0, verdict);
  const held = symbols.filter(({ score = 0, about }) => score > 0 && about !== 'delivery');
  return [
    { span: { start: 0, end: 0 }, problem: total },
    ...held.map((symbol) => ({ span: symbol.span, problem: symbolProblem(symbol, verdict) })),
  ];
}

/** A verdict in a sentence: the score against the filter's own threshold. */
export function totalOf({ filter, host, score, threshold, isSpam, action }: FilterResult): string {
  if (action !== undefined) {
    return isSpam
      ? vscode.l10n.t(
          '{0} at {1} says this is spam: {2} points ({3}; rejected at {4}).',
          filter,
          host,
          score,
          action,
          threshold,
        )
      : vscode.l10n.t(
          '{0} at {1} accepts this: {2} points ({3}; rejected at {4}).',
          filter,
          host,
          score,
          action,
          threshold,
        );
  }
  return isSpam
    ? vscode.l10n.t('{0} at {1} says this is spam: {2} points (spam at {3}).', filter, host, score, threshold)
    : vscode.l10n.t('{0} at {1} accepts this: {2} points (spam at {3}).', filter, host, score, threshold);
}

function symbolProblem(
  { name, score = 0, description, rule }: FilterSymbol,
  verdict: FilterResult,
): vscode.Diagnostic {
  const points = score === 1 ? vscode.l10n.t('1 point') : vscode.l10n.t('{0} points', score);
  const said = description === '' ? '' : `: ${description}`;
  const also = rule === undefined ? '' : ` ${vscode.l10n.t('(reported by {0})', rule)}`;
  const problem = toProblem(`${points}${said}${also}`, score, verdict);
  problem.code = name;
  return problem;
}

function toProblem(message: string, score: number, { filter }: FilterResult): vscode.Diagnostic {
  const { Warning, Information } = vscode.DiagnosticSeverity;
  const severity = score >= WARNING ? Warning : Information;
  const problem = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, severity);
  problem.source = filter;
  return problem;
}
