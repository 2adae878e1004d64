import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE, newConfig } from '../core/index.ts';
import { codeOf, Failure, reasonNotWritten } from './failure.ts';

/** Creates the configuration file of a folder; gives what to say of it. Throws `Failure`, also where there is one. */
export async function createConfig(folder: string): Promise<string> {
  try {
    await writeFile(join(folder, CONFIG_FILE), newConfig(), { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new Failure(`${CONFIG_FILE} already exists. It was left unchanged.`);
    throw new Failure(`${CONFIG_FILE}: ${reasonNotWritten(error)}`);
  }
  return CREATED;
}

const CREATED = `Created ${CONFIG_FILE}. The editor and the command line use it for all email
drafts in this folder and its subfolders.

Next, set "preset" to the kind of email you write. Then check your drafts:
  inboxlint .
`;
