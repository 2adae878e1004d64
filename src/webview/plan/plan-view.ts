/** What the panel on a sending plan shows: words as they are to be read, never markup. Sent by the extension, drawn by the webview. */
export interface PlanView {
  readonly kind: 'plan';
  readonly title: string;
  /** All of it in one sentence. */
  readonly lead: string;
  readonly notices: readonly string[];
  readonly chart: ChartView;
  readonly table: PlanTable;
  /** On the button that plans anew. */
  readonly again: string;
}

export interface ChartView {
  /** What the picture shows, for those who do not see it; the table says the rest. */
  readonly label: string;
  readonly bars: readonly ChartBar[];
  /** What the colors stand for; empty where there is one. */
  readonly legend: readonly { readonly color: number; readonly name: string }[];
  /** What the height of the picture stands for. */
  readonly highest: string;
  /** Below the first and the last bar. */
  readonly first: string;
  readonly last: string;
}

export interface ChartBar {
  /** Shown while the mouse is over the bar. */
  readonly title: string;
  /** From the bottom up; heights from 0 to 1, which sum up to that of the bar. */
  readonly parts: readonly { readonly color: number; readonly height: number }[];
}

/** The first cell of a row names it. */
export interface PlanTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the webview asks the extension for. */
export type PlanPanelRequest = { readonly type: 'again' };
