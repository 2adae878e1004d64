import type { Draft, Element } from '../../draft/draft.ts';
import { removal } from '../../fix/remove.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** How many in a row are for something else than space; filters count from 30 line breaks and 10 boxes. */
const MIN_IN_A_ROW = new Map([
  ['br', 30],
  ['div', 10],
]);
/** What may stand between them, with the soft line breaks of quoted-printable. */
const BETWEEN = /^(?:\s|=\r?\n|&nbsp;|<\/div>)*$/i;
const MAX_UNITS_BETWEEN = 200;
/** How many line breaks a gap needs at most. */
const MAX_KEPT_BREAKS = 2;

export const rowOfBreaks = rule({
  id: 'row-of-breaks',
  group: 'markup',
  severity: 'warning',
  title: 'Many empty lines in a row',
  why: 'Spam uses long rows of line breaks or empty boxes to push text out of sight, so filters check for them. Use `padding` to add space.',
  filters: ['AC_BR_BONANZA', 'AC_DIV_BONANZA'],
  examples: [
    {
      format: 'html',
      draft: `<p>Above${'<br>'.repeat(2)}⟦${'<br>'.repeat(29)}⟧below.</p>`,
      fixed: '<p>Above<br><br>below.</p>',
    },
    { format: 'html', draft: `<p>Above</p><div></div><div></div>⟦${'<div></div>'.repeat(8)}⟧<p>below.</p>` },
    { format: 'html', draft: `<p>Above${'<br>'.repeat(12)}below.</p>` },
    { format: 'html', draft: `<p>A</p>${'<div>A line.</div>'.repeat(12)}` },
  ],
  *check({ draft }) {
    const { elements, source } = draft;
    for (let first = 0; first < elements.length; first++) {
      const name = elements[first]?.name ?? '';
      const fewest = MIN_IN_A_ROW.get(name);
      const start = elements[first];
      if (fewest === undefined || !start || !isEmpty(start)) continue;
      const last = endOfRow(draft, first);
      const [from, to] = [elements[first + MAX_KEPT_BREAKS], elements[last]];
      if (last - first + 1 >= fewest && from && to) {
        const span = { start: from.span.start, end: to.span.end };
        const message = text`${last - first + 1} <${name}> tags in a row, which filters may flag. Use padding to add space.`;
        const evidence = `<${name}>`;
        const fixes = name === 'br' ? removal(draft, span, text`Remove extra line breaks`) : [];
        if (span.end > span.start && span.end <= source.length) yield { span, evidence, message, fixes };
      }
      first = last;
    }
  },
});

/** The index of the last element of the row that begins at `first`. */
function endOfRow({ elements, source }: Draft, first: number): number {
  let last = first;
  for (let at = first + 1; at < elements.length; at++) {
    const [before, element] = [elements[last], elements[at]];
    if (!before || !element || element.name !== before.name || !isEmpty(element)) break;
    const start = before.name === 'br' ? before.open.end : before.span.end;
    const { start: end } = element.open;
    if (end < start || end - start > MAX_UNITS_BETWEEN || !BETWEEN.test(source.slice(start, end))) break;
    last = at;
  }
  return last;
}

function isEmpty({ name, from, to, attributes, closed }: Element): boolean {
  return name === 'br' || (closed && from === to && attributes.length === 0);
}
