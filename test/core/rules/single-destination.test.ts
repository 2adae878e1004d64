import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../../src/core/index.ts';

/** The points for a short email that says so and links to one site; nothing where it names the site. */
function pointsOf(text: string, domain: string): number | undefined {
  const draft = `<body><p>${text}</p><a href="https://www.${domain}/t">See it</a></body>`;
  const { findings } = check(draft, { format: 'html' });
  return findings.find(({ rule }) => rule === 'single-destination')?.points;
}

const isNamed = (text: string, domain: string) => pointsOf(text, domain) === undefined;

describe('a site is named', () => {
  for (const [text, domain] of [
    ['News of Lampworks Østby', 'lampworks-ostby.com'],
    ['News of Lampworks Østby', 'lampworksoestby.com'],
    ['The Müller bakery', 'muller-bakery.de'],
    ['The MÜLLER bakery', 'mueller-bakery.de'],
    ['The Mu\u0308ller bakery', 'mueller.de'],
    ['Straßenbau Łódź', 'strassenbau-lodz.pl'],
    ['The Café Río', 'cafe-rio.com'],
  ] as const)
    it(`by “${text}”: ${domain}`, () => {
      assert.ok(isNamed(text, domain));
    });

  it('not by other letters', () => {
    assert.ok(!isNamed('The Müller bakery', 'miller-bakery.de'));
    assert.ok(!isNamed('The Møller bakery', 'muller-bakery.de'));
  });
});

describe('a site that is not named', () => {
  const whole = pointsOf('Our new chairs are here.', 'example-chairs.net') ?? 0;
  const halfOf = (text: string) => {
    const points = pointsOf(text, 'example-chairs.net') ?? 0;
    assert.ok(Math.abs(points - whole / 2) < 0.02, `${points} of ${whole}`);
  };

  it('counts half where a postal address says who sends the email', () => {
    halfOf('Our new chairs are here.<br>Garden Ltd, 12 Mill Street, Springfield');
  });

  it('counts half where the email answers something the reader did', () => {
    halfOf('Thank you for your order. You can see where it is.');
  });
});
