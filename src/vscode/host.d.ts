// The globals that both extension hosts (Node and web worker) have and the extension may use.
declare function setTimeout(callback: () => void, milliseconds: number): Timer;
declare function clearTimeout(timer: Timer): void;
declare const performance: { now(): number };
interface Timer {
  readonly timer: unique symbol;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare const crypto: { getRandomValues(array: Uint8Array): Uint8Array };
// Node's host alone has these.
declare const process: { readonly versions?: { readonly node?: string } } | undefined;
declare function require(file: './bounce.js'): typeof import('../core/bounce/index.ts');
declare function require(
  file: './records.js',
): typeof import('../core/records/index.ts') & typeof import('../core/domain/index.ts');
declare function require(file: './plan.js'): typeof import('../core/plan/index.ts');
declare function require(file: './recipients.js'): typeof import('../core/recipients/index.ts');
declare function require(file: './jsx.js'): import('../core/read/jsx/grammar.ts').JsxGrammar;
declare function require(file: './catalog.js'): import('../core/catalog/provide.ts').CatalogReaders;
declare function require(file: './filters.js'): import('../filters/api.ts').FiltersModule;
declare function require(file: './network.js'): import('../network/api.ts').NetworkModule;
declare class AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
interface AbortSignal {
  readonly aborted: boolean;
}
