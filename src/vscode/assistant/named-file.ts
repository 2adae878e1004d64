import * as vscode from 'vscode';
import { visible } from '../../core/text/visible.ts';
import { escapeMarkdown } from '../../editing/escape-markdown.ts';
import * as notify from '../lib/notify.ts';
import { fileNamed, isWithinReach } from './reach.ts';

/** What a tool says while it is at work. */
interface Saying {
  /** On a text. */
  readonly text: string;
  /** On a file of that name, in Markdown. */
  readonly file: (name: string) => string;
  /** The title of the question about a file that is out of reach. */
  readonly outside: string;
}

/** Files out of reach that VS Code has asked the user about, by their Uri; each is read once for it. */
const asked = new Set<string>();
/** Questions that were never followed by a reading are forgotten. */
const MAX_ASKED = 20;

/** What is said before a file is read; of one out of reach VS Code asks the user, showing where it is. */
export async function prepare(
  name: string | undefined,
  saying: Saying,
): Promise<vscode.PreparedToolInvocation> {
  if (typeof name !== 'string' || name === '') return { invocationMessage: saying.text };
  const invocationMessage = new vscode.MarkdownString(saying.file(escapeMarkdown(visible(name))));
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
  return { invocationMessage, confirmationMessages: { title: saying.outside, message } };
}

/** The document that an assistant names. Throws, for the assistant, where it may not be read or is none. */
export async function opened(name: string): Promise<vscode.TextDocument> {
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
