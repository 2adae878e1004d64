import { countBefore } from '../../text/binary-search.ts';
import type { TemplateElement } from '../made-elements.ts';

/** A range that is copied as it stands, and where it stands in the copy. */
interface CopiedRange {
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** Where what is copied of a text stands in what the text becomes. */
export class CopiedPlaces {
  /** In order. */
  readonly #ranges: CopiedRange[] = [];

  add(start: number, end: number, to: number): void {
    if (end > start) this.#ranges.push({ start, end, to });
  }

  /** The elements whose code is copied as a whole, with their places in the copy. */
  moved(elements: readonly TemplateElement[]): readonly TemplateElement[] {
    return elements.flatMap((element) => {
      const [from, to] = [this.#moved(element.from), this.#moved(element.to)];
      const [start, end] = [this.#moved(element.tag.start), this.#moved(element.tag.end)];
      if (from === undefined || to === undefined || start === undefined || end === undefined) return [];
      if (end - start !== element.tag.end - element.tag.start) return [];
      return [{ ...element, tag: { start, end }, from, to }];
    });
  }

  #moved(at: number): number | undefined {
    const ranges = this.#ranges;
    const range = ranges[countBefore(ranges.length, (index) => (ranges[index]?.start ?? at) <= at) - 1];
    return range && at <= range.end ? range.to + at - range.start : undefined;
  }
}
