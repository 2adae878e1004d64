import type { Edit, Fix } from './fix.ts';

interface RefusedPlace {
  readonly start: number;
  readonly text: string;
}

/** Fixes that were left out, known again in the draft as it is once others have been made. */
export class Refused {
  #places: readonly RefusedPlace[] = [];
  #keys: ReadonlySet<string> = new Set();

  has({ edits }: Fix): boolean {
    return this.#keys.size > 0 && edits.some(({ span, text }) => this.#keys.has(key(span.start, text)));
  }

  /** Notes that of the fixes wanted only those were made. */
  add(wanted: readonly Fix[], made: readonly Fix[]): void {
    if (this.#places.length === 0 && made.length === wanted.length) return;
    const isMade = new Set(made);
    const left = wanted.filter((fix) => !isMade.has(fix)).flatMap(({ edits }) => edits);
    const places = [...this.#places, ...left.map(({ span, text }) => ({ start: span.start, text }))];
    this.#places = shifted(
      places.sort((a, b) => a.start - b.start),
      made.flatMap(({ edits }) => edits).sort((a, b) => a.span.start - b.span.start),
    );
    this.#keys = new Set(this.#places.map(({ start, text }) => key(start, text)));
  }
}

function key(start: number, text: string): string {
  return `${start} ${text}`;
}

/** The places as they are once the edits have been made; both are in order. */
function shifted(places: readonly RefusedPlace[], edits: readonly Edit[]): readonly RefusedPlace[] {
  let [at, by] = [0, 0];
  return places.map(({ start, text }) => {
    for (let edit = edits[at]; edit && edit.span.end <= start; edit = edits[++at]) {
      by += edit.text.length - (edit.span.end - edit.span.start);
    }
    return { start: start + by, text };
  });
}
