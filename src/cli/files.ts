import { realpath, stat } from 'node:fs/promises';
import { dirname, join, normalize, resolve, sep } from 'node:path';
import process from 'node:process';
import { isComponentCode, matches, unreadExtension, unreadReason } from '../core/index.ts';
import type { ConfigFinder } from './config.ts';
import { type DraftTest, draftTest, isCodeFile, NO_MAIL } from './drafts.ts';
import { Failure, reasonOf } from './failure.ts';
import { gitIgnored, type IsGitIgnored } from './git-ignored.ts';
import { catalogOf } from './settled.ts';
import { isInside, walk } from './walk.ts';

/** A draft to check, or why there is none; `path` as it is reported, with `/` on every system. */
export type FoundDraft = FoundFile | { readonly path: string; readonly error: string };

/** A file, by its absolute path. */
export interface FoundFile {
  readonly path: string;
  readonly file: string;
  /** The folder that was named, where the file was found in one. */
  readonly found?: string;
}

/** What is looked for, and how. */
export interface Search {
  readonly configs: ConfigFinder;
  /** Files that are named are judged as if they were found in a folder. */
  readonly draftsOnly: boolean;
  /** A folder without drafts, and a glob without files, is no error. */
  readonly allowEmpty: boolean;
  /** Whether what git or the configuration leaves out is left out. */
  readonly ignore: boolean;
}

/** What the names on the command line stand for. */
export interface Targets {
  readonly files: readonly FoundDraft[];
  /** How many files were passed over, by what they are: `.tsx`, or `NO_DRAFT`. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/** In `Targets.passedOver`: files that are named and are no drafts. */
export const NO_DRAFT = 'no draft';

const WINDOWS = process.platform === 'win32';

/** Finds what the names on the command line stand for, each file once, in the order of the names. Throws nothing. */
export async function findTargets(names: readonly string[], search: Search): Promise<Targets> {
  const finder = new Finder(search);
  const targets = new Map<string, FoundDraft>();
  for (const name of names) {
    try {
      for (const target of await finder.expand(name)) {
        // Links may lead to a file by several paths.
        const key = 'file' in target ? await realpath(target.file).catch(() => target.file) : target.path;
        const known = targets.get(key);
        // What is named itself may be fixed wherever it is.
        const isNamed = 'file' in target && target.found === undefined;
        if (!known || (isNamed && 'found' in known)) targets.set(key, target);
      }
    } catch (error) {
      const path = shown(name);
      targets.set(path, { path, error: reasonOf(error) });
    }
  }
  return { files: [...targets.values()], passedOver: finder.passedOver };
}

class Finder {
  readonly #search: Search;
  readonly #ignored: IsGitIgnored | undefined;
  readonly #counted = new Set<string>();
  readonly passedOver = new Map<string, number>();

  constructor(search: Search) {
    this.#search = search;
    this.#ignored = search.ignore ? gitIgnored() : undefined;
  }

  async expand(name: string): Promise<readonly FoundDraft[]> {
    const info = await stat(name).catch(() => undefined);
    if (info?.isDirectory()) return this.#folder(name);
    // A name is tried before the glob it could also be: `[id].html` is what some routers call a file.
    if (!info && isGlob(name)) return this.#glob(name);
    const file = resolve(name);
    if (info && this.#search.draftsOnly && !(await this.#isDraft(file))) return [];
    if (info && isComponentCode(file) && (await this.#standing(file)) !== 'draft')
      return [unread(name, NO_MAIL)];
    return [{ path: shown(name), file }];
  }

  async #folder(name: string): Promise<readonly FoundDraft[]> {
    const folder = resolve(name);
    // Whatever is in the folder: what is wrong with its configuration is to be told.
    await this.#search.configs(folder);
    const test = this.#test(folder);
    const { files, unreadable } = await walk(folder, (path, isFolder) =>
      test.leavesOut(join(folder, path), folder, isFolder),
    );
    const targets: FoundDraft[] = unreadable.map(({ path, reason }) => unread(join(name, path), reason));
    for (const path of files) {
      const file = join(folder, path);
      const standing = await test.standing(file);
      if (standing === 'draft') targets.push({ path: shown(join(name, path)), file, found: folder });
      else if (standing === 'unread') this.#passOver(file, kindOf(file));
    }
    if (targets.length > 0 || this.#search.allowEmpty) return targets;
    throw new Failure(
      'no drafts found in this folder. Name the files, or list them in .inboxlintrc.json, ' +
        'for example { "drafts": ["**/*.html"] }',
    );
  }

  async #glob(name: string): Promise<readonly FoundDraft[]> {
    const { base, glob, depth } = parted(WINDOWS ? name.replaceAll('\\', '/') : name);
    const folder = resolve(base);
    await this.#search.configs(folder);
    const test = draftTest(folder, this.#search.configs, this.#ignored, [glob]);
    const isThere = (await stat(folder).catch(() => undefined))?.isDirectory();
    const leavesOut = async (path: string, isFolder: boolean) => {
      if (isFolder ? path.split('/').length >= depth : !matches(path, [glob])) return true;
      return test.leavesOut(join(folder, path), folder, isFolder);
    };
    const { files, unreadable } = isThere ? await walk(folder, leavesOut) : { files: [], unreadable: [] };
    const targets: FoundDraft[] = unreadable.map(({ path, reason }) => unread(join(base, path), reason));
    for (const path of files) {
      const file = join(folder, path);
      if (this.#search.draftsOnly && !(await this.#isDraft(file))) continue;
      const isUnread = unreadReason(file) !== undefined || (await this.#isCode(file));
      // A catalog is data by its name.
      if (isUnread && !(await this.#isCatalog(file))) this.#passOver(file, kindOf(file));
      else targets.push({ path: shown(join(base, path)), file, found: folder });
    }
    const isEmpty = targets.length === 0 && !this.#search.allowEmpty;
    if (isEmpty && files.length === 0) throw new Failure('no file matches this glob');
    if (isEmpty && !this.#search.draftsOnly)
      throw new Failure('no file that matches this glob is in a format Inboxlint reads');
    return targets;
  }

  /** Whether a file is code by what it says: a component that is no mail, a template of a configuration, a script. */
  async #isCode(file: string): Promise<boolean> {
    if (isComponentCode(file)) return (await this.#standing(file)) !== 'draft';
    return isCodeFile(file);
  }

  async #isCatalog(file: string): Promise<boolean> {
    return catalogOf(await this.#search.configs(dirname(file)), file) !== undefined;
  }

  /** Whether a file that was named would have been found in the working directory; counts it where not. */
  async #isDraft(file: string): Promise<boolean> {
    const folder = searchedFor(file);
    const isLeftOut = await this.#test(folder).leavesOut(file, folder, false);
    const standing = isLeftOut ? 'none' : await this.#standing(file);
    if (standing === 'draft') return true;
    this.#passOver(file, standing === 'unread' ? kindOf(file) : NO_DRAFT);
    return false;
  }

  /** What a file that was named is, judged as if it were found in the working directory. */
  #standing(file: string): ReturnType<DraftTest['standing']> {
    return this.#test(searchedFor(file)).standing(file);
  }

  #test(folder: string): DraftTest {
    return draftTest(folder, this.#search.configs, this.#ignored);
  }

  #passOver(file: string, kind: string): void {
    if (this.#counted.has(file)) return;
    this.#counted.add(file);
    this.passedOver.set(kind, (this.passedOver.get(kind) ?? 0) + 1);
  }
}

/** The folder that a named file would be found from. */
function searchedFor(file: string): string {
  return isInside(file, process.cwd()) ? process.cwd() : dirname(file);
}

function kindOf(file: string): string {
  const extension = unreadExtension(file);
  return extension === '' ? 'without extension' : `.${extension}`;
}

/** What a glob has and a name hardly ever. */
function isGlob(name: string): boolean {
  return /[*?]|\[[^\]]*\]|\{[^}]*[,.][^}]*\}|[@+!]\(/.test(name);
}

/** A glob as the folder that it starts from, the rest, and how deep that may lead. */
function parted(pattern: string): { readonly base: string; readonly glob: string; readonly depth: number } {
  const names = pattern.split('/');
  const first = Math.max(0, names.findIndex(isGlob));
  const base = names.slice(0, first).join('/');
  const rest = names.slice(first);
  const isDeep = rest.some((name) => name.includes('**')) || /[{(][^})]*\//.test(rest.join('/'));
  return {
    base: base === '' ? (first > 0 ? '/' : '.') : base,
    // Without a slash a glob would be of names at any depth.
    glob: `/${rest.join('/')}`,
    depth: isDeep ? Number.POSITIVE_INFINITY : rest.length,
  };
}

function unread(path: string, error: string): FoundDraft {
  return { path: shown(path), error };
}

/** A path as it is reported: with `/` on every system. */
export function shown(name: string): string {
  const path = normalize(name);
  return sep === '/' ? path : path.split(sep).join('/');
}
