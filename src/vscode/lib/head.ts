import * as vscode from 'vscode';
import { headText, headUnitsOf } from '../../core/draft/detect.ts';

/** Bytes above which a file is not opened for its first lines: VS Code reads a file whole or not at all. */
const MAX_BYTES = 512 * 1024;

/** The beginning of a file; nothing of one that is large or cannot be read. */
export async function headOf(uri: vscode.Uri): Promise<string> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    return size > MAX_BYTES || !(type & vscode.FileType.File)
      ? ''
      : headText(await vscode.workspace.fs.readFile(uri), headUnitsOf(uri.path));
  } catch {
    // It is no draft by what it says; a draft by its name is reported when it is read.
    return '';
  }
}
