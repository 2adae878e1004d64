import * as vscode from 'vscode';
import { inertText } from './inert.ts';

// The one way to VS Code's notifications, dialogs and input boxes. They make links of `[label](command:…)`, and a click runs
// the command; what they say comes from folders, links and servers that nobody may trust. So no text is a link here.

/** What was said last, for the tests. */
const said: string[] = [];
const MAX_REMEMBERED = 50;

/** The texts of the last notifications, dialogs and input boxes, as VS Code got them. */
export function lastNotices(): readonly string[] {
  return said;
}

function told(text: string): string {
  const harmless = inertText(text);
  if (said.push(harmless) > MAX_REMEMBERED) said.shift();
  return harmless;
}

/** A question that VS Code puts for an extension, in Markdown. */
export function question(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(told(text));
}

/** Tells something, with buttons; gives the one that is chosen. */
export function info(text: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(told(text), ...buttons);
}

export function warn(text: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(told(text), ...buttons);
}

export function error(text: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(told(text), ...buttons);
}

/** Asks in a dialog that has to be answered before anything else is done. */
export function ask(
  question: string,
  detail: string,
  ...buttons: readonly string[]
): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(told(question), { modal: true, detail: told(detail) }, ...buttons);
}

/** Asks for a text that nobody may read on the screen. */
export function askSecret(title: string, prompt: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({ title: told(title), prompt: told(prompt), password: true });
}

interface TextQuestion {
  readonly title: string;
  readonly prompt: string;
  /** What stands there already. */
  readonly value: string;
  /** Why a text cannot be taken; nothing where it can. */
  readonly fault: (value: string) => string | undefined;
}

/** Asks for a text; nothing where the user gave up. */
export function askText({ title, prompt, value, fault }: TextQuestion): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: told(title),
    prompt: told(prompt),
    value,
    validateInput: (written) => fault(written),
  });
}

interface ProgressPlace {
  readonly title: string;
  /** In a notification that can be cancelled, or in the status bar. */
  readonly in: 'notification' | 'window';
}

/** Says what goes on while a task runs. */
export function during<Result>(
  place: ProgressPlace,
  task: (
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ) => Thenable<Result>,
): Thenable<Result> {
  const { Notification, Window } = vscode.ProgressLocation;
  const isNotification = place.in === 'notification';
  return vscode.window.withProgress(
    {
      location: isNotification ? Notification : Window,
      title: told(place.title),
      cancellable: isNotification,
    },
    (progress, token) => {
      const report = ({ message, ...rest }: { message?: string; increment?: number }) =>
        progress.report({ ...rest, ...(message !== undefined && { message: inertText(message) }) });
      return task({ report }, token);
    },
  );
}
