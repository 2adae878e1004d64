import * as vscode from 'vscode';
import type { ListResult } from '../../core/domain/index.ts';
import { visible } from '../../core/text/visible.ts';
import type { CheckRow, CheckSection, CheckStatus } from '../../webview/checks/checks-view.ts';
import { sentence } from '../lib/messages.ts';
import type { DomainModule } from './load-domain.ts';

const STATUS: Readonly<Record<ListResult['result'], CheckStatus>> = {
  listed: 'fail',
  clear: 'pass',
  unusable: 'unknown',
};
const ORDER: readonly ListResult['result'][] = ['listed', 'unusable', 'clear'];

/** What blocklists say, the listed first. A list that could not be proved says nothing about anybody, once. */
export function listsSection(lists: readonly ListResult[], module: DomainModule): CheckSection {
  const once = lists.filter(
    (one, at) => one.result !== 'unusable' || lists.findIndex(({ list }) => list === one.list) === at,
  );
  const sorted = once.toSorted((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
  return {
    id: 'lists',
    title: vscode.l10n.t('Blocklists'),
    note: vscode.l10n.t(
      'Each list was tested first, with an entry that it always lists and one that it never lists.',
    ),
    rows: sorted.map((one) => listRow(one, module)),
  };
}

function listRow(result: ListResult, { listSentence }: DomainModule): CheckRow {
  const { list, name, asked, meanings, said, removal } = result;
  const isListed = result.result === 'listed';
  return {
    id: `${list} ${asked}`,
    status: STATUS[result.result],
    statusLabel: resultText(result.result),
    title: name,
    message: [listSentence(result), ...meanings].map(sentence).join(' '),
    details: said ? [{ text: `“${visible(said)}”`, depth: 0 }] : [],
    texts: [],
    links: isListed
      ? [
          {
            text: vscode.l10n.t('Reason and removal:'),
            link: { label: vscode.Uri.parse(removal).authority, target: removal },
          },
        ]
      : [],
    actions: [],
  };
}

function resultText(result: ListResult['result']): string {
  switch (result) {
    case 'listed':
      return vscode.l10n.t('Listed');
    case 'clear':
      return vscode.l10n.t('Not listed');
    case 'unusable':
      return vscode.l10n.t('No usable answer');
  }
}
