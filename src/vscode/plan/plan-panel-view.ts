import * as vscode from 'vscode';
import type { PlanBar, ReceiverId, SendingPlan } from '../../core/plan/index.ts';
import type { ChartBar, PlanView } from '../../webview/plan/plan-view.ts';
import { sentence } from '../lib/messages.ts';
import type { PlanModule } from './load-plan.ts';
import { LOCAL_WORDS } from './local-words.ts';

/** The last color of the style sheet. */
const OTHERS_COLOR = 8;

/** What the panel shows of a plan, in the user’s language. */
export function planView(plan: SendingPlan, module: PlanModule): PlanView {
  const { provider, request, notices } = plan;
  const lead = module.summaryText(plan, LOCAL_WORDS);
  return {
    kind: 'plan',
    title: vscode.l10n.t(
      '{0} recipients, {1}',
      LOCAL_WORDS.number(request.to),
      module.providerName(provider, LOCAL_WORDS),
    ),
    lead,
    notices: notices.map(sentence),
    chart: chartView(plan, module, lead),
    table: tableView(plan, module),
    again: vscode.l10n.t('Plan again…'),
  };
}

function chartView(plan: SendingPlan, module: PlanModule, lead: string): PlanView['chart'] {
  const { bars, highest, receivers } = module.planChart(plan);
  const colorOf = (receiver: ReceiverId | undefined) =>
    receiver === 'other' ? OTHERS_COLOR : Math.max(0, receiver ? receivers.indexOf(receiver) : 0);
  const last = bars.at(-1);
  return {
    label: vscode.l10n.t('Emails by day. {0}', lead),
    bars: bars.map(
      (bar): ChartBar => ({
        title: barTitle(bar, module),
        parts: bar.parts.map(({ receiver, count }) => ({
          color: colorOf(receiver),
          height: count / highest,
        })),
      }),
    ),
    legend: receivers.map((receiver) => ({
      color: colorOf(receiver),
      name: module.receiverName(receiver, LOCAL_WORDS),
    })),
    highest: vscode.l10n.t('{0} emails', LOCAL_WORDS.number(highest)),
    first: vscode.l10n.t('Day {0}', LOCAL_WORDS.number(bars[0]?.from ?? 1)),
    last: vscode.l10n.t('Day {0}', LOCAL_WORDS.number(last?.to ?? 1)),
  };
}

function barTitle({ from, to, total, parts }: PlanBar, module: PlanModule): string {
  const by = parts.flatMap(({ receiver, count }) =>
    receiver ? [`${module.receiverName(receiver, LOCAL_WORDS)} ${LOCAL_WORDS.number(count)}`] : [],
  );
  const emails = LOCAL_WORDS.number(total);
  const title =
    from === to
      ? vscode.l10n.t('Day {0}: {1} emails', LOCAL_WORDS.number(from), emails)
      : vscode.l10n.t(
          'Days {0} to {1}: {2} emails a day',
          LOCAL_WORDS.number(from),
          LOCAL_WORDS.number(to),
          emails,
        );
  return [title, ...by].join('\n');
}

/** The same as the chart in figures, a row a day or a run of equal days. */
function tableView(plan: SendingPlan, module: PlanModule): PlanView['table'] {
  const { receivers } = module.planChart(plan);
  const several = receivers.length > 1 ? receivers : [];
  const rows = module.dayRuns(plan.days).map(({ first, last, length }) => [
    length > 1
      ? vscode.l10n.t('{0} to {1}', LOCAL_WORDS.day(first.date), LOCAL_WORDS.day(last.date))
      : LOCAL_WORDS.day(first.date),
    LOCAL_WORDS.number(first.total),
    // Within a run the shares of a day may differ by one.
    ...several.map((receiver) => LOCAL_WORDS.number(module.shareOf(first.by, receiver, receivers))),
    module.reasonText(first.limitedBy, plan, LOCAL_WORDS),
  ]);
  return {
    caption: vscode.l10n.t('Day by day'),
    columns: [
      vscode.l10n.t('Day'),
      vscode.l10n.t('Emails'),
      ...several.map((receiver) => module.receiverName(receiver, LOCAL_WORDS)),
      vscode.l10n.t('Limited by'),
    ],
    rows,
  };
}
