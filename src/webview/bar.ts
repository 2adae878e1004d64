import { draw } from './dom.ts';

/** A bar whose length says how much; the figure beside it says the same in words. */
export function barPart(): {
  readonly element: SVGSVGElement;
  update(share: number, isOver: boolean): void;
} {
  const value = draw('rect', { class: 'value', height: '100%' });
  const element = draw(
    'svg',
    { class: 'bar', 'aria-hidden': 'true' },
    draw('rect', { class: 'track', width: '100%', height: '100%' }),
    value,
  );
  return {
    element,
    update(share, isOver) {
      value.setAttribute('width', `${Math.round(share * 1000) / 10}%`);
      element.classList.toggle('over', isOver);
    },
  };
}
