import type * as vscode from 'vscode';
import {
  extensionOf,
  READ_EXTENSIONS,
  READ_LANGUAGES,
  readingOf,
  UNREAD_EXTENSIONS,
} from '../../core/draft/formats.ts';

/** Ids of the languages that email drafts are written in; the manifest's `onLanguage` events are the same. */
export const LANGUAGES: readonly string[] = READ_LANGUAGES;

/** Every document that may be a draft, and many that are none. */
export const SELECTOR: vscode.DocumentSelector = [
  ...LANGUAGES.map((language) => ({ language })),
  { pattern: `**/*.{${READ_EXTENSIONS.join(',')}}` },
];

const KNOWN = new Set([...READ_EXTENSIONS, ...UNREAD_EXTENSIONS]);
/** What VS Code makes of files that no extension of its knows. */
const UNKNOWN = 'plaintext';

/**
 * Whether documents of that kind are read: by the extension where we know it, and else by the language that somebody says
 * they are in.
 */
export function isRead({ uri, languageId, isUntitled }: vscode.TextDocument): boolean {
  const extension = isUntitled ? '' : extensionOf(uri.path);
  if (KNOWN.has(extension)) return readingOf(uri.path) !== undefined;
  return LANGUAGES.includes(languageId) && (extension === '' || languageId !== UNKNOWN);
}
