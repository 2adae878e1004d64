import { phrases } from '../../lexicon/phrases.ts';
import { stemOf } from '../../text/words.ts';

/** Words that spam disguises besides those of measured phrases; topics and listed phrases have words of every kind. */
const ALSO =
  'amateur bank bargain bitcoin bonus casino cash cheap cialis click credit crypto discount dollar earn enlarge erectile ' +
  'escort euro fast free gambling gift girls herbal horny income invest jackpot levitra loan lottery medication ' +
  'millionaire money mortgage naked nude ' +
  'offer online order penis pharmacy pills porn prescription price prize profit refinance replica rich rolex sale save ' +
  'sexy sexual stock valium viagra video watches weight winner xanax';

/** Found in the lexicon, but as often in user names and codes. */
const NOT = new Set(['password', 'username', 'login', 'user'].map(stemOf));

let stems: ReadonlySet<string> | undefined;

/** Whether a Porter stem is that of a word which spam is known to use, and so to disguise. */
export function isSpamWord(stem: string): boolean {
  stems ??= collect();
  return stems.has(stem) && !NOT.has(stem);
}

function collect(): ReadonlySet<string> {
  const { innocent: _, ...suspect } = phrases;
  const listed = Object.values(suspect).flatMap((list) =>
    list.flatMap(({ text, standing }) => (standing ? [] : text.split(/[^a-z]+/))),
  );
  return new Set([...listed, ...ALSO.split(' ')].filter((word) => word.length > 2).map(stemOf));
}
