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
  /** Whether the names of Tailwind’s classes say how it looks. */
  readonly hasTailwind: boolean;
}

type FileKindOfTags = Omit<ComponentFile, 'hasTailwind'>;

const VUE: FileKindOfTags = { names: inVue, isCode: true, isProtected: true, binds: 'any' };
const SVELTE: FileKindOfTags = { names: inSvelte, isCode: true, isProtected: true, binds: 'none' };
const HEEX: FileKindOfTags = { names: inHeex, isCode: true, isProtected: false, binds: 'none' };
const MAIZZLE: FileKindOfTags = { names: inMaizzle, isCode: false, isProtected: false, binds: 'components' };
const INKY: FileKindOfTags = { names: inInky, isCode: false, isProtected: false, binds: 'none' };

const IN_FILE: ReadonlyMap<Dialect, FileKindOfTags> = new Map<Dialect, FileKindOfTags>([
  ['vue', VUE],
  ['svelte', SVELTE],
  ['heex', HEEX],
]);

/** Tags that only Maizzle and Blade have, and those that only Inky has. */
const MAIZZLE_SIGN =
  /<(?:x-[a-z]|(?:fill|slot):[a-z]|(?:not-)?outlook[\s>]|(?:extends|component)\s+src=|if\s+condition=|each\s+loop=)/i;
const INKY_SIGN = /<(?:(?:container|columns|callout|wrapper|block-grid)[\s>]|item\s+href=)/i;
const STYLE = /<style[\s>]/i;

/** What a file whose dialect says so, or else what stands in it, has for tags; nothing where it is HTML. */
export function componentFileOf(text: string, dialect: Dialect | undefined): ComponentFile | undefined {
  const kind = (dialect && IN_FILE.get(dialect)) ?? kindByContent(text);
  return kind && { ...kind, hasTailwind: kind !== INKY && !STYLE.test(text) };
}

function kindByContent(text: string): FileKindOfTags | undefined {
  if (MAIZZLE_SIGN.test(text)) return MAIZZLE;
  return INKY_SIGN.test(text) ? INKY : undefined;
}

/** The text with tags that begin with a letter, as a tokenizer wants them: `<.button>` and `<:footer>` of HEEx do not. */
export function tokenizable(text: string, { names }: ComponentFile): string {
  return names === inHeex ? text.replace(/<(\/?)[.:](?=[a-z_])/g, '<$1z') : text;
}
