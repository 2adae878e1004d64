import * as vscode from 'vscode';
import { MAX_DRAFT_UNITS } from '../../core/draft/detect.ts';
import type { CheckOptions, Format } from '../../core/index.ts';
import { visible } from '../../core/text/visible.ts';
import type { ConfigCache } from '../config/files.ts';
import type { DraftCheck } from '../drafts/draft-check.ts';
import { formatOf } from '../drafts/drafts.ts';
import type { Engine } from '../lib/engine.ts';
import { escapeMarkdown } from '../lib/escape-markdown.ts';
import { CHECK_EMAIL_TOOL } from '../lib/ids.ts';
import * as notify from '../lib/notify.ts';
import { answer } from './answer.ts';
import { fileNamed, isWithinReach } from './reach.ts';

/** What an assistant asks about: a draft of the workspace or a text. */
interface Question {
  /** A Uri, or a path from the workspace folder. */
  readonly uri?: string;
  readonly text?: string;
  readonly format?: Format;
}

export interface ToolParts {
  readonly draftCheck: DraftCheck;
  readonly files: ConfigCache;
  readonly load: () => Promise<Engine>;
}

/** Files out of reach that VS Code has asked the user about, by their Uri; each is read once for it. */
const asked = new Set<string>();
/** Questions that were never followed by a reading are forgotten. */
const MAX_ASKED = 20;

/** Lets assistants check drafts, in hosts that have such tools; it reads one draft and changes nothing. */
export function registerTool(parts: ToolParts): vscode.Disposable {
  // Hosts of the same version may lack the API: some builds leave it out.
  if (!('lm' in vscode) || typeof vscode.lm?.registerTool !== 'function')
    return new vscode.Disposable(() => {});
  return vscode.lm.registerTool<Question>(CHECK_EMAIL_TOOL, {
    prepareInvocation: ({ input }) => prepare(input),
    invoke: async ({ input }) => {
      const text = JSON.stringify(await reply(input, parts), null, 1);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
    },
  });
}

/** What is said before a draft is read; of a file out of reach VS Code asks the user, showing where it is. */
async function prepare({ uri: name, text }: Question): Promise<vscode.PreparedToolInvocation> {
  if (typeof name !== 'string' || name === '' || typeof text === 'string')
    return { invocationMessage: vscode.l10n.t('Checking an email draft with Inboxlint') };
  const invocationMessage = new vscode.MarkdownString(
    vscode.l10n.t('Checking {0} with Inboxlint', escapeMarkdown(visible(name))),
  );
  const uri = uriNamed(name);
  if (!uri || (await isWithinReach(uri))) return { invocationMessage };
  if (asked.size >= MAX_ASKED) asked.clear();
  asked.add(uri.toString());
  const place = uri.scheme === 'file' ? uri.fsPath : uri.toString();
  const message = notify.question(
    vscode.l10n.t(
      'The assistant wants to check {0}, which is outside this workspace. It will see the passages that Inboxlint quotes.',
      escapeMarkdown(visible(place)),
    ),
  );
  const title = vscode.l10n.t('Check a file outside the workspace?');
  return { invocationMessage, confirmationMessages: { title, message } };
}

/** Errors are for the assistant, which does better when it is asked again. */
async function reply({ uri, text, format }: Question, parts: ToolParts): Promise<object> {
  const engine = await parts.load();
  if (typeof text === 'string') {
    if (text.length > MAX_DRAFT_UNITS) throw new Error('The text is too large to be checked.');
    return answer(text, { format: known(format) ?? engine.guessByContent(text) }, engine);
  }
  if (typeof uri !== 'string' || uri === '') throw new Error('Give either the uri of a draft or its text.');
  const document = await opened(uri);
  const reason = engine.unreadReason(document.isUntitled ? '' : document.uri.path);
  if (reason && !known(format)) throw new Error(engine.render(reason));
  const source = document.getText();
  if (source.length > MAX_DRAFT_UNITS) throw new Error('The draft is too large to be checked.');
  await parts.files.ready(document.uri);
  const options: CheckOptions = {
    format: known(format) ?? formatOf(document, source, engine),
    config: parts.draftCheck.config(document.uri, engine),
  };
  return answer(source, options, engine);
}

async function opened(name: string): Promise<vscode.TextDocument> {
  const uri = uriNamed(name);
  // Where nobody was asked, because the host does not, the answer is no.
  if (uri && !(await isWithinReach(uri)) && !asked.delete(uri.toString())) {
    throw new Error('Only open documents and files of the workspace can be checked without asking the user.');
  }
  try {
    if (uri) return await vscode.workspace.openTextDocument(uri);
  } catch {
    // Said below.
  }
  throw new Error(`There is no draft that can be read at ${name}.`);
}

function uriNamed(name: string): vscode.Uri | undefined {
  try {
    return fileNamed(name);
  } catch {
    return undefined;
  }
}

function known(format: unknown): Format | undefined {
  return FORMATS.find((one) => one === format);
}

const FORMATS: readonly Format[] = ['html', 'markdown', 'text', 'eml'];
