import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { removalsOf } from '../../../src/core/recipients/removals.ts';

/** What is left of a list without an address. */
function without(list: string, address: string, path = 'list.csv'): string {
  const removals = removalsOf(list, path, address);
  return removals.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), list);
}

describe('a list without an address', () => {
  it('lacks its line alone, whatever its case and its line breaks', () => {
    const list = 'name,email\r\nAda,Ada@Example.net\r\nBob,bob@example.net\r\n';
    assert.equal(without(list, 'ada@example.net'), 'name,email\r\nBob,bob@example.net\r\n');
    assert.equal(without(list, 'bob@EXAMPLE.net'), 'name,email\r\nAda,Ada@Example.net\r\n');
  });

  it('keeps longer addresses that have it in them', () => {
    const list =
      'nada@example.com\nada@example.com.au\nada@example.community\nx.ada@example.com\n+ada@example.com\n';
    assert.equal(without(list, 'ada@example.com'), list);
  });

  it('lacks it in brackets, in quotes and before a full stop', () => {
    for (const line of [
      'Ada <ada@example.com>',
      '"ada@example.com"',
      "'ada@example.com'",
      'mail ada@example.com.',
      'x;ada@example.com;y',
    ])
      assert.equal(
        without(`a@example.org\n${line}\nb@example.org`, 'ada@example.com', 'list.txt'),
        'a@example.org\nb@example.org',
        line,
      );
  });

  it('lacks each line that has it, once', () => {
    const list = 'ada@example.com,ada@example.com\nbob@example.com\nada@example.com';
    assert.equal(without(list, 'ada@example.com'), 'bob@example.com\n');
  });

  it('lacks the whole record where a cell goes over several lines', () => {
    const list = 'email,note\nada@example.com,"first ""line""\nsecond"\nbob@example.com,"x"\n';
    assert.equal(without(list, 'ada@example.com'), 'email,note\nbob@example.com,"x"\n');
  });

  it('keeps its other lines where quotes are only characters', () => {
    const inches = 'a@example.com,5" pipe\nb@example.com,none\nc@example.com,6" pipe\n';
    assert.equal(without(inches, 'b@example.com'), inches.replace('b@example.com,none\n', ''));
    const open = 'a@example.com,"never closed\nb@example.com,none\nc@example.com,none\n';
    assert.equal(without(open, 'b@example.com'), open.replace('b@example.com,none\n', ''));
  });

  it('keeps the other mailboxes of a line', () => {
    const list = 'Ada <ada@example.com>, bob@example.com; cleo@example.com\n';
    assert.equal(without(list, 'ada@example.com', 'list.txt'), ' bob@example.com; cleo@example.com\n');
    assert.equal(without(list, 'cleo@example.com', 'list.txt'), 'Ada <ada@example.com>, bob@example.com\n');
    const twice = 'bob@example.com, ada@example.com, ADA@example.com\nada@example.com, ada@example.com\n';
    assert.equal(without(twice, 'ada@example.com', 'list.txt'), 'bob@example.com\n');
  });

  it('keeps the rows of a table whose cells are between semicolons', () => {
    const list = 'name;email;note\nAda;ada@example.com;"a;b\nc"\nBob;bob@example.com;"x, ""y"""\n';
    assert.equal(without(list, 'ada@example.com'), 'name;email;note\nBob;bob@example.com;"x, ""y"""\n');
  });

  it('is as it was where nothing is asked for, or it is not there', () => {
    assert.equal(without('ada@example.com\n', ''), 'ada@example.com\n');
    assert.equal(without('ada@example.com\n', 'eve@example.com'), 'ada@example.com\n');
  });
});
