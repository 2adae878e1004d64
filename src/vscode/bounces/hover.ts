import * as vscode from 'vscode';
import type { BounceRecipient } from '../../core/bounce/index.ts';
import { escapeMarkdown } from '../../editing/escape-markdown.ts';
import { SELECTOR } from '../lib/languages.ts';
import { sentence } from '../lib/messages.ts';
import { recipientsAt } from './at-place.ts';
import type { Bounces } from './bounces.ts';
import type { BounceModule } from './load.ts';
import { sourceText } from './sentences.ts';

/** Says under the server’s words what the reply means, whose it is to fix and how, and which page says so. */
export function registerHover(bounces: Bounces): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, {
    provideHover(document, position) {
      const explained = bounces.of(document);
      const here = explained && recipientsAt(document, explained, new vscode.Range(position, position));
      const [first] = here ?? [];
      return first && explained && new vscode.Hover(hoverText(first, explained.module));
    },
  });
}

/** VS Code shows the problem’s own sentence in the same hover, so it is not said again. */
function hoverText(recipient: BounceRecipient, { causes, verdictOf }: BounceModule): vscode.MarkdownString {
  const { cause, steps, source } = recipient;
  const said = (text: string) => escapeMarkdown(text);
  const hover = new vscode.MarkdownString();
  hover.appendMarkdown(`**${said(sentence(causes[cause].title))}**\n\n`);
  hover.appendMarkdown(`${said(verdictOf(recipient).map(sentence).join(' '))}\n\n`);
  for (const { text, link } of steps) {
    const page = link ? ` [${vscode.l10n.t('Open page')}](${link})` : '';
    hover.appendMarkdown(`- ${said(sentence(text))}${page}\n`);
  }
  if (source)
    hover.appendMarkdown(
      `\n${said(sourceText(source.checked))} [${said(hostOf(source.link))}](${source.link})`,
    );
  return hover;
}

function hostOf(link: string): string {
  return vscode.Uri.parse(link).authority;
}
