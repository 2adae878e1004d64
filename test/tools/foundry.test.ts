import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelsOf } from '../../tools/foundry/labels.ts';
import { MTAS } from '../../tools/foundry/mtas.ts';
import { messages, replies } from '../../tools/foundry/replies.ts';
import { made } from '../support/bounces.ts';

describe('the bounce foundry', () => {
  it('has a bounce of every message from every MTA in the repository, with the labels it would write', () => {
    const wanted = MTAS.flatMap((mta) =>
      messages.map(({ name }) => labelsOf(`${mta.name}/${name}.eml`, mta, name)),
    );
    const have = made.map(({ source: _, ...label }) => label);
    assert.deepEqual(byFile(have), byFile(wanted));
  });

  it('sends each reply in some message', () => {
    const sent = new Set(messages.flatMap(({ to }) => to));
    assert.deepEqual(
      replies.filter(({ number }) => !sent.has(number)),
      [],
    );
  });
});

function byFile<T extends { readonly file: string }>(labels: readonly T[]): readonly T[] {
  return labels.toSorted((a, b) => a.file.localeCompare(b.file));
}
