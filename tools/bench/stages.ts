import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type * as checking from '../../src/core/check.ts';
import type * as settling from '../../src/core/config/settled-rules.ts';
import type { Draft } from '../../src/core/draft/draft.ts';
import type * as languages from '../../src/core/draft/language.ts';
import type * as contexts from '../../src/core/facts/context.ts';
import type * as hiding from '../../src/core/placeholder/placeholder.ts';
import type * as reading from '../../src/core/read/read.ts';
import type * as listed from '../../src/core/rules/index.ts';
import { tokenize } from './peers.ts';
import { Fastest } from './side-by-side.ts';

type EngineParts = Pick<typeof checking, 'check'> &
  Pick<typeof settling, 'optionsOf'> &
  Pick<typeof languages, 'languageOf'> &
  Pick<typeof contexts, 'contextOf'> &
  Pick<typeof hiding, 'hidePlaceholders'> &
  Pick<typeof reading, 'readDraft'> &
  Pick<typeof listed, 'rules'>;

const PARTS = `
  export { check } from './check.ts';
  export { optionsOf } from './config/settled-rules.ts';
  export { languageOf } from './draft/language.ts';
  export { contextOf } from './facts/context.ts';
  export { hidePlaceholders } from './placeholder/placeholder.ts';
  export { readDraft } from './read/read.ts';
  export { rules } from './rules/index.ts';
`;
const HEAPS = 8;

/**
 * Milliseconds over all drafts of the tokenizer, the whole check, its stages and each rule, a rule being charged for the
 * facts that it is the first to ask for. `reading` has `placeholders` in it, and `check` all of them.
 */
export async function stageTimes(drafts: readonly string[], rounds: number) {
  const parts = await bundledParts();
  const fastest = new Fastest();
  for (let round = 0; round < rounds; round++) {
    for (let heap = 0; heap < HEAPS; heap++) {
      const some = drafts.filter((_, at) => at % HEAPS === heap);
      const sums = new Map<string, number>();
      for (const source of some) addTimes(sums, parts, source);
      for (const [name, ms] of sums) fastest.note(name, heap, ms);
    }
  }
  return fastest.sums();
}

function addTimes(sums: Map<string, number>, parts: EngineParts, source: string): void {
  const { check, optionsOf, languageOf, contextOf, hidePlaceholders, readDraft, rules } = parts;
  const timed = <Value>(name: string, work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    sums.set(name, (sums.get(name) ?? 0) + performance.now() - start);
    return value;
  };
  timed('tokenizer', () => tokenize(source));
  timed('check', () => check(source, { format: 'html' }));
  timed('placeholders', () => hidePlaceholders(source, true));
  const draft: Draft = timed('reading', () => readDraft(source, 'html'));
  const language = timed('language', () => languageOf(draft));
  const context = contextOf(draft);
  timed('words', () => context.words(draft.body));
  timed('phrases', () => context.phrases(draft.body));
  for (const rule of rules) {
    const judged = 'language' in rule ? rule.language : undefined;
    if (judged !== undefined && language !== undefined && judged !== language) continue;
    timed(`rule ${rule.id}`, () => Array.from(rule.check(context, optionsOf(rule, { rules: {} }))).length);
  }
}

/** The parts in one bundle, as they are shipped: tools that run the sources as they are slow them down. */
async function bundledParts(): Promise<EngineParts> {
  const folder = mkdtempSync(join(tmpdir(), 'inboxlint-bench-'));
  try {
    const outfile = join(folder, 'parts.cjs');
    await build({
      stdin: { contents: PARTS, resolveDir: 'src/core', loader: 'ts' },
      bundle: true,
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      charset: 'utf8',
      outfile,
    });
    return createRequire(resolve('package.json'))(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
