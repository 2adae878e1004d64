import { type Config, type Format, LEVELS, PRESETS, rules, SEVERITIES } from '../../src/core/index.ts';
import type { Dialect } from '../../src/core/placeholder/dialect.ts';
import { DRAFTS, FIELDS, type InputKind, KINDS, MARKS, ODD, TAGS, WORDS } from './pieces.ts';
import { Random } from './random.ts';

/** A draft, and how it is to be checked. */
export interface FuzzInput {
  readonly kind: InputKind;
  readonly format: Format;
  readonly dialect?: Dialect;
  readonly source: string;
  readonly bytes: 'utf-8' | 'latin1';
  readonly config: Config;
}

/** A long input has more UTF-16 units than this; one in ten is. */
export const LONG_UNITS = 2000;
const MAX_LONG_UNITS = 2600;

/** The input of that number, the same each time for a seed. */
export function inputOf(seed: number, index: number, kinds: readonly InputKind[]): FuzzInput {
  const random = new Random(seed, index);
  const kind = kinds[random.below(kinds.length)] ?? KINDS[0];
  const source = random.below(10) === 0 ? longText(random, kind) : shortText(random, kind);
  const { format, dialect } = readingOf(kind);
  const config = random.below(100) < 15 ? configOf(random) : { rules: {} };
  const isBytes = kind === 'eml' && random.oneIn(3);
  const marked = random.oneIn(25) && !source.startsWith('\uFEFF') ? `\uFEFF${source}` : source;
  return isBytes
    ? { kind, format, source: Buffer.from(marked).toString('latin1'), bytes: 'latin1', config }
    : { kind, format, ...(dialect && { dialect }), source: marked, bytes: 'utf-8', config };
}

/** How inputs of a kind are read. */
function readingOf(kind: InputKind): { readonly format: Format; readonly dialect?: Dialect } {
  if (kind === 'mjml') return { format: 'html' };
  return kind === 'vue' || kind === 'svelte' || kind === 'heex'
    ? { format: 'html', dialect: kind }
    : { format: kind };
}

/** Whether inputs of a kind have tags. */
function isMarkup(kind: InputKind): boolean {
  return readingOf(kind).format === 'html';
}

function longText(random: Random, kind: InputKind): string {
  const length = random.between(LONG_UNITS + 1, MAX_LONG_UNITS);
  let text = '';
  while (text.length < length) {
    const next = shortText(random, kind);
    text += random.oneIn(4) ? next.repeat(random.between(1, 1 + Math.floor(600 / (1 + next.length)))) : next;
    text += random.of(['', ' ', '\n', '\n\n']);
  }
  return text;
}

function shortText(random: Random, kind: InputKind): string {
  switch (random.below(5)) {
    case 0:
      return torn(random, random.of(DRAFTS[kind]));
    case 1:
      return joined(random, kind);
    case 2:
      return structure(random, kind);
    default:
      return glued(random, kind);
  }
}

/** A whole draft with cuts and splices. */
function torn(random: Random, draft: string): string {
  let text = draft.length > 700 ? random.part(draft, 700) : draft;
  for (let left = random.between(1, 6); left > 0; left--) {
    const at = random.below(text.length + 1);
    const cut = random.oneIn(2) ? 0 : random.below(40);
    text = text.slice(0, at) + splice(random) + text.slice(at + cut);
  }
  return text;
}

function splice(random: Random): string {
  switch (random.below(4)) {
    case 0:
      return random.of(MARKS);
    case 1:
      return random.of(TAGS);
    case 2:
      return random.of(WORDS);
    default:
      return random.of(ODD);
  }
}

/** Parts of drafts, of any kind now and then. */
function joined(random: Random, kind: InputKind): string {
  const parts = Array.from({ length: random.between(1, 3) }, () =>
    random.part(random.of(DRAFTS[random.oneIn(4) ? random.of(KINDS) : kind]), 120),
  );
  return parts.join(random.of(['', ' ', '\n', '\n\n']));
}

/** Marks of the format with words between them. */
function structure(random: Random, kind: InputKind): string {
  const parts = Array.from({ length: random.between(2, 20) }, () => {
    if (random.oneIn(3)) return random.of(WORDS);
    if (kind === 'eml') return random.oneIn(2) ? `\n${random.of(FIELDS)}\n` : splice(random);
    return isMarkup(kind) ? random.of(TAGS) : random.of(MARKS);
  });
  const head = kind === 'eml' && random.oneIn(2) ? headOf(random) : '';
  return head + parts.join(random.oneIn(2) ? ' ' : '');
}

/** What fixes are about, and marks right beside it. */
function glued(random: Random, kind: InputKind): string {
  const parts = Array.from({ length: random.between(2, 12) }, () => {
    const choice = random.below(6);
    if (choice < 2) return random.of(ODD);
    if (choice === 2) return random.of(MARKS);
    if (choice === 3) return random.part(random.of(WORDS));
    return choice === 4 ? random.of(['!', '!!!', '??', '!?', 'а', '\u200B', '\0', ' ']) : random.of(WORDS);
  });
  const text = parts.join(random.oneIn(3) ? ' ' : '');
  if (kind === 'eml' && random.oneIn(2)) return headOf(random) + text;
  return isMarkup(kind) && random.oneIn(2) ? `<p>${text}</p>` : text;
}

function headOf(random: Random): string {
  const end = random.oneIn(2) ? '\n' : '\r\n';
  const fields = Array.from({ length: random.between(0, 4) }, () => random.of(FIELDS));
  return (
    fields
      .filter((field) => field !== '')
      .map((field) => field + end)
      .join('') + end
  );
}

function configOf(random: Random): Config {
  const set: Record<string, { severity?: (typeof SEVERITIES)[number]; options?: Record<string, number> }> =
    {};
  for (let left = random.between(0, 12); left > 0; left--) {
    const rule = rules[random.below(rules.length)];
    if (!rule) continue;
    const options: Record<string, number> = {};
    if ('options' in rule && random.oneIn(2)) {
      for (const [name, { minimum, maximum }] of Object.entries(rule.options)) {
        options[name] = random.between(minimum, Math.min(maximum, minimum + 20));
      }
    }
    set[rule.id] = { severity: random.of(SEVERITIES), options };
  }
  return {
    rules: set,
    ...(random.oneIn(2) && { preset: random.of(PRESETS) }),
    ...(random.oneIn(3) && { allow: [random.of(WORDS), random.of(WORDS)] }),
    ...(random.oneIn(5) && { failOn: random.of(LEVELS) }),
  };
}
