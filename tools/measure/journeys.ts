import { type DraftFile, draftIn } from '../data/draft-files.ts';
import {
  fieldOf,
  listOf,
  onlyFields,
  optionalOf,
  type ReadValue,
  readList,
  textOf,
  wrong,
} from '../data/located-json.ts';

/** A spammy draft of our own writing, in `tools/data/journeys`, that becomes a calm one by one repair after the other. */
export interface Journey extends DraftFile {
  readonly steps: readonly JourneyStep[];
}

/** One repair, and the draft that it leaves. */
export interface JourneyStep {
  readonly repair: string;
  readonly source: string;
}

/** All journeys. Throws a `DataError` where one is wrong. */
export function journeys(): readonly Journey[] {
  const draft = draftIn('journeys');
  return readList('journeys.json', (value) => {
    onlyFields(value, ['file', 'steps']);
    const start = fieldOf(value, 'file', draft);
    return { ...start, steps: fieldOf(value, 'steps', stepsFrom(start.source)) };
  });
}

/** Reads a list of replacements, each made in what the one before it left. */
export function stepsFrom(source: string): ReadValue<readonly JourneyStep[]> {
  let current = source;
  return listOf((value) => {
    onlyFields(value, ['repair', 'replace', 'with']);
    current = fieldOf(value, 'replace', (old) => {
      const [before = '', after, again] = current.split(textOf(old));
      if (after === undefined || again !== undefined) throw wrong(old, 'should be in the draft once');
      return before + (optionalOf(value, 'with', textOf) ?? '') + after;
    });
    return { repair: fieldOf(value, 'repair', textOf), source: current };
  });
}
