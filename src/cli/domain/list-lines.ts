import { type ListResult, listSentence } from '../../core/domain/index.ts';
import { render } from '../../core/index.ts';
import { printable } from '../cells.ts';
import type { TerminalStyle } from '../color.ts';
import type { Screen } from '../screen.ts';

const STYLES: Readonly<Record<ListResult['result'], TerminalStyle>> = {
  listed: 'red',
  clear: 'green',
  unusable: 'dim',
};
const COLUMNS = 8;

/** What blocklists say: first who is listed, with the list’s reason and its own page. */
export function listLines(lists: readonly ListResult[], { paint }: Screen): readonly string[] {
  const order: readonly ListResult['result'][] = ['listed', 'unusable', 'clear'];
  const sorted = lists.toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  const lines = sorted.flatMap((one) => {
    const { result, meanings, said, removal } = one;
    const text = [listSentence(one), ...meanings].map((message) => printable(render(message))).join(' ');
    const indent = ' '.repeat(2 + COLUMNS + 2);
    return [
      `  ${paint(STYLES[result], result.padEnd(COLUMNS))}  ${text}`,
      ...(said ? [`${indent}${paint('dim', `“${printable(said)}”`)}`] : []),
      ...(result === 'listed' ? [`${indent}Reason and removal: ${removal}`] : []),
    ];
  });
  // An unusable list says the same of everybody.
  return [paint('bold', 'Blocklists'), ...new Set(lines)];
}
