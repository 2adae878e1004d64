import { stat } from 'node:fs/promises';
import { closestMatch } from '../core/index.ts';
import type { Verb } from './verb.ts';

/** What the first argument may be instead of an option or a name, in alphabetical order; each is loaded when it is wanted. */
export const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  connect: async () => (await import('./connect/connect.ts')).connect,
  domain: async () => (await import('./domain/domain.ts')).domain,
  explain: async () => (await import('./explain/explain.ts')).explain,
  lsp: async () => (await import('./lsp.ts')).lsp,
  plan: async () => (await import('./plan/plan.ts')).plan,
  recipients: async () => (await import('./recipients/recipients.ts')).recipients,
};

/** The verb that a command line begins with, if any. `./explain` and what follows `--` are names of files. */
export async function verbOf([first = '']: readonly string[]): Promise<Verb | undefined> {
  return Object.hasOwn(VERBS, first) ? VERBS[first]?.() : undefined;
}

/** The verb that the first argument misspells: a single word that is near one, and no file or folder. */
export async function verbMeant([first = '']: readonly string[]): Promise<string | undefined> {
  const meant = /^[a-z]+$/i.test(first) ? closestMatch(first, Object.keys(VERBS)) : undefined;
  if (meant === undefined) return undefined;
  const isThere = await stat(first).then(
    () => true,
    () => false,
  );
  return isThere ? undefined : meant;
}
