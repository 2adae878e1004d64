import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CheckOptions } from '../core/index.ts';
import { Failure, reasonNotWritten } from './failure.ts';
import type { DraftReport, KeyedReport } from './reporter.ts';
import { removeLeftovers, temporaryName } from './temporary.ts';

/** Where reports are kept unless another file is named. */
const CACHE_FILE = '.inboxlintcache';

/** The first line; its number goes up when what follows is written otherwise. */
const HEADER = 'inboxlint cache 1';

/** UTF-16 units of all reports together; of more, those go that no run has asked for since. */
const MOST_UNITS = 64 * 1024 * 1024;

/**
 * Reports of earlier runs, by all that a report depends on: the draft’s text, the settings that hold for it, and this very
 * program. So it is right wherever it comes from, another branch or another machine, and never has to be emptied.
 */
export class ReportCache {
  readonly #file: string;
  readonly #program: string;
  /** Reports as JSON, those that were asked for last at the end. */
  readonly #reports: Map<string, string>;
  #isChanged = false;

  private constructor(file: string, program: string, reports: Map<string, string>) {
    this.#file = file;
    this.#program = program;
    this.#reports = reports;
  }

  /** Reads the file; what is not there, or is no cache, is an empty one. */
  static async open(file = CACHE_FILE): Promise<ReportCache> {
    const [text, program] = await Promise.all([
      readFile(file, 'utf8').catch(() => ''),
      readFile(new URL(import.meta.url)),
    ]);
    const [header, ...lines] = text.split('\n');
    const entries = header === HEADER ? lines.filter((line) => line.length > KEY_UNITS) : [];
    const reports = new Map(entries.map((line) => [line.slice(0, KEY_UNITS), line.slice(KEY_UNITS)]));
    return new ReportCache(file, digest([program]), reports);
  }

  /** The report on a text, if one is kept; otherwise the one that `make` gives, which is kept if it is one on a draft. */
  report(source: string, options: CheckOptions, make: () => DraftReport): DraftReport {
    return this.#kept(this.#keyOf(source, options), isReport, make);
  }

  /** The same of the messages of a catalog. Throws what `make` throws. */
  messages(
    source: string,
    options: CheckOptions,
    make: () => readonly KeyedReport[],
  ): readonly KeyedReport[] {
    return this.#kept(this.#keyOf(source, options), areMessages, make);
  }

  #kept<Value extends object>(
    key: string,
    isRight: (value: unknown) => value is Value,
    make: () => Value,
  ): Value {
    const kept = this.#reports.get(key);
    if (kept !== undefined) {
      this.#reports.delete(key);
      const value = parsed(kept);
      if (isRight(value)) {
        this.#reports.set(key, kept);
        return value;
      }
    }
    const made = make();
    if ('refused' in made || 'returned' in made) return made;
    this.#reports.set(key, JSON.stringify(made));
    this.#isChanged = true;
    return made;
  }

  /** Writes the file as a whole, where there is something new. Throws `Failure`. */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    const kept: string[] = [];
    let units = 0;
    for (const [key, report] of [...this.#reports].reverse()) {
      units += key.length + report.length;
      if (units > MOST_UNITS) break;
      kept.push(`${key}${report}\n`);
    }
    const temporary = join(dirname(this.#file), temporaryName(this.#file, randomUUID()));
    try {
      await removeLeftovers(dirname(this.#file));
      await writeFile(temporary, `${HEADER}\n${kept.reverse().join('')}`);
      await rename(temporary, this.#file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw new Failure(`${this.#file}: ${reasonNotWritten(error)}`);
    }
  }

  #keyOf(source: string, options: CheckOptions): string {
    const { format, dialect, catalog, bytes, config, includes, except = [] } = options;
    const { preset, rules, allow, phrases, require } = config ?? {};
    const settings = JSON.stringify([
      format,
      dialect,
      catalog,
      bytes,
      preset,
      rules,
      allow,
      phrases,
      require,
      except,
      [...(includes ?? [])],
    ]);
    return digest([this.#program, settings, '\n', source]);
  }
}

/** Of a SHA-256 in Base64. */
const KEY_UNITS = 44;

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64');
}

/** What was kept; nothing where somebody else has written it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is DraftReport {
  if (typeof value !== 'object' || value === null || !('findings' in value && 'omitted' in value))
    return false;
  return Array.isArray(value.findings) && Array.isArray(value.omitted);
}

function areMessages(value: unknown): value is readonly KeyedReport[] {
  return Array.isArray(value) && value.every((one) => isReport(Object(one).report));
}
