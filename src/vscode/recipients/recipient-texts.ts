import * as vscode from 'vscode';
import type { CheckedRecipients } from './recipients.ts';

/** A number as the user’s language writes it, thousands set apart. */
export function numberText(count: number): string {
  return count.toLocaleString(vscode.env.language);
}

/** How many recipients a list has, with whom most of them are, and what there is to do: `1,204 addresses · 611 Gmail · 9 to fix`. */
export function summaryText({ report, module }: CheckedRecipients): string {
  const [first] = companiesOf({ report, module });
  return [
    addressesText(report.addresses),
    ...(first ? [`${numberText(first.count)} ${first.name}`] : []),
    report.toFix === 0
      ? vscode.l10n.t('nothing to fix')
      : vscode.l10n.t('{0} to fix', numberText(report.toFix)),
  ].join(' · ');
}

export function addressesText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 address') : vscode.l10n.t('{0} addresses', numberText(count));
}

/** The companies that recipients are with, the most frequent first. */
export function companiesOf({ report, module }: Pick<CheckedRecipients, 'report' | 'module'>): readonly {
  readonly name: string;
  readonly count: number;
}[] {
  return module.mailboxCompanies
    .flatMap(({ id, name }) => {
      const count = report.providers[id] ?? 0;
      return count > 0 ? [{ name, count }] : [];
    })
    .toSorted((one, other) => other.count - one.count);
}
