import type { TeamPhrase } from '../lexicon/team-words.ts';
import { type Config, MAX_PHRASES } from './config.ts';

/** The phrases of text files, by the path that the configuration names each by; what is absent has none. */
export type PhrasesByFile = ReadonlyMap<string, readonly TeamPhrase[]>;

/** A configuration with the phrases of its text files in the place of their names, with what is said of each file. */
export function withPhraseFiles(config: Config, files: PhrasesByFile): Config {
  const { phrases, overrides } = config;
  return {
    ...config,
    ...(phrases && { phrases: filled(phrases, files) }),
    ...(overrides && {
      overrides: overrides.map((one) =>
        one.phrases ? { ...one, phrases: filled(one.phrases, files) } : one,
      ),
    }),
  };
}

function filled(phrases: readonly TeamPhrase[], files: PhrasesByFile): readonly TeamPhrase[] {
  return phrases
    .flatMap((phrase) => {
      const { file, find: _, ...said } = phrase;
      return file === undefined ? phrase : (files.get(file) ?? []).map((one) => ({ ...said, ...one }));
    })
    .slice(0, MAX_PHRASES);
}
