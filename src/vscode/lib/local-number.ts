/** A count, or a number with one decimal and its unit (`2.4 KB`), as a language writes it; other arguments of a message as they are. */
export function localNumber(argument: string | number, language: string): string {
  if (typeof argument === 'number') return argument.toLocaleString(language);
  const [, less = '', number, unit = ''] = /^(< )?(\d{1,3}\.\d)(%| KB| px|:1)$/.exec(argument) ?? [];
  if (number === undefined) return argument;
  if (unit === '%') return `${less}${localPercent(Number(number), language, 1)}`;
  const written = Number(number).toLocaleString(language, { minimumFractionDigits: 1, useGrouping: false });
  return `${less}${written}${unit}`;
}

/** A percentage with so many decimals and its sign, which some languages set off by a space. */
export function localPercent(percent: number, language: string, decimals = 0): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return (percent / 100).toLocaleString(language, { style: 'percent', ...digits });
}
