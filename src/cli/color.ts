import { styleText } from 'node:util';

export type TerminalStyle = Parameters<typeof styleText>[0];

/** Styles a text for the terminal, or leaves it as it is. */
export type Paint = (style: TerminalStyle, text: string) => string;

/** A paint that does nothing unless `isOn`. */
export function painter(isOn: boolean): Paint {
  if (!isOn) return (_style, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}

/** Whether to colour what goes to a stream: the option decides, then NO_COLOR, FORCE_COLOR, then whether it is a terminal. */
export function wantsColor(
  isTerminal: boolean,
  option: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (option !== undefined) return option;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}
