import * as vscode from 'vscode';
import type { Draft } from '../../../core/index.ts';
import type { CountView } from '../../../webview/report/view.ts';
import { localPercent } from '../../lib/local-number.ts';
import { CLIPPED_BYTES, countsOf } from './counts.ts';
import { numberText } from './texts.ts';

/** The counts of a draft, in the user's language. */
export function countViews(draft: Draft): readonly CountView[] {
  const { words, seconds, links, images, bytes, textShare } = countsOf(draft);
  const kilobytes = (value: number) =>
    vscode.l10n.t('{0} KB', numberText(Math.round((value / 1024) * 10) / 10));
  const size: CountView =
    bytes > 0
      ? {
          id: 'size',
          name: vscode.l10n.t('HTML size'),
          value: kilobytes(bytes),
          note:
            bytes > CLIPPED_BYTES
              ? vscode.l10n.t('Gmail clips emails over {0}', kilobytes(CLIPPED_BYTES))
              : vscode.l10n.t('of the {0} that Gmail shows', kilobytes(CLIPPED_BYTES)),
          bar: { share: Math.min(1, bytes / CLIPPED_BYTES), over: bytes > CLIPPED_BYTES },
        }
      : { id: 'size', name: vscode.l10n.t('HTML size'), value: vscode.l10n.t('not an HTML draft') };
  return [
    { id: 'words', name: vscode.l10n.t('Words'), value: numberText(words) },
    { id: 'time', name: vscode.l10n.t('Reading time'), value: duration(seconds) },
    { id: 'links', name: vscode.l10n.t('Links'), value: numberText(links) },
    { id: 'images', name: vscode.l10n.t('Images'), value: numberText(images) },
    size,
    ...(textShare === undefined
      ? []
      : [
          {
            id: 'share',
            name: vscode.l10n.t('Text-to-HTML ratio'),
            value: localPercent(textShare, vscode.env.language),
            bar: { share: textShare / 100, over: false },
          },
        ]),
  ];
}

function duration(seconds: number): string {
  if (seconds < 60) return vscode.l10n.t('{0} s', seconds);
  return seconds % 60 === 0 || seconds >= 600
    ? vscode.l10n.t('{0} min', Math.round(seconds / 60))
    : vscode.l10n.t('{0} min {1} s', Math.floor(seconds / 60), seconds % 60);
}
