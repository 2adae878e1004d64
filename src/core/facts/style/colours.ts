import { colourNames } from './colour-names.ts';

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

const MAX_UNITS = 60;
const HEX = /^#?([\da-f]{3,8})$/;
const FUNCTION = /^rgba?\(([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/;

/** A colour as CSS or an HTML attribute writes it, in lower case; nothing for what is no plain colour. */
export function readColour(written: string): Colour | undefined {
  if (written.length > MAX_UNITS) return undefined;
  if (written === 'transparent') return TRANSPARENT;
  const hex = HEX.exec(colourNames.get(written) ?? written)?.[1];
  if (hex !== undefined) return fromHex(hex);
  if (written.startsWith('hsl')) return fromHsl(written);
  const [, red, green, blue, alpha] = FUNCTION.exec(written) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: readAlpha(alpha) };
}

/** The colour that a `background` or `background-color` paints; nothing for an image, a gradient, a variable. */
export function readBackground(written: string): Colour | undefined {
  if (written === 'none' || written === 'initial') return TRANSPARENT;
  const whole = readColour(written);
  if (whole || written.length > MAX_UNITS || written.includes('url(') || written.includes('gradient'))
    return whole;
  const call = /(?:rgb|hsl)a?\([^)]*\)/.exec(written)?.[0];
  if (call !== undefined) return readColour(call);
  for (const part of written.split(/\s+/)) {
    const colour = readColour(part);
    if (colour) return colour;
  }
  return undefined;
}

/** The same where pictures and gradients are not shown: what they lie on is left. */
export function readBareBackground(written: string): Colour | undefined {
  const [picture, end] = [/(?:url|gradient)\(/.exec(written)?.index, written.lastIndexOf(')') + 1];
  if (picture === undefined) return readBackground(written);
  const before = written.slice(0, picture).replace(/[\w-]+$/, '');
  return readBackground(`${before} ${written.slice(Math.max(end, picture))}`.trim()) ?? TRANSPARENT;
}

/** What is seen where a colour lies over one that is opaque. */
export function over(top: Colour, below: Colour): Colour {
  const { alpha } = top;
  if (alpha === 1) return top;
  return {
    red: top.red * alpha + below.red * (1 - alpha),
    green: top.green * alpha + below.green * (1 - alpha),
    blue: top.blue * alpha + below.blue * (1 - alpha),
    alpha: 1,
  };
}

/** The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Whole channels, which nearly all colours have, are looked up. */
function linear(channel: number): number {
  return LINEAR[channel] ?? linearised(channel);
}

function linearised(channel: number): number {
  const part = Math.min(255, channel) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

const LINEAR = Array.from({ length: 256 }, (_, channel) => linearised(channel));

function fromHex(hex: string): Colour | undefined {
  const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return undefined;
  const channel = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  const alpha = long.length === 8 ? channel(6) / 255 : 1;
  return { red: channel(0), green: channel(2), blue: channel(4), alpha };
}

const HSL = /^hsla?\((-?[\d.]+)(?:deg)?[\s,]+([\d.]+)%?[\s,]+([\d.]+)%?(?:[\s,/]+([\d.]+%?))?\s*\)$/;

/** Hue, saturation and lightness (CSS Color 4, section 7.1). */
function fromHsl(written: string): Colour | undefined {
  const [, hue, saturation, lightness, alpha] = HSL.exec(written) ?? [];
  if (hue === undefined || saturation === undefined || lightness === undefined) return undefined;
  const light = Math.min(1, Number(lightness) / 100);
  const reach = Math.min(1, Number(saturation) / 100) * Math.min(light, 1 - light);
  const channel = (turn: number) => {
    const at = (((turn + Number(hue) / 30) % 12) + 12) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
  };
  return { red: channel(0), green: channel(8), blue: channel(4), alpha: readAlpha(alpha) };
}

function readAlpha(written: string | undefined): number {
  if (written === undefined) return 1;
  const number = Number.parseFloat(written);
  return Math.min(1, written.endsWith('%') ? number / 100 : number);
}
