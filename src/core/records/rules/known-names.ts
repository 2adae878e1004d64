import type { KnownRecord } from '../record.ts';

/** What files tell about names, to answer lookups from. */
export class KnownNames {
  readonly #byName = new Map<string, KnownRecord[]>();
  readonly #zones: readonly string[];

  /** `zones` are the names of zones of which every record is known. */
  constructor(records: readonly KnownRecord[], zones: readonly string[]) {
    this.#zones = zones;
    for (const record of records) {
      const same = this.#byName.get(record.name);
      if (same) same.push(record);
      else this.#byName.set(record.name, [record]);
    }
  }

  /** The records of a name. */
  at(name: string): readonly KnownRecord[] {
    return this.#byName.get(name) ?? [];
  }

  /** Whether every record of a name is known: it is in a zone that a file has as a whole, and not given to other servers. */
  isWhole(name: string): boolean {
    const zone = this.#zones.find((one) => name === one || name.endsWith(`.${one}`));
    if (zone === undefined) return false;
    for (let at = name; at !== zone; at = at.slice(at.indexOf('.') + 1)) {
      const isElsewhere = this.at(at).some(
        ({ type }) => type === 'NS' || type === 'CNAME' || type === 'DNAME',
      );
      const wildcard = this.at(`*.${at.slice(at.indexOf('.') + 1)}`);
      if (isElsewhere || wildcard.length > 0) return false;
    }
    return true;
  }
}
