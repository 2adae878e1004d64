import type { MessageRequest } from '../message.ts';

/** What the report shows: words as they are to be read, never markup. Sent by the extension, drawn by the webview. */
export interface ReportView {
  readonly kind: 'report';
  /** Of the draft, so that it is found again after a reload. */
  readonly uri: string;
  readonly name: string;
  readonly gauge: GaugeView;
  /** What is to be known of the report as a whole: that the draft was edited since, that its words are not judged. */
  readonly notices: readonly string[];
  readonly help?: HelpView;
  readonly groups: readonly GroupView[];
  readonly findings: readonly FindingView[];
  /** How many findings are not listed. */
  readonly more?: string;
  /** The button that makes all safe fixes; absent where there are none. */
  readonly fixAll?: string;
  /** The button that checks again; absent where the report is of the draft as it stands. */
  readonly check?: string;
  readonly counts: readonly CountView[];
  readonly labels: Labels;
}

export interface GaugeView {
  /** What the gauge measures. */
  readonly name: string;
  /** 0 to 100. */
  readonly value: number;
  readonly level: LevelId;
  readonly levelName: string;
  /** Score, level and which way is better, in one sentence. */
  readonly label: string;
  readonly meaning: string;
  /** The points, and what part of email with so many was spam. */
  readonly likelihood: string;
  /** The levels from best to worst, each as wide as the others on the scale. */
  readonly bands: readonly BandView[];
}

/** A level, with its name and where it begins and ends on the scale. */
export interface BandView {
  readonly level: LevelId;
  readonly label: string;
}

type LevelId = 'clean' | 'caution' | 'risky' | 'spam';

/** What fixing something takes off the score. */
export interface WorthView {
  /** Such as `−8`. */
  readonly label: string;
  /** The same in a sentence. */
  readonly description: string;
}

export interface HelpView {
  readonly text: string;
  readonly button: string;
  /** The findings that would be fixed. */
  readonly items: readonly { readonly key: string; readonly text: string; readonly worth?: WorthView }[];
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  /** How many problems. */
  readonly count: string;
  readonly points: string;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
}

export interface FindingView {
  readonly key: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly severityName: string;
  readonly message: string;
  readonly worth?: WorthView;
  /** Points, line and rule. */
  readonly details: string;
  readonly rule: string;
  readonly ruleTitle: string;
  /** The button that opens the rule's page. */
  readonly ruleLabel: string;
  /** The button that reveals the other places of the same fault, and how many places there are. */
  readonly next?: { readonly label: string; readonly places: number };
  /** The buttons that fix it. */
  readonly fixes: readonly string[];
}

export interface CountView {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  /** Length of a bar, 0 to 1, and whether it says that there is too much. */
  readonly bar?: { readonly share: number; readonly over: boolean };
}

interface Labels {
  readonly groups: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly counts: string;
  readonly copy: string;
  readonly help: string;
}

/** What the webview asks for without more to say. */
export type Simple = 'fix-all' | 'fix-help' | 'copy' | MessageRequest;

/** What the webview asks the extension for. */
export type Request =
  | { readonly type: Simple }
  /** `place`: 0 for the finding's own, then the other places of the same fault. */
  | { readonly type: 'reveal'; readonly key: string; readonly place: number }
  | { readonly type: 'fix'; readonly key: string; readonly fix: number }
  | { readonly type: 'rule'; readonly rule: string };
