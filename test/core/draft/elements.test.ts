import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute } from '../../../src/core/draft/attributes.ts';
import { elementNames, elementsNamed } from '../../../src/core/draft/elements.ts';
import { readDraft } from '../../../src/core/read/read.ts';

const source = '<p>One <b title="x" ID="y">two</b> <i>three</i></p><p>Four <i>five</i> <b>six</b></p>';
const draft = readDraft(source, 'html');

/** The elements of the names as they are written. */
function written(...names: string[]): string[] {
  return elementsNamed(draft, names).map(({ span }) => source.slice(span.start, span.end));
}

describe('the elements of a draft', () => {
  it('are found by their names, in order, whatever the order of the names', () => {
    const both = ['<b title="x" ID="y">two</b>', '<i>three</i>', '<i>five</i>', '<b>six</b>'];
    assert.deepEqual(written('i', 'b'), both);
    assert.deepEqual(written('b', 'i'), both);
    assert.deepEqual(written('i'), ['<i>three</i>', '<i>five</i>']);
    assert.deepEqual(written('table', 'i'), ['<i>three</i>', '<i>five</i>']);
    assert.deepEqual(written('table'), []);
    assert.deepEqual(written(), []);
  });

  it('have names, each told once', () => {
    assert.deepEqual(elementNames(draft), ['p', 'b', 'i']);
    assert.deepEqual(elementNames(readDraft('Hello', 'text')), []);
  });

  it('have attributes by their lower-case names', () => {
    const [bold] = elementsNamed(draft, ['b']);
    assert.equal(attribute(bold?.attributes ?? [], 'id')?.text, 'y');
    assert.equal(attribute(bold?.attributes ?? [], 'class'), undefined);
  });
});
