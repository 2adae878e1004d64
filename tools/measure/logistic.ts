/** A document for fitting: its features that are not 0. */
export interface Row {
  readonly features: readonly number[];
  readonly values: readonly number[];
  readonly isSpam: boolean;
  /** How much it counts beside the others. */
  readonly importance: number;
}

export interface Fitted {
  /** None below its least. */
  readonly weights: readonly number[];
  readonly bias: number;
}

export interface FitOptions {
  readonly features: number;
  /** Of the squared weights. */
  readonly ridge: number;
  /** Of the weights: keeps what adds little at 0. */
  readonly lasso: number;
  /** The most that each feature may weigh; without bound where absent. */
  readonly most?: readonly number[];
  /** The least that each feature weighs; 0 where absent. */
  readonly least?: readonly number[];
}

const MAX_ROUNDS = 100;
const ENOUGH = 1e-4;
/** No step goes beyond it: a feature that one class alone has would run off. */
const MAX_STEP = 2;

/**
 * Regularised logistic regression with weights of at least 0, by coordinate descent with Newton steps; convex, so
 * that where it begins does not matter. The same rows in the same order give the same bits.
 */
export function fitLogistic(
  rows: readonly Row[],
  { features, ridge, lasso, most = [], least = [] }: FitOptions,
): Fitted {
  const weights = Float64Array.from({ length: features }, (_, feature) => least[feature] ?? 0);
  const columns = columnsOf(rows, features);
  const total = rows.reduce((sum, { importance }) => sum + importance, 0);
  const margins = marginsOf(rows, weights);
  let bias = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let moved = 0;
    const all = slope(rows, margins, undefined);
    const shift = clamp(-all.gradient / Math.max(all.curvature, 1e-9), MAX_STEP);
    bias += shift;
    for (let row = 0; row < rows.length; row++) margins[row] = (margins[row] ?? 0) + shift;
    moved = Math.abs(shift);
    for (let feature = 0; feature < features; feature++) {
      const column = columns[feature];
      if (!column || column.rows.length === 0) continue;
      const before = weights[feature] ?? 0;
      const { gradient, curvature } = slope(rows, margins, column);
      const step = (gradient / total + ridge * before + lasso) / (curvature / total + ridge + 1e-9);
      const after = Math.min(
        most[feature] ?? Number.POSITIVE_INFINITY,
        Math.max(least[feature] ?? 0, before - clamp(step, MAX_STEP)),
      );
      if (after === before) continue;
      weights[feature] = after;
      moved = Math.max(moved, Math.abs(after - before));
      column.rows.forEach((row, at) => {
        margins[row] = (margins[row] ?? 0) + (after - before) * (column.values[at] ?? 0);
      });
    }
    if (moved < ENOUGH) break;
  }
  return { weights: [...weights], bias };
}

function marginsOf(rows: readonly Row[], weights: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ features, values }) =>
    features.reduce((sum, feature, at) => sum + (weights[feature] ?? 0) * (values[at] ?? 0), 0),
  );
}

interface Column {
  readonly rows: number[];
  readonly values: number[];
}

function columnsOf(rows: readonly Row[], features: number): readonly Column[] {
  const columns = Array.from({ length: features }, (): Column => ({ rows: [], values: [] }));
  for (const [index, row] of rows.entries()) {
    for (const [at, feature] of row.features.entries()) {
      columns[feature]?.rows.push(index);
      columns[feature]?.values.push(row.values[at] ?? 0);
    }
  }
  return columns;
}

/** First and second derivative of the loss along one feature, or along the bias. */
function slope(rows: readonly Row[], margins: Float64Array, column: Column | undefined) {
  let [gradient, curvature] = [0, 0];
  const count = column?.rows.length ?? rows.length;
  for (let at = 0; at < count; at++) {
    const index = column?.rows[at] ?? at;
    const row = rows[index];
    if (!row) continue;
    const value = column?.values[at] ?? 1;
    const likely = 1 / (1 + Math.exp(-(margins[index] ?? 0)));
    gradient += row.importance * (likely - (row.isSpam ? 1 : 0)) * value;
    curvature += row.importance * likely * (1 - likely) * value * value;
  }
  return { gradient, curvature };
}

function clamp(step: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, step));
}
