import type { Answer, AnswerRecord, Question } from '../../dns/question.ts';
import type { KnownRecord } from '../record.ts';
import { parseSpf } from '../spf/parse.ts';
import type { SpfRecord } from '../spf/record.ts';

/** UTF-16 units of answers in all; many times what the records of one file need. */
const MAX_ANSWER_UNITS = 4 * 1024 * 1024;
/** No name is longer (RFC 1035, section 2.3.4). */
const MAX_NAME_UNITS = 255;
/** CNAME records that lead from one to the next. */
const MAX_ALIASES = 8;

/** What files tell about names: lookups are answered from it, without asking anybody. */
export class KnownNames {
  readonly #byName = new Map<string, KnownRecord[]>();
  readonly #zones: readonly string[];
  readonly #read = new Map<string, SpfRecord>();
  #unitsLeft = MAX_ANSWER_UNITS;

  /** `zones` are the names of zones of which every record is known. */
  constructor(records: readonly KnownRecord[], zones: readonly string[]) {
    this.#zones = zones;
    for (const record of records) {
      const same = this.#byName.get(record.name);
      if (same) same.push(record);
      else this.#byName.set(record.name, [record]);
    }
  }

  /** Reads an SPF record, one and the same text once: it may be in the tree of every record of a file. */
  readonly parse = (text: string): SpfRecord => {
    const read = this.#read.get(text) ?? parseSpf(text);
    this.#read.set(text, read);
    return read;
  };

  /** The records of a name. */
  at(name: string): readonly KnownRecord[] {
    return this.#byName.get(name) ?? [];
  }

  /** What the files say; `not-asked` where they say nothing, and that there is nothing only where a file has the whole zone. */
  answer({ name, type }: Question): Answer {
    let at = name.toLowerCase().replace(/\.$/, '');
    if (at.length > MAX_NAME_UNITS) return { status: 'no-name' };
    for (let aliases = 0; aliases <= MAX_ALIASES; aliases++) {
      const records = this.at(at);
      const found = records.filter((record) => record.type === type);
      if (found.length > 0) return this.#found(found);
      const alias = records.find((record) => record.type === 'CNAME');
      if (!alias) {
        if (!this.#isWhole(at)) break;
        return { status: records.length > 0 ? 'no-records' : 'no-name' };
      }
      at = alias.data.slice(0, MAX_NAME_UNITS);
    }
    return { status: 'unknown', reason: 'not-asked' };
  }

  #found(records: readonly KnownRecord[]): Answer {
    this.#unitsLeft -= records.reduce((sum, { data }) => sum + data.length, 0);
    if (this.#unitsLeft < 0) return { status: 'unknown', reason: 'too-many' };
    return { status: 'found', records: records.map(({ data }): AnswerRecord => ({ data })) };
  }

  /** Whether every record of a name is known: it is in a zone that a file has as a whole, and not given to other servers. */
  #isWhole(name: string): boolean {
    const zone = this.#zones.find((one) => name === one || name.endsWith(`.${one}`));
    if (zone === undefined) return false;
    for (let at = name; at !== zone; at = parentOf(at)) {
      if (this.at(at).some(({ type }) => DELEGATES.has(type))) return false;
      if (this.at(`*.${parentOf(at)}`).length > 0) return false;
    }
    return true;
  }
}

/** Types that say that what is below a name is told elsewhere. */
const DELEGATES = new Set(['NS', 'DNAME']);

function parentOf(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}
