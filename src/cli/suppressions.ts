import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { RuleId } from '../core/index.ts';
import { codeOf, Failure, reasonNotWritten, reasonOf } from './failure.ts';
import type { DraftReport } from './reporter.ts';

/** What was found in a draft, or in all messages of a catalog. */
type FoundProblems = Pick<DraftReport, 'findings' | 'omitted'>;

/** What a run does with the file of suppressions. */
export type SuppressionMode =
  /** Old problems are left out. */
  | { readonly kind: 'apply' }
  /** What is found now becomes old: all of it, or what these rules find. */
  | { readonly kind: 'record'; readonly rules: 'all' | readonly RuleId[] }
  /** What is no longer found is taken out of the file. */
  | { readonly kind: 'prune' };

/** Where suppressions stand unless another file is named. */
const SUPPRESSIONS_FILE = 'inboxlint-suppressions.json';

/** How often each rule found something, by drafts, whose paths are relative to the file, with `/`. */
type Counts = Map<string, Map<string, number>>;

/**
 * Problems that a team has decided to live with: how many of each rule there are in each draft. As long as a rule finds no more
 * of them they are left out; one more, and all are shown, since nobody can tell which one is new.
 */
export class Suppressions {
  readonly #file: string;
  readonly #mode: SuppressionMode;
  readonly #counts: Counts;
  #unneeded = 0;

  private constructor(file: string, mode: SuppressionMode, counts: Counts) {
    this.#file = file;
    this.#mode = mode;
    this.#counts = counts;
  }

  /** Reads the file; nothing where there is none and none is needed. Throws `Failure`. */
  static async open(named: string | undefined, mode: SuppressionMode): Promise<Suppressions | undefined> {
    const name = named ?? SUPPRESSIONS_FILE;
    const file = resolve(name);
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw new Failure(`${name}: ${reasonOf(error)}`);
      return undefined;
    });
    if (text === undefined && mode.kind === 'apply' && named === undefined) return undefined;
    if (text === undefined && mode.kind !== 'record')
      throw new Failure(`${name}: no such file. Create it with --suppress-all or --suppress-rule.`);
    return new Suppressions(file, mode, text === undefined ? new Map() : parsed(text, name));
  }

  /** The rules whose problems in a draft (an absolute path) are all old. */
  oldIn(draft: string, report: FoundProblems): readonly RuleId[] {
    const found = countsOf(report);
    const countNow: ReadonlyMap<string, number> = found;
    const key = relative(dirname(this.#file), draft).split(sep).join('/');
    const known = this.#counts.get(key) ?? new Map<string, number>();
    this.#counts.set(key, known);
    if (this.#mode.kind === 'record') record(known, found, this.#mode.rules);
    for (const [rule, count] of known) {
      const now = countNow.get(rule) ?? 0;
      if (now >= count) continue;
      if (this.#mode.kind === 'prune') known.set(rule, now);
      else this.#unneeded += count - now;
    }
    return [...found].flatMap(([rule, count]) => (count <= (known.get(rule) ?? 0) ? rule : []));
  }

  /** How many suppressed problems of the drafts that were checked are no longer there; none once they are taken out. */
  get unneeded(): number {
    return this.#unneeded;
  }

  /** Writes the file where this run is to. `isThere` says whether a draft (an absolute path) still exists. Throws `Failure`. */
  async save(isThere: (draft: string) => Promise<boolean>): Promise<void> {
    if (this.#mode.kind === 'apply') return;
    const drafts: [string, Record<string, { count: number }>][] = [];
    for (const [path, counts] of [...this.#counts].sort(byName)) {
      const rules = [...counts].filter(([, count]) => count > 0).sort(byName);
      if (rules.length === 0) continue;
      if (this.#mode.kind === 'prune' && !(await isThere(resolve(dirname(this.#file), path)))) continue;
      drafts.push([path, Object.fromEntries(rules.map(([rule, count]) => [rule, { count }]))]);
    }
    try {
      await writeFile(this.#file, `${JSON.stringify(Object.fromEntries(drafts), null, 2)}\n`);
    } catch (error) {
      throw new Failure(`${this.#file}: ${reasonNotWritten(error)}`);
    }
  }
}

/** What was recorded of a rule that finds nothing now goes: it is recorded anew, as are all others. */
function record(
  known: Map<string, number>,
  found: ReadonlyMap<RuleId, number>,
  rules: 'all' | readonly RuleId[],
): void {
  if (rules === 'all') known.clear();
  else for (const rule of rules) known.delete(rule);
  for (const [rule, count] of found) if (rules === 'all' || rules.includes(rule)) known.set(rule, count);
}

function countsOf({ findings, omitted }: FoundProblems): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const { rule, count } of omitted) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return counts;
}

/** The order of code units: the same on every machine, whatever its language. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function parsed(text: string, name: string): Counts {
  const wrong = new Failure(
    `${name}: it must list drafts, rules and counts, as in { "emails/a.html": { "missing-alt": { "count": 2 } } }`,
  );
  const entries = (value: unknown): [string, unknown][] => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong;
    return Object.entries(value);
  };
  const countIn = (value: unknown): number => {
    const [[key, count] = ['', 0], ...others] = entries(value);
    if (key !== 'count' || others.length > 0 || !Number.isSafeInteger(count) || Number(count) < 1)
      throw wrong;
    return Number(count);
  };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Failure(`${name}: it is not valid JSON`);
  }
  return new Map(
    entries(json).map(([path, rules]) => [
      path,
      new Map(entries(rules).map(([rule, value]) => [rule, countIn(value)])),
    ]),
  );
}
