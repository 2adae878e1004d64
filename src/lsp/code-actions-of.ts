import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver/node.js';
import * as core from '../core/index.ts';
import {
  applyFixes,
  check,
  type Edit,
  type Finding,
  fixesOfRule,
  render,
  rules,
  type Span,
} from '../core/index.ts';
import { commentStyle } from '../editing/directive-comment.ts';
import { fixChoices } from '../editing/fix-choices.ts';
import { safeEdits } from '../editing/safe-edits.ts';
import { suppress } from '../editing/suppress-edits.ts';
import { diagnosticOf } from './diagnostics-of.ts';
import { findingsAt, type OpenedDraft } from './open-draft.ts';

/** The kind that an editor asks for to fix a draft when it is saved. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.inboxlint`;

/** An action whose edits are found when it is chosen, as that takes another check. */
interface LateAction {
  readonly title: string;
  readonly kind: string;
  readonly finding?: Finding;
  edits(): readonly Edit[] | undefined;
}

/** What may be done at a span: fixes, all fixes of a rule or of the draft, comments that disable a rule. */
export function actionsAt(
  draft: OpenedDraft,
  at: Span,
  only: readonly string[] | undefined,
): { readonly ready: readonly CodeAction[]; readonly late: readonly LateAction[] } {
  const wants = (kind: string) =>
    !only || only.some((one) => kind === one || kind.startsWith(`${one}.`) || one === '');
  const here = wants(CodeActionKind.QuickFix) ? findingsAt(draft, at) : [];
  const ready = here.flatMap((finding) => finding.fixes.flatMap((fix) => fixesAt(draft, finding, fix)));
  const late = [
    ...firstOfRules(here).flatMap((finding) => ruleActions(draft, finding)),
    ...(here.length > 0 && hasSafeFix(draft) ? [fixAllAction(draft, CodeActionKind.QuickFix)] : []),
    // Not without being asked: it has to check again what it fixed.
    ...(only && wants(FIX_ALL_KIND) && hasSafeFix(draft) ? [fixAllAction(draft, FIX_ALL_KIND)] : []),
  ];
  return { ready, late };
}

/** Edits as the protocol has them. */
export function textEdits({ positions }: OpenedDraft, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: positions.range(span), newText: text }));
}

function fixesAt(draft: OpenedDraft, finding: Finding, fix: core.Fix): readonly CodeAction[] {
  const title = render(fix.title);
  const worth = finding.worth > 0 ? `−${finding.worth}` : undefined;
  const titles = {
    all: worth ? `${title} (${worth})` : title,
    everywhere: worth ? `${title} (everywhere, ${worth})` : `${title} (everywhere)`,
    here: `${title} (only here)`,
  };
  return fixChoices(finding, fix).map(({ fix: { edits }, reach, isPreferred }) => ({
    title: titles[reach],
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(draft, finding)],
    isPreferred,
    edit: { changes: { [draft.uri]: textEdits(draft, edits) } },
  }));
}

function ruleActions(draft: OpenedDraft, finding: Finding): readonly LateAction[] {
  const { rule, group } = finding;
  const { report, options } = draft;
  const { source, format } = report.draft;
  const name = rules.find(({ id }) => id === rule)?.title ?? rule;
  const kind = CodeActionKind.QuickFix;
  const isFixable = ({ fixes, withheld, rule: other }: Finding) =>
    other === rule && fixes.length > 0 && !withheld;
  const fixAll = {
    title: `Fix all “${name}” problems`,
    kind,
    finding,
    edits: () => fixesOfRule(source, rule, options).flatMap(({ edits }) => edits),
  };
  const disabled = (where: 'line' | 'draft') => {
    const style = commentStyle(draft.languageId, new URL(draft.uri).pathname, format);
    return suppress({ draft: report.draft, finding, style }, where, report, {
      check: (text) => check(text, options),
      apply: (text, edits) => applyFixes(text, [{ title: finding.message, edits, safe: true }]),
    });
  };
  const disable = (where: 'line' | 'draft', place: string) => ({
    title: `Disable “${name}” ${place}`,
    kind,
    finding,
    edits: () => disabled(where),
  });
  return [
    ...(report.findings.filter(isFixable).length > 1 ? [fixAll] : []),
    // What the whole draft lacks is in no line of it, and directives cannot silence what is said of directives.
    ...(group === 'directives' || format === 'eml'
      ? []
      : [
          ...(group === 'compliance' ? [] : [disable('line', 'for this line')]),
          disable('draft', 'in this draft'),
        ]),
  ];
}

function fixAllAction(draft: OpenedDraft, kind: string): LateAction {
  const title = 'Apply all safe fixes in this draft';
  return { title, kind, edits: () => safeEdits(draft.report, draft.options, core) };
}

function hasSafeFix({ report }: OpenedDraft): boolean {
  return report.findings.some(({ fixes }) => fixes.some(({ safe }) => safe));
}

function firstOfRules(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
}
