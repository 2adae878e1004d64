import * as vscode from 'vscode';
import type { BounceRecipient, Step } from '../../../core/bounce/index.ts';
import { visible } from '../../../core/text/visible.ts';
import type { BouncesView, CauseView, PlaceView } from '../../../webview/bounces/bounces-view.ts';
import type { LinkedText } from '../../../webview/linked-text.ts';
import { lineFinder } from '../../lib/line-finder.ts';
import { sentence } from '../../lib/messages.ts';
import { type CauseGroup, isYours } from '../groups.ts';
import { lensText, messageText, sourceText } from '../sentences.ts';
import type { Told } from '../told.ts';

/** UTF-16 units of a reply that are shown. */
const MAX_REPLY_UNITS = 300;

/** The recipients that the panel lists, in its order. */
export function listedRecipients({ groups }: Told): readonly BounceRecipient[] {
  return groups.flatMap(({ recipients }) => recipients);
}

/** What the panel shows of what was explained, in the user’s language. */
export function bouncesView(told: Told): BouncesView {
  const { subject, groups, single, module } = told;
  const line = lineFinder(subject.document?.getText() ?? subject.text);
  const places = new Map(listedRecipients(told).map((recipient, at) => [recipient, at]));
  const place = (recipient: BounceRecipient) =>
    placeView(
      recipient,
      places.get(recipient) ?? 0,
      told,
      (offset) => line(subject.offset + offset).line + 1,
    );
  const isWhole = subject.document && subject.text.length === subject.document.getText().length;
  return {
    kind: 'bounces',
    ...(subject.document && isWhole && { uri: subject.document.uri.toString() }),
    name: subject.name,
    lead: single ? lensText(single, module) : countText(groups),
    notices: noticesOf(told),
    causes: groups.map((group) => causeView(group, told, place)),
    labels: {
      causes: vscode.l10n.t('Causes, worst first'),
      steps: vscode.l10n.t('What to do'),
      places: vscode.l10n.t('Recipients'),
      copy: vscode.l10n.t('Copy explanation'),
    },
  };
}

function countText(groups: readonly CauseGroup[]): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const yours = groups.reduce((sum, group) => sum + (isYours(group.recipients[0]) ? group.count : 0), 0);
  return vscode.l10n.t('{0} recipients, {1} of them yours to fix.', numberText(count), numberText(yours));
}

function noticesOf({ single }: Told): readonly string[] {
  const found = single?.returned?.findings.length ?? 0;
  if (found === 0) return [];
  return [
    found === 1
      ? vscode.l10n.t('1 problem in the returned message may be the reason. It’s underlined there.')
      : vscode.l10n.t(
          '{0} problems in the returned message may be the reason. They’re underlined there.',
          numberText(found),
        ),
  ];
}

function causeView(
  { cause, count, recipients, share }: CauseGroup,
  { module }: Told,
  place: (recipient: BounceRecipient) => PlaceView,
): CauseView {
  const [first] = recipients;
  const { steps, source } = first;
  const rest = count - recipients.length;
  const said = messageText(first, module);
  return {
    id: cause,
    title: sentence(module.causes[cause].title),
    amount: count === 1 ? vscode.l10n.t('1 recipient') : vscode.l10n.t('{0} recipients', numberText(count)),
    share,
    isYours: isYours(first),
    message: count === 1 ? said : vscode.l10n.t('For example: {0}', said),
    verdict: module.verdictOf(first).map(sentence).join(' '),
    steps: steps.map(stepView),
    ...(source && {
      source: { text: sourceText(source.checked), link: linkView(source.link) },
    }),
    places: recipients.map(place),
    ...(rest > 0 && { more: vscode.l10n.t('and {0} more', numberText(rest)) }),
  };
}

function stepView({ text, link }: Step): LinkedText {
  return { text: sentence(text), ...(link && { link: linkView(link) }) };
}

function linkView(target: string): NonNullable<LinkedText['link']> {
  return { label: vscode.Uri.parse(target).authority, target };
}

function placeView(
  { address, reply, keep }: BounceRecipient,
  at: number,
  { subject }: Told,
  line: (offset: number) => number,
): PlaceView {
  const said = reply && [reply.code, reply.status, reply.text].filter((part) => part !== undefined).join(' ');
  const isShown = subject.document !== undefined && reply !== undefined;
  const details = [
    ...(isShown ? [vscode.l10n.t('line {0}', numberText(line(reply.span.start)))] : []),
    ...(said ? [clipped(visible(said))] : []),
  ];
  return {
    at,
    address: address === '' ? vscode.l10n.t('Unnamed recipient') : visible(address),
    details: details.join(' · '),
    isShown,
    ...(!keep && address !== '' && { remove: vscode.l10n.t('Remove from list…') }),
  };
}

function clipped(text: string): string {
  return text.length > MAX_REPLY_UNITS ? `${text.slice(0, MAX_REPLY_UNITS)}…` : text;
}

function numberText(value: number): string {
  return value.toLocaleString(vscode.env.language);
}
