import type { Verb } from './verb.ts';

/** What the first argument may be instead of an option or a name, in alphabetical order; each is loaded when it is wanted. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  domain: async () => (await import('./domain/domain.ts')).domain,
  explain: async () => (await import('./explain/explain.ts')).explain,
  recipients: async () => (await import('./recipients/recipients.ts')).recipients,
};

/** The verb that a command line begins with, if any. `./explain` and what follows `--` are names of files. */
export async function verbOf([first = '']: readonly string[]): Promise<Verb | undefined> {
  return Object.hasOwn(VERBS, first) ? VERBS[first]?.() : undefined;
}
