import { editDistance, isSlipOfFinger } from './edit-distance.ts';

/** How sure a name near a provider’s is meant to be it. */
export type NameKind =
  /** Invented by one company and known to everybody. */
  | 'unmistakable'
  /** Invented, so that a name near it is hardly another’s. */
  | 'coined'
  /** Short, or a word as well: only letters that are swapped or written twice are misspellings. */
  | 'plain';

const NAMES: Readonly<Record<NameKind, string>> = {
  unmistakable: 'gmail yahoo hotmail icloud googlemail rocketmail protonmail',
  coined:
    'outlook ymail comcast verizon sbcglobal bellsouth earthlink btinternet virginmedia blueyonder ntlworld wanadoo laposte ' +
    'libero virgilio freenet arcor t-online yandex rambler rediffmail hanmail naver bigpond optusnet sympatico telenet bluewin ' +
    'ziggo kpnmail interia seznam centrum fastmail windowslive charter tiscali',
  plain:
    'aol msn gmx web live orange free alice sky cox att mail juno terra uol globo rogers shaw telus planet skynet',
};

/** The names of providers whose misspellings are looked for. */
export const providerNames: ReadonlyMap<string, NameKind> = new Map(
  (['unmistakable', 'coined', 'plain'] as const).flatMap((kind) =>
    NAMES[kind].split(' ').map((name) => [name, kind] as const),
  ),
);

/** Keys beside the first letters of these names on the usual keyboards. */
const NEIGHBORS: Readonly<Record<string, string>> = {
  ...{ g: 'fhtv', h: 'gjyb', y: 'tu', r: 'et', p: 'o', i: 'uo' },
};
/** With another first letter, or without it, these are names that others have: `fmail`, `cloud`. */
const NEAR_OTHERS: ReadonlySet<string> = new Set(['gmail', 'icloud']);
/** Letters of a name from which on two edits leave no doubt. */
const LONG_LETTERS = 7;
/** Letters that are left of a name at least. */
const MIN_LETTERS = 4;

/** How many mistakes turn the one name into the other; nothing where it is hardly a misspelling. */
export function mistakesIn(typed: string, name: string, kind: NameKind): number | undefined {
  if (Math.abs(typed.length - name.length) > 2) return undefined;
  if (isSlipOfFinger(typed, name)) return 1;
  if (kind === 'plain') return undefined;
  if (typed[0] !== name[0]) return kind === 'unmistakable' && hasOtherStart(typed, name) ? 1 : undefined;
  const edits = editDistance(typed, name, 2);
  if (edits <= (name.length < LONG_LETTERS ? 1 : 2)) return edits;
  const hasItsLetters = kind === 'unmistakable' && typed.length >= MIN_LETTERS && isMadeOf(typed, name);
  return edits === 2 && hasItsLetters ? 2 : undefined;
}

/** Whether the first letter is missing, or is that of the key beside the right one. */
function hasOtherStart(typed: string, name: string): boolean {
  const rest = name.slice(1);
  if (NEAR_OTHERS.has(name)) return false;
  return typed === rest || (typed.slice(1) === rest && isBeside(typed[0], name[0]));
}

function isBeside(typed = '', meant = ''): boolean {
  return NEIGHBORS[meant]?.includes(typed) ?? false;
}

/** Whether a name has no letter that another has not. */
function isMadeOf(typed: string, name: string): boolean {
  return [...typed].every((letter) => name.includes(letter));
}
