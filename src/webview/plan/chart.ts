import { type DomPart, draw, keyedList, make, say, show } from '../dom.ts';
import type { ChartBar, ChartView } from './plan-view.ts';

/** Of the width that a bar has, so much is left free beside it. */
const GAP = 0.2;
/** A bar is no wider, in percent of the picture, so that few bars do not become walls. */
const MAX_WIDTH = 20;
/** So many colors the style sheet has. */
const COLORS = 9;

/** Bars by day, stacked by receiver; a picture to those who see it, and one sentence to others, since the table says it all. */
export function chartPart(): { readonly element: HTMLElement; update(view: ChartView): void } {
  const bars = draw('g');
  const picture = draw('svg', { role: 'img', class: 'picture' }, bars);
  const highest = make('span', { class: 'highest' });
  const [first, last] = [make('span'), make('span')];
  const axis = make('div', { class: 'axis', 'aria-hidden': 'true' }, first, last);
  const legend = make('ul', { class: 'legend', 'aria-hidden': 'true' });
  const updateLegend = keyedList<ChartView['legend'][number]>(
    legend,
    ({ color }) => String(color),
    legendPart,
  );
  return {
    element: make('figure', { class: 'chart' }, highest, picture, axis, legend),
    update(view) {
      picture.setAttribute('aria-label', view.label);
      // The axis ends with the last bar.
      axis.style.width = percent((view.bars.length * widthOf(view.bars.length)) / 100);
      bars.replaceChildren(...view.bars.map((bar, index) => barOf(bar, index, view.bars.length)));
      say(highest, view.highest);
      say(first, view.first);
      say(last, view.last);
      show(last, view.bars.length > 1);
      show(legend, view.legend.length > 0);
      updateLegend(view.legend);
    },
  };
}

function barOf({ title, parts }: ChartBar, index: number, count: number): SVGGElement {
  const step = widthOf(count);
  const tooltip = draw('title');
  say(tooltip, title);
  const bar = draw('g', {}, tooltip);
  let bottom = 1;
  for (const { color, height } of parts) {
    bottom -= height;
    bar.append(
      draw('rect', {
        class: `color-${color % COLORS}`,
        x: percent((index * step) / 100),
        y: percent(bottom),
        width: percent((step * (1 - GAP)) / 100),
        height: percent(height),
      }),
    );
  }
  return bar;
}

/** What each of so many bars has of the picture’s width, in percent. */
function widthOf(count: number): number {
  return Math.min(MAX_WIDTH, 100 / count);
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function legendPart({ color }: ChartView['legend'][number]): DomPart<ChartView['legend'][number]> {
  const name = make('span');
  const swatch = draw(
    'svg',
    { class: 'swatch' },
    draw('rect', { class: `color-${color % COLORS}`, width: '100%', height: '100%' }),
  );
  return { element: make('li', {}, swatch, name), update: (view) => say(name, view.name) };
}
