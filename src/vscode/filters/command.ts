import * as vscode from 'vscode';
import type { FilterAnswer } from '../../filters/api.ts';
import type { Drafts } from '../drafts/drafts.ts';
import { CHECK_WITH_FILTERS, FILTERS_SETTING, SET_RSPAMD_PASSWORD } from '../lib/ids.ts';
import { sentence } from '../lib/messages.ts';
import { isNode } from '../lib/node.ts';
import * as notify from '../lib/notify.ts';
import { isTrusted } from '../lib/trust.ts';
import { askFilters, type FilterParts, loadFilters } from './filter-check.ts';
import { asksOnSave, type FilterSettings, readFilterSettings } from './filter-settings.ts';
import { totalOf } from './problems.ts';

/** Nothing is sent but by the command, or on save where the setting says so; never in a folder that is not trusted. */
export function registerFilterCommands(parts: FilterParts, drafts: Drafts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(CHECK_WITH_FILTERS, async (uri: unknown) => {
      const document = await documentFor(uri, drafts);
      return document && mayAsk() && checkNow(document, parts);
    }),
    vscode.commands.registerCommand(SET_RSPAMD_PASSWORD, () => mayAsk() && setPassword(parts)),
    vscode.workspace.onDidSaveTextDocument((document) => checkSaved(document, drafts, parts)),
  );
}

/** Says why not, where filters cannot or may not be asked. */
function mayAsk(): boolean {
  if (!isNode()) {
    notify.info(
      vscode.l10n.t(
        'Checking with filters needs VS Code on the desktop or a remote connection. It doesn’t work in a browser alone.',
      ),
    );
    return false;
  }
  return isTrusted(vscode.l10n.t('Drafts are only sent to filters from folders you trust.'));
}

async function documentFor(uri: unknown, drafts: Drafts): Promise<vscode.TextDocument | undefined> {
  const document =
    uri instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(uri)
      : vscode.window.activeTextEditor?.document;
  if (document && drafts.canBe(document)) return document;
  notify.info(vscode.l10n.t('Open the email draft you want to check with filters.'));
  return undefined;
}

async function checkNow(
  document: vscode.TextDocument,
  parts: FilterParts,
): Promise<readonly FilterAnswer[] | undefined> {
  const filters = loadFilters();
  const settings = readFilterSettings(document.uri, filters);
  if (!areUsable(settings)) return undefined;
  for (const target of settings.targets) if (!(await parts.access.mayAsk(target, filters))) return undefined;
  const hosts = settings.targets.map(filters.hostOf).join(', ');
  const answers = await notify.during(
    { title: vscode.l10n.t('Inboxlint is sending the draft to {0}', hosts), in: 'notification' },
    (_progress, token) => askFilters(document, settings, parts, token),
  );
  if (answers) tell(answers);
  return answers;
}

function areUsable({ targets, problems }: FilterSettings): boolean {
  if (problems.length > 0) offerSetting(`${FILTERS_SETTING}: ${problems.join(' ')}`);
  else if (targets.length === 0) {
    offerSetting(vscode.l10n.t('No filter configured. Set {0}.', FILTERS_SETTING));
  }
  return problems.length === 0 && targets.length > 0;
}

/** Does not wait for an answer. */
function offerSetting(message: string): void {
  const open = vscode.l10n.t('Open Settings');
  notify.warn(`Inboxlint: ${message}`, open).then((answer) => {
    if (answer === open) vscode.commands.executeCommand('workbench.action.openSettings', FILTERS_SETTING);
  });
}

/** Does not wait for an answer. */
function tell(answers: readonly FilterAnswer[]): void {
  const failures = answers.flatMap((answer) => ('problem' in answer ? [sentence(answer.problem)] : []));
  const totals = answers.flatMap((answer) => ('score' in answer ? [totalOf(answer)] : []));
  if (failures.length > 0) notify.error(`Inboxlint: ${failures.join(' ')}`);
  if (totals.length === 0) return;
  const show = vscode.l10n.t('Show Problems');
  notify.info(totals.join(' '), show).then((answer) => {
    if (answer === show) vscode.commands.executeCommand('workbench.actions.view.problems');
  });
}

/** On save nothing is asked of the user: a host that needs consent, or a faulty setting, waits for the command. */
async function checkSaved(document: vscode.TextDocument, drafts: Drafts, parts: FilterParts): Promise<void> {
  if (!asksOnSave(document.uri) || !drafts.is(document)) return;
  if (!isNode() || !vscode.workspace.isTrusted) return;
  const filters = loadFilters();
  const settings = readFilterSettings(document.uri, filters);
  const isAllowed = settings.targets.every((target) => parts.access.isAllowed(target, filters));
  if (!isAllowed || settings.problems.length > 0 || settings.targets.length === 0) return;
  const hosts = settings.targets.map(filters.hostOf).join(', ');
  const answers = await notify.during(
    { title: vscode.l10n.t('Inboxlint is checking with {0}', hosts), in: 'window' },
    (_progress, token) => askFilters(document, settings, parts, token),
  );
  for (const answer of answers ?? []) {
    if ('problem' in answer) parts.log.warn(`${document.uri.toString()}: ${sentence(answer.problem)}`);
  }
}

async function setPassword({ access }: FilterParts): Promise<void> {
  const filters = loadFilters();
  const { targets } = readFilterSettings(vscode.window.activeTextEditor?.document.uri, filters);
  const rspamd = targets.find(({ kind }) => kind === 'rspamd');
  if (rspamd) await access.askPassword(rspamd, filters);
  else offerSetting(vscode.l10n.t('Rspamd isn’t configured. Set its address in {0} first.', FILTERS_SETTING));
}
