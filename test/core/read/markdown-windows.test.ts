import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDraft } from '../../../src/core/read/read.ts';

const ABOUT_A_WINDOW = 4096;

/** Ordinary words, so many units. */
function words(units: number): string {
  return 'and on we go '.repeat(Math.ceil(units / 13)).slice(0, units);
}

describe('a paragraph of many thousand characters', () => {
  for (const [what, link, shown] of [
    ['a link', '[read it all over here](https://example.com/a)', 'read it all over here'],
    ['a link with a title', '[read it](https://example.com/a "all about it")', 'read it'],
    ['a link with a bracket inside', '[read [all] of \\] it](https://example.com/a)', 'read [all] of ] it'],
    ['a picture in a link', '[![the old garden](b.png) read it](https://example.com/a)', 'read it'],
    ['a link by name', '[read it all][a name]', 'read it all'],
    ['an anchor', '<a href="https://example.com/a" title="all about it">read it all</a>', 'read it all'],
  ] as const) {
    it(`keeps ${what}, wherever it stands`, () => {
      for (let before = ABOUT_A_WINDOW - 100; before < ABOUT_A_WINDOW + 20; before += 3) {
        const source = `${words(before)} ${link} ${words(9000)}\n\n[a name]: https://example.com/a\n`;
        const links = readDraft(source, 'markdown').links.filter(({ target }) => target.text.endsWith('/a'));
        assert.deepEqual(
          links.map(({ text }) => text.text),
          [shown],
          `${before} units before it`,
        );
      }
    });
  }

  it('keeps the links of a catalogue without a break', () => {
    const source = Array.from(
      { length: 2000 },
      (_, at) => `[chair number ${at}](https://example.com/${at})`,
    ).join(', ');
    assert.equal(readDraft(source, 'markdown').links.length, 2000);
  });

  it('keeps links behind a bracket that is never closed', () => {
    const source = `${words(3000)} [ ${`[read it](https://example.com/a) ${words(50)} `.repeat(200)}`;
    assert.equal(readDraft(source, 'markdown').links.length, 200);
  });

  it('is text alone where it is nothing but marks', () => {
    const { body, elements } = readDraft('*]'.repeat(10_000), 'markdown');
    assert.ok(elements.length < 10);
    assert.ok(body.text.length > 19_000);
  });

  it('keeps emphasis and code where a line ends near by', () => {
    const line = `${words(40)} **very much so** and \`a b c\`.\n`;
    const { body, elements } = readDraft(line.repeat(300), 'markdown');
    assert.ok(!body.text.includes('*') && !body.text.includes('`'));
    assert.equal(elements.filter(({ name }) => name === 'strong').length, 300);
  });
});
