import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Format, guessFormat } from '../../src/core/index.ts';
import { readData } from './data-file.ts';
import { type ReadValue, textOf, wrong } from './located-json.ts';

/** A draft in a folder beside this file. */
export interface DraftFile {
  /** Its name in the folder. */
  readonly file: string;
  readonly source: string;
  readonly format: Format;
}

/** Reads the name of a draft in a folder beside this file; none may be named twice. */
export function draftIn(folder: string): ReadValue<DraftFile> {
  const left = new Set(readdirSync(join(import.meta.dirname, folder)));
  return (value) => {
    const file = textOf(value);
    if (!left.delete(file)) throw wrong(value, `is not in tools/data/${folder}, or is there twice`);
    const source = readData(join(folder, file));
    const format = guessFormat(file, source);
    if (!format) throw wrong(value, 'is in a format that is not read');
    return { file, source, format };
  };
}
