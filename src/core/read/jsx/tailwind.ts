import { VALUE } from '../../placeholder/placeholder.ts';
import { PALETTE } from './tailwind-palette.ts';

/** Classes that hide, and what they say (tailwindcss.com/docs). */
const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hidden: 'display:none',
    invisible: 'visibility:hidden',
    collapse: 'visibility:collapse',
    'opacity-0': 'opacity:0',
    'overflow-hidden': 'overflow:hidden',
    absolute: 'position:absolute',
    fixed: 'position:fixed',
    'sr-only': 'position:absolute;width:1px;height:1px;overflow:hidden',
    'h-0': 'height:0',
    'max-h-0': 'max-height:0',
    'w-0': 'width:0',
    'max-w-0': 'max-width:0',
    'size-0': 'width:0;height:0',
    'whitespace-pre': 'white-space:pre',
    'whitespace-pre-line': 'white-space:pre-line',
    'whitespace-pre-wrap': 'white-space:pre-wrap',
    uppercase: 'text-transform:uppercase',
  }),
);

/** Sizes of text by name, in pixels. */
const SIZES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    xs: 12,
    sm: 14,
    base: 16,
    lg: 18,
    xl: 20,
    '2xl': 24,
    '3xl': 30,
    '4xl': 36,
    '5xl': 48,
    '6xl': 60,
    '7xl': 72,
    '8xl': 96,
    '9xl': 128,
  }),
);

/** What stands behind `text-` and `bg-` and is no color. */
const NO_COLOUR =
  /^(?:left|center|right|justify|start|end|wrap|nowrap|balance|pretty|ellipsis|clip|opacity-.*|cover|contain|auto|fixed|local|scroll|repeat.*|no-repeat|origin-.*|clip-.*|blend-.*|bottom|top|(?:left|right)-.*)$/;
/** Properties that a value in square brackets is for. */
const ARBITRARY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    h: 'height',
    'max-h': 'max-height',
    w: 'width',
    'max-w': 'max-width',
    opacity: 'opacity',
    indent: 'text-indent',
    left: 'left',
    top: 'top',
    '-indent': 'text-indent',
  }),
);
const IN_BRACKETS = /^(-?[a-z]+(?:-[a-z]+)?)-\[([^[\]]{1,80})\]$/;
const LENGTH = /^-?[\d.]+(?:px|em|rem|%|pt)?$/;

/**
 * The declarations of one of Tailwind’s classes that hide text, paint it or set its size; `VALUE` for a color that only the
 * configuration knows. Nothing for any other class, and for what holds on some screens only.
 */
export function declarationsOfClass(written: string): string | undefined {
  const name = written.replace(/^!|!$/, '');
  if (name.includes(':')) return undefined;
  const plain = PLAIN.get(name);
  if (plain !== undefined) return plain;
  const [, utility = '', value = ''] = IN_BRACKETS.exec(name) ?? [];
  const property = ARBITRARY.get(utility);
  if (property) return `${property}:${utility.startsWith('-') ? '-' : ''}${value}`;
  if (name.startsWith('text-')) return textDeclaration(name.slice(5));
  if (name.startsWith('bg-')) return backgroundDeclaration(name.slice(3));
  return undefined;
}

function textDeclaration(value: string): string | undefined {
  const size = SIZES.get(value.replace(/\/.*$/, ''));
  if (size !== undefined) return `font-size:${size}px`;
  const arbitrary = inBrackets(value);
  if (arbitrary && LENGTH.test(arbitrary)) return `font-size:${arbitrary}`;
  return NO_COLOUR.test(value) ? undefined : `color:${colourOf(value)}`;
}

function backgroundDeclaration(value: string): string | undefined {
  const arbitrary = inBrackets(value);
  if (arbitrary?.startsWith('url(') || /^(?:gradient|linear|radial|conic)-/.test(value)) {
    return `background-image:${arbitrary ?? `linear-gradient(${VALUE})`}`;
  }
  if (value === 'none') return 'background-image:none';
  return NO_COLOUR.test(value) ? undefined : `background-color:${colourOf(value)}`;
}

const KEYWORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    black: '#000',
    white: '#fff',
    transparent: 'transparent',
    inherit: 'inherit',
    current: 'currentcolor',
  }),
);
const SHADES = '50 100 200 300 400 500 600 700 800 900 950'.split(' ');

/** A color by its name, or as it is written in brackets. */
function colourOf(value: string): string {
  const known = KEYWORDS.get(value) ?? inBrackets(value)?.replaceAll('_', ' ');
  if (known) return known;
  const [, hue = '', shade = ''] = /^([a-z]+)-(\d+)$/.exec(value) ?? [];
  const hex = PALETTE[hue]?.split(' ')[SHADES.indexOf(shade)];
  return hex ? `#${hex}` : VALUE;
}

function inBrackets(value: string): string | undefined {
  return value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : undefined;
}
