import * as vscode from 'vscode';
import type { KnownRecord } from '../../core/records/index.ts';

/** What open documents tell of the DNS, to answer lookups of others in the same workspace folder from. */
export class KnownRecords {
  readonly #known = new Map<vscode.TextDocument, readonly KnownRecord[]>();

  /** Keeps what a document tells; whether that is something else than before. */
  set(document: vscode.TextDocument, records: readonly KnownRecord[]): boolean {
    const before = this.#known.get(document) ?? [];
    // The same array stands for the same records, by which others see that nothing is new.
    this.#known.set(document, isSame(before, records) ? before : records);
    return this.#known.get(document) !== before;
  }

  /** Forgets a document; whether it had told anything. */
  delete(document: vscode.TextDocument): boolean {
    const told = this.#known.get(document);
    this.#known.delete(document);
    return told !== undefined && told.length > 0;
  }

  /** The other documents in the same workspace folder, or in none. */
  peers(document: vscode.TextDocument): readonly vscode.TextDocument[] {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri);
    const isPeer = (other: vscode.TextDocument) =>
      other !== document && vscode.workspace.getWorkspaceFolder(other.uri) === folder;
    return [...this.#known.keys()].filter(isPeer);
  }

  /** What each of those tells: the same arrays until one of them tells something else. */
  besides(document: vscode.TextDocument): readonly (readonly KnownRecord[])[] {
    return this.peers(document).flatMap((other) => {
      const told = this.#known.get(other) ?? [];
      return told.length > 0 ? [told] : [];
    });
  }
}

function isSame(some: readonly KnownRecord[], others: readonly KnownRecord[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index];
      return one.name === other?.name && one.type === other.type && one.data === other.data;
    })
  );
}
