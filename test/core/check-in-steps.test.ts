import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { check, checkInSteps } from '../../src/core/index.ts';
import { readDraft } from '../../src/core/read/read.ts';
import { type Steps, UNITS_A_STEP } from '../../src/core/text/steps.ts';
import { prose } from '../../tools/bench/inputs.ts';
import { StepCounter } from '../../tools/fuzz/steps.ts';

describe('the work between two steps', () => {
  const counter = new StepCounter();
  before(() => counter.start());
  after(() => counter.stop());

  /** How often pieces of code have run in each step. */
  async function countsOf<Result>(steps: Steps<Result>): Promise<readonly number[]> {
    const counts: number[] = [];
    for (let isDone = false; !isDone; ) {
      counts.push(
        await counter.countOf(() => {
          isDone = steps.next().done ?? false;
        }),
      );
    }
    return counts;
  }

  it('is a small part of a check', async () => {
    const draft = prose(8 * UNITS_A_STEP);
    check(draft, { format: 'html' });
    const counts = await countsOf(checkInSteps(draft, { format: 'html' }));
    const all = counts.reduce((sum, count) => sum + count, 0);
    assert.ok(Math.max(...counts) <= all / 4, `${Math.max(...counts)} of ${all}`);
  });
});

describe('a step that ends within', () => {
  /** What is read of a piece behind so many letters, in whose places those are left out. */
  function readBehind(letters: number, piece: string) {
    const { body, elements, comments, links, styleSheets, strayEnds } = readDraft(
      'x'.repeat(letters) + piece,
      'html',
    );
    const moved = ({ start, end }: { readonly start: number; readonly end: number }) => [
      start - letters,
      end - letters,
    ];
    return {
      text: body.text.slice(letters),
      elements: elements.map(({ name, span, attributes }) => [
        name,
        ...moved(span),
        attributes.map(({ name, text }) => [name, text]),
      ]),
      comments: comments.map(({ span, text }) => [...moved(span), text]),
      links: links.map(({ span, target, text }) => [...moved(span), target.text, text.text]),
      styleSheets: styleSheets.map(({ text }) => text),
      strayEnds: strayEnds.map(({ name }) => name),
    };
  }

  for (const piece of [
    ' <p class="a" title=\'b &amp; c\'>Now &amp; here&nbsp;<br/><b>bold</b></p> end',
    ' <!-- subject: One --><title>Two</title><style>p { color: red }</style><p>text</p>',
    ' <a href="https://example.com/?a=1&amp;b=2">link</a><![CDATA[ data ]]></i><script>a < b</script>',
    ' &lt;&#65;&copy; 1 &amp 2 <svg><path/></svg><p unclosed="',
    ' <div><?php echo 1 ?></div><textarea><b>not bold</b></textarea></div',
  ]) {
    it(`${piece.trim().slice(0, 30)}… changes nothing in what is read`, () => {
      const expected = readBehind(100, piece);
      assert.ok(expected.elements.length + expected.comments.length > 0);
      for (let before = 0; before <= piece.length; before++)
        assert.deepEqual(
          readBehind(UNITS_A_STEP - before, piece),
          expected,
          `${before} before the end of the step`,
        );
    });
  }
});
