import * as vscode from 'vscode';
import type { BounceModule } from '../bounces/load.ts';
import { EXPLAIN_BOUNCE_TOOL } from '../lib/ids.ts';
import { bounceAnswer } from './bounce-answer.ts';
import { opened, prepare } from './named-file.ts';

/** What an assistant asks about: a file or a text. */
interface BounceQuestion {
  /** A Uri, or a path from the workspace folder. */
  readonly uri?: string;
  readonly text?: string;
}

/** UTF-16 units of a text at most. */
const MAX_UNITS = 10 * 1024 * 1024;

/** Lets assistants ask why email came back, in hosts that have such tools; it reads one file and changes nothing. */
export function registerBounceTool(load: () => Promise<BounceModule>): vscode.Disposable {
  // Hosts of the same version may lack the API: some builds leave it out.
  if (!('lm' in vscode) || typeof vscode.lm?.registerTool !== 'function')
    return new vscode.Disposable(() => {});
  return vscode.lm.registerTool<BounceQuestion>(EXPLAIN_BOUNCE_TOOL, {
    prepareInvocation: ({ input: { uri, text } }) =>
      prepare(typeof text === 'string' ? undefined : uri, {
        text: vscode.l10n.t('Explaining a bounce with Inboxlint'),
        file: (name) => vscode.l10n.t('Explaining {0} with Inboxlint', name),
        outside: vscode.l10n.t('Explain a file outside the workspace?'),
      }),
    invoke: async ({ input }) => {
      const answer = bounceAnswer(await textOf(input), await load());
      return new vscode.LanguageModelToolResult([
        new vscode.LanguageModelTextPart(JSON.stringify(answer, null, 1)),
      ]);
    },
  });
}

/** Errors are for the assistant, which does better when it is asked again. */
async function textOf({ uri, text }: BounceQuestion): Promise<string> {
  if (typeof text !== 'string' && (typeof uri !== 'string' || uri === ''))
    throw new Error('Give either the uri of a file or a text.');
  const source = typeof text === 'string' ? text : (await opened(uri ?? '')).getText();
  if (source.length > MAX_UNITS) throw new Error('The text is too large to be explained.');
  return source;
}
