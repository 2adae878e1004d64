import { languageOf } from '../../src/core/draft/language.ts';
import { isJoined } from '../../src/core/lexicon/signs.ts';
import { readDraft } from '../../src/core/read/read.ts';
import type { MappedText } from '../../src/core/text/mapped-text.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { compose } from '../measure/compose.ts';
import type { Sample } from '../measure/sample.ts';

/** What stands where no phrase may go on: at the end of a sentence, a line or a cell, and beside a placeholder. */
export const BREAK = 0;

/** The words of a document by their numbers in a `Vocabulary`. */
export interface MinedDocument {
  readonly sample: Pick<Sample, 'source' | 'kind' | 'group' | 'year'>;
  readonly subject: Int32Array;
  readonly body: Int32Array;
}

export type MinedPart = 'subject' | 'body';

/** Numbers for spellings, from 1; and for each the number of the spelling that was first met with its stem. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #spellings: string[] = [''];
  readonly #stems: number[] = [BREAK];
  readonly #byStem = new Map<string, number>();

  add(spelling: string, stem: string): number {
    const known = this.#numbers.get(spelling);
    if (known !== undefined) return known;
    const number = this.#spellings.push(spelling) - 1;
    this.#numbers.set(spelling, number);
    this.#stems.push(this.#byStem.get(stem) ?? number);
    if (!this.#byStem.has(stem)) this.#byStem.set(stem, number);
    return number;
  }

  spelling(number: number): string {
    return this.#spellings[number] ?? '';
  }

  stem(number: number): number {
    return this.#stems[number] ?? BREAK;
  }
}

/** Reads an English document as the engine would: its words, with breaks where the matcher would not go on. */
export function mineable(sample: Sample, vocabulary: Vocabulary): MinedDocument | undefined {
  const { source, format } = compose(sample);
  const draft = readDraft(source, format);
  const { subject, preheader, body } = draft;
  if ((languageOf(draft) ?? 'en') !== 'en') return undefined;
  const { source: name, kind, group, year } = sample;
  return {
    sample: { source: name, kind, group, year },
    subject: numbersOf([subject], vocabulary),
    body: numbersOf([preheader, body], vocabulary),
  };
}

function numbersOf(texts: readonly (MappedText | undefined)[], vocabulary: Vocabulary): Int32Array {
  const numbers: number[] = [];
  for (const mapped of texts) {
    const text = mapped?.text ?? '';
    let end = 0;
    for (const word of wordsOf(text)) {
      const stem = word.form.stems[0];
      if (!isJoined(text, end, word.start)) numbers.push(BREAK);
      numbers.push(stem === undefined ? BREAK : vocabulary.add(word.form.folded, stem));
      end = word.end;
    }
    numbers.push(BREAK);
  }
  return Int32Array.from(numbers);
}
