import { type DomPart, draw, keyedList, make, say } from '../dom.ts';
import type { BandView, GaugeView } from './view.ts';

/** Half circles about one center, their length 100. */
const ARC = { pathLength: '100', fill: 'none' };
const OUTER = { ...ARC, d: 'M 5 58 A 55 55 0 0 1 115 58' };
const INNER = { ...ARC, d: 'M 16 58 A 44 44 0 0 1 104 58' };

/** What is left free between two levels, of 100. */
const GAP = 1;

/** The score as a gauge under a ring of the levels, with both in words. */
export function gaugePart(): { readonly element: HTMLElement; update(view: GaugeView): void } {
  const value = draw('path', { ...INNER, class: 'value' });
  const number = draw('text', { x: '60', y: '52', class: 'score' });
  const ring = draw('g', { class: 'ring' });
  const ends = [draw('text', { x: '16', y: '68' }), draw('text', { x: '104', y: '68' })] as const;
  const picture = draw(
    'svg',
    { viewBox: '0 0 120 70', 'aria-hidden': 'true' },
    ring,
    draw('path', { ...INNER, class: 'track' }),
    value,
    number,
    ...ends,
  );
  say(ends[0], '0');
  say(ends[1], '100');
  const meter = make(
    'div',
    { class: 'meter', role: 'meter', 'aria-valuemin': '0', 'aria-valuemax': '100' },
    picture,
  );
  const level = make('p', { class: 'level' });
  const label = make('p', { class: 'points' });
  const meaning = make('p', { class: 'meaning' });
  const likelihood = make('p', { class: 'likelihood' });
  const levels = make('ul', { class: 'levels' });
  const updateLevels = keyedList<BandView>(levels, ({ level }) => level, bandPart);
  const words = make('div', {}, level, label, meaning, likelihood, levels);
  return {
    element: make('div', { class: 'gauge' }, meter, words),
    update(view) {
      meter.dataset.level = view.level;
      meter.setAttribute('aria-valuenow', String(view.value));
      meter.setAttribute('aria-valuetext', view.label);
      meter.setAttribute('aria-label', view.name);
      value.setAttribute('stroke-dasharray', `${view.value} 100`);
      if (ring.childElementCount === 0) ring.append(...view.bands.map(arcOf));
      say(number, String(view.value));
      say(level, view.levelName);
      say(label, view.label);
      say(meaning, view.meaning);
      say(likelihood, view.likelihood);
      updateLevels(view.bands);
    },
  };
}

/** The part of the ring that is a level's. */
function arcOf({ level }: BandView, index: number, { length }: readonly BandView[]): SVGPathElement {
  const width = 100 / length;
  const dashes = { 'stroke-dasharray': `${width - GAP} 200`, 'stroke-dashoffset': String(-width * index) };
  return draw('path', { ...OUTER, ...dashes, 'data-level': level });
}

function bandPart({ level }: BandView): DomPart<BandView> {
  const element = make('li', { 'data-level': level });
  return { element, update: ({ label }) => say(element, label) };
}
