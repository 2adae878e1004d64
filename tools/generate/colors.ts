import type { Group } from '../../src/core/index.ts';

/** The hue of each group, in degrees: far enough apart to be told from each other, problems of words the warmest. */
const HUES: Readonly<Record<Group, number>> = {
  wording: 2,
  typography: 32,
  subject: 275,
  links: 212,
  images: 176,
  markup: 120,
  accessibility: 85,
  compliance: 325,
  headers: 55,
  directives: 240,
};

/** A theme colour: its id without the extension's name, what it is for, and `#rrggbbaa` for each kind of theme. */
export interface GroupColor {
  readonly id: string;
  readonly text: string;
  readonly defaults: Readonly<Record<'light' | 'dark' | 'highContrast' | 'highContrastLight', string>>;
}

/** The theme colours that the manifest contributes: for each group one beside the scrollbar and one behind words. */
export function groupColors(): readonly GroupColor[] {
  return Object.entries(HUES).flatMap(([group, hue]) => {
    const noun = group.replace(/s$/, '');
    const [light, dark, contrast] = [hex(hue, 0.65, 0.45), hex(hue, 0.6, 0.6), hex(hue, 0.9, 0.65)];
    return [
      {
        id: `${group}Ruler`,
        text: `Scrollbar color of ${noun} problems.`,
        defaults: { light, dark, highContrast: contrast, highContrastLight: light },
      },
      {
        id: `${group}Background`,
        text: `Background color of ${noun} problems. It must be translucent.`,
        defaults: {
          light: `${light}2e`,
          dark: `${dark}38`,
          highContrast: `${contrast}4d`,
          highContrastLight: `${light}33`,
        },
      },
    ];
  });
}

/** A colour of hue (degrees), saturation and lightness (0 to 1) as `#rrggbb`. */
function hex(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
