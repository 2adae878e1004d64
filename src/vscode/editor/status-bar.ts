import * as vscode from 'vscode';
import { MAX_DRAFT_UNITS } from '../../core/draft/detect.ts';
import type { Report, ReturnedKind } from '../../core/index.ts';
import { escapeMarkdown } from '../../editing/escape-markdown.ts';
import type { Checker } from '../drafts/checker.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { SettingsReader } from '../drafts/settings.ts';
import type { Engine } from '../lib/engine.ts';
import { CHECK, ENABLE, EXPLAIN_BOUNCE, OPEN_REPORT } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import { pointsText, scoreText, shortScoreText, worthText } from '../lib/score-texts.ts';

const MAX_NAMED_FINDINGS = 3;
const BACKGROUNDS = {
  clean: undefined,
  caution: undefined,
  risky: new vscode.ThemeColor('statusBarItem.warningBackground'),
  spam: new vscode.ThemeColor('statusBarItem.errorBackground'),
} as const;

interface StatusText {
  readonly text: string;
  /** What a screen reader says; the text where absent. */
  readonly label?: string;
  readonly tooltip: vscode.MarkdownString | string;
  readonly command: string;
  readonly background?: vscode.ThemeColor | undefined;
}

/** The status bar item: score and level of the draft in the active editor. */
export class StatusBar implements vscode.Disposable {
  readonly #checker: Checker;
  readonly #drafts: Drafts;
  readonly #settings: SettingsReader;
  readonly #item = vscode.window.createStatusBarItem('inboxlint.score', vscode.StatusBarAlignment.Right, 100);
  readonly #listening: vscode.Disposable;
  #document: vscode.TextDocument | undefined;
  #text = '';

  constructor(checker: Checker, drafts: Drafts, settings: SettingsReader) {
    this.#checker = checker;
    this.#drafts = drafts;
    this.#settings = settings;
    this.#item.name = 'Inboxlint';
    this.#listening = vscode.Disposable.from(
      checker.onDidChange((document) => {
        if (
          document === vscode.window.activeTextEditor?.document ||
          (document === this.#document && isOwnPanelInFront())
        )
          this.#update(document);
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        // A panel beside the draft is about it: its score stays.
        if (editor || !isOwnPanelInFront() || this.#document?.isClosed) this.#update(editor?.document);
      }),
    );
  }

  /** Shows what is known of the draft in front, once it is known which documents are to be checked. */
  show(): void {
    this.#update(vscode.window.activeTextEditor?.document);
  }

  /** What the item says, without its icon; empty where it is hidden. */
  get text(): string {
    return this.#text;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#item.dispose();
  }

  #update(document: vscode.TextDocument | undefined): void {
    // Typed in and checked again in a moment: a score that goes and comes with each key would only flicker.
    if (document && document === this.#document && this.#isInTyping(document)) return;
    const shown = document && this.#shown(document);
    this.#document = document;
    this.#text = shown?.text ?? '';
    if (!shown) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(mail) ${shown.text}`;
    this.#item.tooltip = shown.tooltip;
    this.#item.command = shown.command;
    this.#item.backgroundColor = shown.background;
    this.#item.accessibilityInformation = { label: shown.label ?? shown.text };
    this.#item.show();
  }

  #isInTyping(document: vscode.TextDocument): boolean {
    return this.#text !== '' && this.#checker.knows(document) && this.#checker.isWaiting(document);
  }

  #shown(document: vscode.TextDocument): StatusText | undefined {
    if (!this.#settings.of(document.uri).isEnabled) return this.#drafts.wouldBe(document) ? off() : undefined;
    if (!this.#checker.knows(document)) {
      if (this.#checker.isWaiting(document) || !this.#drafts.is(document)) return undefined;
      return toCheck(
        vscode.l10n.t('Inboxlint: not checked'),
        vscode.l10n.t('Check this draft for spam triggers'),
      );
    }
    const returned = this.#checker.returned(document);
    if (returned) return cameBack(returned);
    const failure = this.#checker.failure(document);
    if (failure === 'too-large') {
      const megabytes = MAX_DRAFT_UNITS / 1024 / 1024;
      const why = vscode.l10n.t('Drafts larger than {0} MB aren’t checked.', megabytes);
      return toCheck(vscode.l10n.t('Inboxlint: too large'), why);
    }
    const refused = this.#checker.refusal(document);
    if (refused) return toCheck(vscode.l10n.t('Inboxlint: not checked'), sentence(refused));
    if (failure === 'too-complex') {
      const why = vscode.l10n.t('This draft is too complex to check: it is long and almost all markup.');
      return toCheck(vscode.l10n.t('Inboxlint: too complex'), why);
    }
    if (failure === 'failed') {
      const why = vscode.l10n.t('The check failed. See the “Inboxlint” output channel for details.');
      return toCheck(vscode.l10n.t('Inboxlint: check failed'), why);
    }
    const report = this.#checker.report(document);
    const { engine } = this.#checker;
    if (report && engine) return scored(report, document, engine);
    const why = vscode.l10n.t('Edited since the last check. Click to check again.');
    return toCheck(vscode.l10n.t('Inboxlint: edited'), why);
  }
}

/** Whether one of Inboxlint’s panels has the focus. */
function isOwnPanelInFront(): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputWebview && input.viewType.includes('inboxlint.');
}

function off(): StatusText {
  return {
    text: vscode.l10n.t('Inboxlint: off'),
    tooltip: vscode.l10n.t('Inboxlint is turned off here. Click to turn it on.'),
    command: ENABLE,
  };
}

/** What came back has no score. */
function cameBack(kind: ReturnedKind): StatusText {
  const names: Readonly<Record<ReturnedKind, string>> = {
    bounce: vscode.l10n.t('Inboxlint: bounce'),
    delay: vscode.l10n.t('Inboxlint: delayed'),
    delivered: vscode.l10n.t('Inboxlint: delivered'),
    'auto-reply': vscode.l10n.t('Inboxlint: automatic reply'),
    complaint: vscode.l10n.t('Inboxlint: complaint'),
  };
  const tooltip = vscode.l10n.t(
    'This message came back, so it isn’t checked as a draft. Click to explain it.',
  );
  return { text: names[kind], tooltip, command: EXPLAIN_BOUNCE };
}

function toCheck(text: string, tooltip: string): StatusText {
  return { text, tooltip, command: CHECK };
}

function scored(report: Report, document: vscode.TextDocument, engine: Engine): StatusText {
  const { level, points, findings, omitted, language = '', wordsJudged } = report;
  const tooltip = new vscode.MarkdownString();
  const title = scoreText(report);
  tooltip.appendMarkdown(`**${title}**\n\n`);
  const likelihood = escapeMarkdown(sentence(engine.likelihoodSentence(report)));
  tooltip.appendMarkdown(`${escapeMarkdown(pointsText(points))}. ${likelihood}\n\n`);
  for (const finding of findings.toSorted(engine.byWorth).slice(0, MAX_NAMED_FINDINGS)) {
    const line = document.positionAt(finding.span.start).line + 1;
    const where = vscode.l10n.t('line {0}', line);
    const worth = worthText(finding);
    const says = `${worth ? `**${worth}** ` : ''}${escapeMarkdown(sentence(finding.message))}`;
    tooltip.appendMarkdown(`- ${says} (${where})\n`);
  }
  const rest = omitted.reduce((sum, { count }) => sum + count, findings.length - MAX_NAMED_FINDINGS);
  if (rest > 0) tooltip.appendMarkdown(`\n${vscode.l10n.t('and {0} more', rest)}`);
  tooltip.appendMarkdown(`\n\n${vscode.l10n.t('Click to open the report.')}`);
  if (!wordsJudged) {
    const name = engine.languageName(language, vscode.env.language);
    tooltip.appendMarkdown(
      `\n\n${vscode.l10n.t('This draft is in {0}. Wording is only checked in English.', name)}`,
    );
  }
  return {
    text: shortScoreText(report),
    label: `Inboxlint: ${title}`,
    tooltip,
    command: OPEN_REPORT,
    background: BACKGROUNDS[level],
  };
}
