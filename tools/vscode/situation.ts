import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { hugeText } from '../../test/host/huge.ts';
import { HOST_PACKAGE } from './paths.ts';
import { SUITE_PARTS } from './suite-parts.ts';
import type { UserSettings } from './user-settings.ts';

/** What is unusual about a window: a folder that the user does not trust, two folders, a folder that is on no disk. */
export const SITUATIONS = ['restricted', 'multi-root', 'virtual'] as const;
export type Situation = (typeof SITUATIONS)[number];

const TEMPLATE = join(HOST_PACKAGE, 'workspace');
const MEMORY = join(HOST_PACKAGE, 'memory');

/** The arguments by which VS Code opens the workspace of a situation, made of test/host/workspace below `temp`. */
export function openArguments(temp: string, situation: Situation | undefined): string[] {
  if (situation === 'virtual') return ['--folder-uri=inboxlint-memory:/drafts'];
  const folder = join(temp, 'workspace');
  cpSync(TEMPLATE, folder, { recursive: true });
  writeFileSync(join(folder, 'huge.txt'), hugeText());
  if (situation !== 'multi-root') return [folder];
  mkdirSync(join(temp, 'second'));
  const file = join(temp, 'two.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'second' }] }));
  return [file];
}

/** The files whose tests are run: the suite's or a part of it, a situation's own, or in a virtual workspace both. */
export function testFiles(situation: Situation | undefined, part?: keyof typeof SUITE_PARTS): string[] {
  const cwd = join(HOST_PACKAGE, 'suite');
  const own = situation ? globSync(`${situation}/*.test.ts`, { cwd, absolute: true }) : [];
  if (situation !== undefined && situation !== 'virtual') return own.sort();
  const suite = part
    ? SUITE_PARTS[part].map((name) => join(cwd, `${name}.test.ts`))
    : globSync('*.test.ts', { cwd, absolute: true });
  return [...own, ...suite].sort();
}

/** The user settings that a situation needs. */
export function settingsFor(situation: Situation | undefined): UserSettings {
  return situation === 'restricted' ? { 'security.workspace.trust.enabled': true } : {};
}

/** The extensions that a situation needs beside the one that is tested, bundled into `folder`. */
export async function extensionsFor(situation: Situation | undefined, folder: string): Promise<string[]> {
  if (situation !== 'virtual') return [];
  const target = join(folder, 'memory');
  const texts = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(TEMPLATE.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]);
  await build({
    entryPoints: [join(MEMORY, 'extension.ts')],
    bundle: true,
    outfile: join(target, 'extension.js'),
    format: 'cjs',
    // One file for both extension hosts, as the extension's own.
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { FILES: JSON.stringify(Object.fromEntries(texts)) },
    logLevel: 'warning',
  });
  cpSync(join(MEMORY, 'package.json'), join(target, 'package.json'));
  return [target];
}
