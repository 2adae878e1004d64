import type { Dialect } from '../../placeholder/dialect.ts';
import { inHeex, inInky, inMaizzle, inSvelte, inVue, type TagNames } from './tag-names.ts';

/** What is known of a file whose tags are components before it is read. */
export interface ComponentFile {
  readonly names: TagNames;
  /** Whether it is a language of code: a slash closes any tag, and attributes may be brought in by `{...rest}`. */
  readonly isCode: boolean;
  /** Whether fixes may change nothing but what is shown. */
  readonly isProtected: boolean;
  /** Whether `:href` is an attribute whose value is code: on any tag, or on those of components alone. */
  readonly binds: 'any' | 'components' | 'none';
  /** By element, the attribute that the tool adds where there is none, and its value. */
  readonly adds: ReadonlyMap<string, readonly [name: string, value: string]>;
  /** Whether the names of Tailwind’s classes say how it looks. */
  readonly hasTailwind: boolean;
}

type FileKindOfTags = Omit<ComponentFile, 'hasTailwind'>;

/** What Maizzle adds (maizzle.com/docs/transformers/add-attributes, as of 2026-08). */
const ADDED_BY_MAIZZLE: FileKindOfTags['adds'] = new Map<string, readonly [string, string]>([
  ['img', ['alt', '']],
  ['table', ['role', 'none']],
]);
/** What the tables are that components for rows become (of React Email, Vue Email and Svelte email alike). */
const ADDED_TO_ROWS: FileKindOfTags['adds'] = new Map([['table', ['role', 'presentation'] as const]]);
const NOTHING_ADDED: FileKindOfTags['adds'] = new Map();

const CODE = { isCode: true, isProtected: true } as const;
const TEMPLATE = { isCode: false, isProtected: false } as const;
const VUE_EMAIL: FileKindOfTags = { ...CODE, names: inVue, binds: 'any', adds: ADDED_TO_ROWS };
const MAIZZLE_6: FileKindOfTags = { ...VUE_EMAIL, adds: ADDED_BY_MAIZZLE };
const SVELTE: FileKindOfTags = { ...CODE, names: inSvelte, binds: 'none', adds: ADDED_TO_ROWS };
const HEEX: FileKindOfTags = { ...TEMPLATE, isCode: true, names: inHeex, binds: 'none', adds: NOTHING_ADDED };
const BLADE: FileKindOfTags = { ...TEMPLATE, names: inMaizzle, binds: 'components', adds: NOTHING_ADDED };
const MAIZZLE: FileKindOfTags = { ...BLADE, adds: ADDED_BY_MAIZZLE };
const INKY: FileKindOfTags = { ...TEMPLATE, names: inInky, binds: 'none', adds: NOTHING_ADDED };

/** Tags that only Maizzle and Blade have, those that only Inky has, and a sign of Vue Email, whose names Maizzle 6 shares. */
const MAIZZLE_SIGN =
  /<(?:x-[a-z]|(?:fill|slot):[a-z]|(?:not-)?outlook[\s>]|(?:extends|component)\s+src=|if\s+condition=|each\s+loop=)/i;
const INKY_SIGN = /<(?:(?:container|columns|callout|wrapper|block-grid)[\s>]|item\s+href=)/i;
const VUE_EMAIL_SIGN = /["'](?:@vue-email\/|vue-email["'])|<(?:E[A-Z]|e-[a-z])/;
const STYLE = /<style[\s>]/i;

/**
 * What a file whose dialect says so, or else what stands in it, has for tags; nothing where it is HTML. `shown` is the source
 * without its scripts.
 */
export function componentFileOf(
  source: string,
  shown: string,
  dialect: Dialect | undefined,
): ComponentFile | undefined {
  const kind = kindOf(source, shown, dialect);
  return kind && { ...kind, hasTailwind: kind !== INKY && !STYLE.test(shown) };
}

function kindOf(source: string, shown: string, dialect: Dialect | undefined): FileKindOfTags | undefined {
  if (dialect === 'vue') return VUE_EMAIL_SIGN.test(source) ? VUE_EMAIL : MAIZZLE_6;
  if (dialect === 'svelte') return SVELTE;
  if (dialect === 'heex') return HEEX;
  if (MAIZZLE_SIGN.test(shown)) return dialect === 'blade' ? BLADE : MAIZZLE;
  return INKY_SIGN.test(shown) ? INKY : undefined;
}

/** The text with tags that begin with a letter, as a tokenizer wants them: `<.button>` and `<:footer>` of HEEx do not. */
export function tokenizable(text: string, { names }: ComponentFile): string {
  return names === inHeex ? text.replace(/<(\/?)[.:](?=[a-z_])/g, '<$1z') : text;
}
