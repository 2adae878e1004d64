import { attribute } from '../../draft/attributes.ts';
import type { Draft, Element } from '../../draft/draft.ts';
import { overlapsPlaceholder } from '../../draft/placeholders.ts';
import { writtenName } from '../message/start-tag.ts';
import { announced, isWrittenAs, mayHaveMore } from './announced.ts';

/** Elements and attributes that only tables of data have (HTML, section 4.9.1). */
const DATA_ELEMENTS = new Set(['th', 'caption', 'thead', 'tfoot', 'colgroup']);
const DATA_ATTRIBUTES = new Set(['scope', 'headers', 'abbr', 'axis']);
const TABLE_ATTRIBUTES = [
  'summary',
  'rules',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'datatable',
];
const CELLS = new Set(['td', 'th']);

/** What is counted of a table that says no role. */
interface TableShape {
  readonly element: Element;
  rows: number;
  /** Of the row that has most. */
  columns: number;
  cells: number;
  hasTable: boolean;
  isData: boolean;
}

/**
 * The tables of a draft that say no role and certainly do nothing but lay out: they have another table in them, or no
 * more than one row or column, and no mark of a table of data. In the order of the draft.
 */
export function unmarkedLayoutTables(draft: Draft): readonly Element[] {
  const isMet = announced(draft);
  return shapesOf(draft).flatMap(({ element, isData, hasTable, rows, columns, index }) => {
    const mayRepeat = () => overlapsPlaceholder(draft, element.span, 'logic');
    const isLayout = !isData && (hasTable || (Math.min(rows, columns) <= 1 && !mayRepeat()));
    return isLayout && isMet[index] ? [element] : [];
  });
}

function shapesOf(draft: Draft): readonly (TableShape & { readonly index: number })[] {
  const shapes: (TableShape & { readonly index: number })[] = [];
  /** For each element the table that it stands in, or is. */
  const around: (TableShape | undefined)[] = [];
  for (const [index, element] of draft.elements.entries()) {
    const outer = around[element.parent];
    if (element.name !== 'table') {
      if (outer) count(outer, element);
      around.push(outer);
      continue;
    }
    if (outer) outer.hasTable = true;
    const shape = {
      element,
      index,
      rows: 0,
      columns: 0,
      cells: 0,
      hasTable: false,
      isData: isOfData(element),
    };
    around.push(shape);
    if (
      !attribute(element.attributes, 'role') &&
      (isWrittenAs(draft, element, 'table') || writtenName(draft, element) === 'mj-table') &&
      !mayHaveMore(draft, element)
    )
      shapes.push(shape);
  }
  return shapes;
}

function count(table: TableShape, { name, attributes }: Element): void {
  if (name === 'tr') {
    table.rows++;
    table.cells = 0;
  }
  if (CELLS.has(name)) table.columns = Math.max(table.columns, ++table.cells);
  if (DATA_ELEMENTS.has(name) || (CELLS.has(name) && attributes.some((one) => DATA_ATTRIBUTES.has(one.name))))
    table.isData = true;
}

/** Whether the table itself says that it holds data; a border shows a grid. */
function isOfData({ attributes }: Element): boolean {
  const border = attribute(attributes, 'border')?.text.trim() ?? '0';
  return border !== '0' || TABLE_ATTRIBUTES.some((name) => attribute(attributes, name));
}
