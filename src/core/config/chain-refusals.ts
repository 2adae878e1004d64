import { type Message, text } from '../text/message.ts';
import { CONFIG_FILE } from './config.ts';

/** Why a host does not read a file. */
export interface UnreadFile {
  readonly refused: 'too-large' | 'folder' | 'no-file' | 'outside' | 'unreadable';
}

/** Files that one configuration is made of, those that are missing included. */
export const MAX_FILES = 64;

const REFUSED = {
  missing: (path: string) => text`The file “${path}” in “extends” doesn’t exist.`,
  'no-phrases': (path: string) => text`The file “${path}” in “phrases” doesn’t exist.`,
  circular: (path: string) => text`“${path}” extends this file, too. Remove one of the two “extends”.`,
  'too-large': (path: string) => text`“${path}” is not used: it is larger than 1 MB.`,
  folder: (path: string) => text`“${path}” is not used: it is a folder.`,
  'no-file': (path: string) => text`“${path}” is not used: it isn’t a regular file.`,
  outside: (path: string) => text`“${path}” is not used: files outside an untrusted workspace are not read.`,
  unreadable: (path: string) => text`“${path}” is not used: it can’t be read.`,
  package: (path: string) => text`“${path}” is not used: packages in an untrusted workspace are not read.`,
  'no-package': (path: string) =>
    text`“${path}” in “extends” is neither a file nor an installed package with a ${CONFIG_FILE}.`,
  'too-much': () => text`The files in “extends” exceed 4 MB in total. This one and the rest are ignored.`,
  'too-many': () => text`Only ${MAX_FILES} files are read. This one and the rest are ignored.`,
} as const satisfies Readonly<Record<string, (path: string) => Message>>;

/** Why a file that a configuration names gives nothing. */
export type Refusal = keyof typeof REFUSED;

/** What is said of it; `path` as written. */
export function refusal(reason: Refusal, path: string): Message {
  return REFUSED[reason](path.length > MAX_PATH_UNITS ? `${path.slice(0, MAX_PATH_UNITS - 1)}…` : path);
}

/** Whether no further file is read either. */
export function isLast(reason: Refusal): boolean {
  return reason === 'too-many' || reason === 'too-much';
}

/** UTF-16 units of a path that are repeated in a message. */
const MAX_PATH_UNITS = 100;
