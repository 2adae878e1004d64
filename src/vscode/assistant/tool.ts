import * as vscode from 'vscode';
import { MAX_DRAFT_UNITS } from '../../core/draft/detect.ts';
import type { CheckOptions, Format } from '../../core/index.ts';
import type { ConfigCache } from '../config/files.ts';
import type { DraftCheck } from '../drafts/draft-check.ts';
import { readingOf } from '../drafts/drafts.ts';
import type { LoadEngine } from '../lib/engine.ts';
import { CHECK_EMAIL_TOOL } from '../lib/ids.ts';
import { answer } from './answer.ts';
import { opened, prepare } from './named-file.ts';

/** What an assistant asks about: a draft of the workspace or a text. */
interface EmailQuestion {
  /** A Uri, or a path from the workspace folder. */
  readonly uri?: string;
  readonly text?: string;
  readonly format?: Format;
}

export interface ToolParts {
  readonly draftCheck: DraftCheck;
  readonly files: ConfigCache;
  readonly load: LoadEngine;
}

/** Lets assistants check drafts, in hosts that have such tools; it reads one draft and changes nothing. */
export function registerTool(parts: ToolParts): vscode.Disposable {
  // Hosts of the same version may lack the API: some builds leave it out.
  if (!('lm' in vscode) || typeof vscode.lm?.registerTool !== 'function')
    return new vscode.Disposable(() => {});
  return vscode.lm.registerTool<EmailQuestion>(CHECK_EMAIL_TOOL, {
    prepareInvocation: ({ input: { uri, text } }) => {
      const isText = typeof text === 'string';
      return prepare(isText ? undefined : uri, {
        text: vscode.l10n.t('Checking an email draft with Inboxlint'),
        file: (name) => vscode.l10n.t('Checking {0} with Inboxlint', name),
        outside: vscode.l10n.t('Check a file outside the workspace?'),
      });
    },
    invoke: async ({ input }) => {
      const text = JSON.stringify(await reply(input, parts), null, 1);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
    },
  });
}

/** Errors are for the assistant, which does better when it is asked again. */
async function reply({ uri, text, format }: EmailQuestion, parts: ToolParts): Promise<object> {
  const engine = await parts.load();
  if (typeof text === 'string') {
    if (text.length > MAX_DRAFT_UNITS) throw new Error('The text is too large to be checked.');
    return answer(text, { format: known(format) ?? engine.guessByContent(text) }, engine);
  }
  if (typeof uri !== 'string' || uri === '') throw new Error('Give either the uri of a draft or its text.');
  const document = await opened(uri);
  await parts.load(document);
  await parts.files.ready(document.uri);
  const asked = known(format);
  const catalog = asked ? undefined : parts.files.catalogOf(document.uri);
  const reason = engine.unreadReason(document.isUntitled ? '' : document.uri.path);
  if (reason && !asked && !catalog) throw new Error(engine.render(reason));
  const source = document.getText();
  if (source.length > MAX_DRAFT_UNITS) throw new Error('The draft is too large to be checked.');
  const includes = await parts.draftCheck.includesOf(document.uri, source, engine);
  const options: CheckOptions = {
    ...readingOf(document, source, engine),
    ...(includes && { includes }),
    ...(asked && { format: asked }),
    ...(catalog && { catalog }),
    config: parts.draftCheck.config(document.uri, engine),
  };
  return answer(source, options, engine);
}

function known(format: unknown): Format | undefined {
  return FORMATS.find((one) => one === format);
}

const FORMATS: readonly Format[] = ['html', 'markdown', 'text', 'eml'];
