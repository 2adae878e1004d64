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
    'virgilio freenet arcor t-online yandex rambler rediffmail naver bigpond optusnet sympatico telenet bluewin ' +
    'ziggo kpnmail interia seznam centrum windowslive tiscali',
  plain:
    'aol msn gmx web live orange free alice sky cox att mail juno terra uol globo rogers shaw telus planet skynet fastmail hanmail libero charter',
};

/** The names of providers whose misspellings are looked for. */
export const providerNames: ReadonlyMap<string, NameKind> = new Map(
  (['unmistakable', 'coined', 'plain'] as const).flatMap((kind) =>
    NAMES[kind].split(' ').map((name) => [name, kind] as const),
  ),
);

/** With another first letter, or without it, these are names that others have: `fmail`, `cloud`. */
const NEAR_OTHERS: ReadonlySet<string> = new Set(['gmail', 'icloud']);
/** Keys beside that of the first letter of `yahoo`, which is too short for any other in its place. */
const BESIDE_Y = 'tugh';
/** Letters of a name from which on two edits, or another first letter, leave no doubt. */
const LONG_LETTERS = 7;
/** Letters that are left of a name at least. */
const MIN_LETTERS = 4;

/** Words and names of other companies that are one or two edits from a provider’s name. */
const OWN_NAMES: ReadonlySet<string> = new Set(
  (
    'hotmart homemail hotelmail hostmail outdoor outwork outloud never navel nave arbor armor ardor central centre compact combat ' +
    'version vernon venison virginia laposta gambler ramble rumble interim interior internal inertia bluefin blueline bluewing ' +
    'pocketmail simpatico'
  ).split(' '),
);

/** How many mistakes turn the one name into the other; nothing where it is hardly a misspelling. */
export function mistakesIn(typed: string, name: string, kind: NameKind): number | undefined {
  if (Math.abs(typed.length - name.length) > 2 || OWN_NAMES.has(typed)) return undefined;
  if (isSlipOfFinger(typed, name)) return 1;
  if (kind === 'plain') return undefined;
  const isSure = kind === 'unmistakable' || name.length >= LONG_LETTERS;
  if (typed[0] !== name[0]) return isSure && hasOtherStart(typed, name) ? 1 : undefined;
  const edits = editDistance(typed, name, 2);
  if (edits <= 1 || (edits === 2 && name.length >= LONG_LETTERS && typed.length >= name.length - 1))
    return edits;
  if (edits > 2 || kind !== 'unmistakable' || name.length >= LONG_LETTERS) return undefined;
  return typed.length >= MIN_LETTERS && isMadeOf(typed, name) ? 2 : undefined;
}

/** Whether a letter stands before the name, or the first one is missing or another. */
function hasOtherStart(typed: string, name: string): boolean {
  const rest = name.slice(1);
  if (typed.slice(1) === name) return true;
  if (NEAR_OTHERS.has(name)) return false;
  if (typed === rest) return true;
  return typed.slice(1) === rest && (name.length >= LONG_LETTERS || BESIDE_Y.includes(typed.charAt(0)));
}

/** Whether a name has no letter that another has not. */
function isMadeOf(typed: string, name: string): boolean {
  return [...typed].every((letter) => name.includes(letter));
}
