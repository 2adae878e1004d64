/** A Markdown table; the first column is text, the others are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A share as a percentage: `14.2%`. `–` where there is nothing to divide. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)}%` : '–';
}

/** A figure from 0 to 1 as usual for AUC: `.964`, `1`. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(3).replace(/^0(?=\.)/, '');
}
