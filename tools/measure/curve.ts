/** Documents whose likelihood of being spam lies in a band, in percent. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly likelihood: number;
  /** The share of spam among them, spam and legitimate mail counting as much; 0 to 1. */
  readonly spam: number;
  readonly documents: number;
}

const [SIZE, EDGE] = [360, 50];

/** Predicted against actual share of spam, as an SVG that reads on light and dark pages. */
export function calibrationCurve(bands: readonly Band[]): string {
  const x = (percent: number) => (EDGE + (SIZE * percent) / 100).toFixed(1);
  const y = (percent: number) => (EDGE / 2 + SIZE - (SIZE * percent) / 100).toFixed(1);
  const points = bands.map(({ likelihood, spam }) => `${x(likelihood)},${y(100 * spam)}`);
  const ticks = [0, 20, 40, 60, 80, 100].flatMap((percent) => [
    `<line x1="${x(0)}" x2="${x(100)}" y1="${y(percent)}" y2="${y(percent)}" stroke="#8884"/>`,
    `<text x="${x(0)}" dx="-6" y="${y(percent)}" dy="4" text-anchor="end">${percent}</text>`,
    `<text x="${x(percent)}" y="${y(0)}" dy="18" text-anchor="middle">${percent}</text>`,
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 2 * EDGE} ${SIZE + 2 * EDGE}" font-family="sans-serif" font-size="12" fill="#777">
<title>Calibration: likelihood against the share of spam</title>
${ticks.join('\n')}
<line x1="${x(0)}" y1="${y(0)}" x2="${x(100)}" y2="${y(100)}" stroke="#777" stroke-dasharray="4"/>
<polyline points="${points.join(' ')}" fill="none" stroke="#c0392b" stroke-width="2"/>
${points.map((point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="4" fill="#c0392b"/>`).join('\n')}
<text x="${x(50)}" y="${y(0)}" dy="40" text-anchor="middle">likelihood, percent</text>
<text transform="translate(14 ${y(50)}) rotate(-90)" text-anchor="middle">spam, percent of a balanced mix</text>
</svg>
`;
}
