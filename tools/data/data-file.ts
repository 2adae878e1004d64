import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something amiss in a data file: its message begins with the file and the line, as editors and terminals link them. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(file: string, line: number, message: string) {
    super(`tools/data/${file}:${line}: ${message}`);
  }
}

/** The text of a file in this folder. */
export function readData(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}
