import * as vscode from 'vscode';
import type { PlanRequest, SendingProvider } from '../../core/plan/index.ts';
import { sentence } from '../lib/messages.ts';
import * as notify from '../lib/notify.ts';
import { nameOf } from '../lib/paths.ts';
import type { PlanModule } from './load-plan.ts';
import { LOCAL_WORDS } from './local-words.ts';

const DAY_MS = 86_400_000;

/** Asks who sends, to how many, and how new the sender is; nothing where the user leaves. */
export async function askRequest(module: PlanModule): Promise<PlanRequest | undefined> {
  const provider = await pickProvider(module);
  if (!provider) return undefined;
  const recipients = await askRecipients(module);
  if (!recipients) return undefined;
  const perDay = provider === 'other' ? await askPerDay(module) : undefined;
  if (perDay === 'left') return undefined;
  const warmUp = await pickWarmUp(module);
  if (!warmUp) return undefined;
  return {
    ...{ provider, warmUp, start: tomorrow() },
    ...recipients,
    ...(perDay !== undefined && { perDay }),
  };
}

async function pickProvider(module: PlanModule): Promise<PlanRequest['provider'] | undefined> {
  const items = module.SENDING_PROVIDERS.map((id) => {
    const provider: SendingProvider = module.sendingProviders[id];
    const [limit] = provider.limits;
    return {
      label: module.providerName(provider, LOCAL_WORDS),
      description: limit ? module.limitText(limit, LOCAL_WORDS) : '',
      id,
    };
  });
  const options = { title: vscode.l10n.t('Which service sends the emails?'), matchOnDescription: true };
  return (await vscode.window.showQuickPick(items, options))?.id;
}

type PlannedRecipients = Pick<PlanRequest, 'to' | 'counts'>;

/** Those of the list in front, if it is one, or a number. */
async function askRecipients(module: PlanModule): Promise<PlannedRecipients | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const counts = document && module.countAddresses(document.getText());
  const inList = counts ? module.recipientsIn(counts) : 0;
  if (document && counts && inList > 0) {
    const list = {
      label: vscode.l10n.t('{0} recipients in {1}', LOCAL_WORDS.number(inList), nameOf(document.uri)),
      description: module.shareTexts(counts, LOCAL_WORDS),
    };
    const other = { label: vscode.l10n.t('Another number…'), description: '' };
    const title = vscode.l10n.t('How many recipients are there?');
    const picked = await vscode.window.showQuickPick([list, other], { title });
    if (!picked) return undefined;
    if (picked === list) return { to: inList, counts };
  }
  const to = await askNumber(module, vscode.l10n.t('How many recipients are there?'), false);
  return typeof to === 'number' ? { to } : undefined;
}

function askPerDay(module: PlanModule): Promise<number | 'left' | undefined> {
  const title = vscode.l10n.t(
    'How many emails may your account send in a day? Leave it empty if there’s no limit.',
  );
  return askNumber(module, title, true);
}

/** A whole number; nothing where none is given, which may be refused, and `left` where the user leaves. */
async function askNumber(
  { MAX_RECIPIENTS }: PlanModule,
  title: string,
  mayBeEmpty: boolean,
): Promise<number | 'left' | undefined> {
  const fault = (text: string) => {
    if (mayBeEmpty && text.trim() === '') return undefined;
    return numberIn(text, MAX_RECIPIENTS) === undefined
      ? vscode.l10n.t('Enter a whole number from 1 to {0}.', LOCAL_WORDS.number(MAX_RECIPIENTS))
      : undefined;
  };
  const value = await notify.askText({ title, prompt: '', value: '', fault });
  return value === undefined ? 'left' : numberIn(value, MAX_RECIPIENTS);
}

/** `5000`, also as people write it: `5,000`, `5.000`, `5 000`. */
function numberIn(text: string, most: number): number | undefined {
  const digits = text.trim().replace(/(?<=\d)[.,'’\s\u00A0\u202F](?=\d{3}(?:\D|$))/g, '');
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

async function pickWarmUp({ WARM_UPS, warmUps }: PlanModule): Promise<PlanRequest['warmUp'] | undefined> {
  const details: Readonly<Record<PlanRequest['warmUp'], string>> = {
    none: vscode.l10n.t('Only the provider’s limits count'),
    mailbox: vscode.l10n.t('5 emails on the first day, one more each day, up to 20'),
    domain: vscode.l10n.t('100 emails to each receiver on the first days, then doubled up to 500'),
    ip: vscode.l10n.t('50 emails on the first day, then doubled, more slowly with each receiver from 500 on'),
  };
  const items = WARM_UPS.map((id) => ({ label: sentence(warmUps[id].title), detail: details[id], id }));
  // Most mailings that are planned begin with a new domain.
  const sorted = items.toSorted((a, b) => Number(b.id === 'domain') - Number(a.id === 'domain'));
  const title = vscode.l10n.t('How new is the sender?');
  return (await vscode.window.showQuickPick(sorted, { title }))?.id;
}

/** In the time zone of this machine. */
export function tomorrow(): string {
  const now = new Date();
  const local = now.getTime() - now.getTimezoneOffset() * 60_000;
  return new Date(local + DAY_MS).toISOString().slice(0, 10);
}
