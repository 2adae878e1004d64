import * as vscode from 'vscode';
import type { CheckOptions, Format } from '../../core/index.ts';
import type { ConfigFiles } from '../config/files.ts';
import { type DraftCheck, MAX_UNITS } from '../drafts/draft-check.ts';
import { formatOf } from '../drafts/drafts.ts';
import type { Engine } from '../lib/engine.ts';
import { CHECK_EMAIL_TOOL } from '../lib/ids.ts';
import { answer } from './answer.ts';

/** What an assistant asks about: a draft of the workspace or a text. */
interface Question {
  /** A Uri, or a path from the workspace folder. */
  readonly uri?: string;
  readonly text?: string;
  readonly format?: Format;
}

export interface ToolParts {
  readonly draftCheck: DraftCheck;
  readonly files: ConfigFiles;
  readonly load: () => Promise<Engine>;
}

/** Lets assistants check drafts, in hosts that have such tools; it reads one draft and changes nothing. */
export function registerTool(parts: ToolParts): vscode.Disposable {
  // Hosts of the same version may lack the API: some builds leave it out.
  if (!('lm' in vscode) || typeof vscode.lm?.registerTool !== 'function')
    return new vscode.Disposable(() => {});
  return vscode.lm.registerTool<Question>(CHECK_EMAIL_TOOL, {
    prepareInvocation: ({ input: { uri } }) => ({
      invocationMessage: uri
        ? vscode.l10n.t('Checking {0} with Inboxlint', uri)
        : vscode.l10n.t('Checking an email draft with Inboxlint'),
    }),
    invoke: async ({ input }) => {
      const text = JSON.stringify(await reply(input, parts), null, 1);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
    },
  });
}

/** Errors are for the assistant, which does better when it is asked again. */
async function reply({ uri, text, format }: Question, parts: ToolParts): Promise<object> {
  const engine = await parts.load();
  if (typeof text === 'string') {
    if (text.length > MAX_UNITS) throw new Error('The text is too large to be checked.');
    return answer(text, { format: known(format) ?? engine.guessByContent(text) }, engine);
  }
  if (typeof uri !== 'string' || uri === '') throw new Error('Give either the uri of a draft or its text.');
  const document = await opened(uri);
  const reason = engine.unreadReason(document.isUntitled ? '' : document.uri.path);
  if (reason && !known(format)) throw new Error(engine.render(reason));
  const source = document.getText();
  if (source.length > MAX_UNITS) throw new Error('The draft is too large to be checked.');
  await parts.files.ready(document.uri);
  const options: CheckOptions = {
    format: known(format) ?? formatOf(document, source, engine),
    config: parts.draftCheck.config(document.uri, engine),
  };
  return answer(source, options, engine);
}

async function opened(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const isUri = /^[a-z][a-z\d+.-]+:/i.test(name);
  const uri = isUri
    ? vscode.Uri.parse(name, true)
    : name.startsWith('/') || !folder
      ? vscode.Uri.file(name)
      : vscode.Uri.joinPath(folder, name);
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw new Error(`There is no draft that can be read at ${name}.`);
  }
}

function known(format: unknown): Format | undefined {
  return FORMATS.find((one) => one === format);
}

const FORMATS: readonly Format[] = ['html', 'markdown', 'text', 'eml'];
