import { draw, make, say } from '../dom.ts';
import type { GaugeView } from './view.ts';

/** A half circle, its length 100. */
const ARC = { d: 'M 10 60 A 50 50 0 0 1 110 60', pathLength: '100', fill: 'none' };

/** The score as a gauge, with the level in words. */
export function gaugePart(): { readonly element: HTMLElement; update(view: GaugeView): void } {
  const value = draw('path', { ...ARC, class: 'value' });
  const number = draw('text', { x: '60', y: '52', class: 'score' });
  const picture = draw(
    'svg',
    { viewBox: '0 0 120 70', 'aria-hidden': 'true' },
    draw('path', { ...ARC, class: 'track' }),
    value,
    number,
  );
  const meter = make(
    'div',
    { class: 'meter', role: 'meter', 'aria-valuemin': '0', 'aria-valuemax': '100' },
    picture,
  );
  const level = make('p', { class: 'level' });
  const label = make('p', { class: 'points' });
  const meaning = make('p', { class: 'meaning' });
  return {
    element: make('div', { class: 'gauge' }, meter, make('div', {}, level, label, meaning)),
    update(view) {
      meter.dataset.level = view.level;
      meter.setAttribute('aria-valuenow', String(view.value));
      meter.setAttribute('aria-valuetext', view.label);
      meter.setAttribute('aria-label', view.name);
      value.setAttribute('stroke-dasharray', `${view.value} 100`);
      say(number, String(view.value));
      say(level, view.levelName);
      say(label, view.label);
      say(meaning, view.meaning);
    },
  };
}
