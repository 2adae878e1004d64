import type * as vscode from 'vscode';
import * as notify from './notify.ts';

/** A question before something leaves the machine: it names what goes to whom. */
export interface ConsentQuestion {
  /** What is remembered where the user agrees for good: to whom, and where it matters about what. */
  readonly key: string;
  readonly question: string;
  readonly detail: string;
  /** The button that agrees for this once; absent where one answer is for good. */
  readonly once?: string;
  /** The button that agrees for good. */
  readonly always: string;
}

/** What is asked for, by the name under which the memory keeps to what the user agreed. */
const KINDS = { dns: 'network.allowed', smtp: 'smtp.allowed', filters: 'filters.allowedHosts' } as const;

/** Takes back all that the user has agreed to: from now on they are asked again. */
export async function forgetConsent(memory: vscode.Memento): Promise<void> {
  await Promise.all(Object.values(KINDS).map((name) => memory.update(name, undefined)));
}

/** What the user has agreed to, of one kind; it is kept by the user’s profile, so that no folder can bring it along. */
export class Consent {
  readonly #memory: vscode.Memento;
  readonly #name: string;

  constructor(memory: vscode.Memento, kind: keyof typeof KINDS) {
    this.#memory = memory;
    this.#name = KINDS[kind];
  }

  /** Whether the user has agreed to this for good. */
  has(key: string): boolean {
    return this.#keys().includes(key);
  }

  /** Asks, unless the user has agreed for good. */
  async given({ key, question, detail, once, always }: ConsentQuestion): Promise<boolean> {
    if (this.has(key)) return true;
    const buttons = once === undefined ? [always] : [once, always];
    const answer = await notify.ask(question, detail, ...buttons);
    if (answer === always) await this.#memory.update(this.#name, [...this.#keys(), key]);
    return answer !== undefined;
  }

  #keys(): readonly string[] {
    return this.#memory.get<readonly string[]>(this.#name, []);
  }
}
