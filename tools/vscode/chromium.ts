import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { run } from './process.ts';

export interface Browser {
  readonly executable: string;
  /** Variables it must be started with. */
  readonly env: Readonly<Record<string, string>>;
}

/** Unpacks the browser and its libraries from `target`'s packages; `final` is where `target` is moved to. */
export async function unpackBrowser(target: string, final: string): Promise<void> {
  const packed = join(target, 'node_modules', '@sparticuz', 'chromium', 'bin');
  const folder = join(target, 'chromium');
  mkdirSync(folder);
  await unbrotli(join(packed, 'chromium.br'), join(folder, 'chromium'));
  chmodSync(join(folder, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = join(folder, `${name}.tar`);
    await unbrotli(join(packed, `${name}.tar.br`), archive);
    const { code, output } = await run('tar', ['-xf', archive, '-C', folder, '--no-same-owner']);
    if (code !== 0) throw new Error(`“tar” could not unpack ${archive}: ${output.trim()}`);
    rmSync(archive);
  }
  writeFileSync(join(folder, 'fonts.conf'), fontConfig(final));
  // Read once here and never again, so they need not stay.
  rmSync(packed, { recursive: true });
}

/** The browser to use: INBOXLINT_CHROMIUM, or the installed one with the libraries it needs. */
export async function installedBrowser(folder: string, advice: string): Promise<Browser> {
  const own = process.env.INBOXLINT_CHROMIUM;
  if (own) {
    if (!existsSync(own)) throw new Error(`INBOXLINT_CHROMIUM names a file that is not there: ${own}`);
    return { executable: own, env: {} };
  }
  const executable = join(folder, 'chromium', 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'chromium', 'fonts.conf') };
  const libraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'chromium', 'lib') };
  let output = '';
  for (const env of [fonts, libraries]) {
    const tried = await run(executable, ['--version'], { env: { ...process.env, ...env } });
    if (tried.code === 0) return { executable, env };
    output = tried.output;
  }
  throw new Error(`The browser ${executable} does not start:\n${output.trim()}\n${advice}`);
}

async function unbrotli(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** Only the fonts we install, so that a screenshot looks the same everywhere. */
function fontConfig(folder: string): string {
  const folders = [
    join(folder, 'chromium', 'fonts'),
    join(folder, 'node_modules', 'dejavu-fonts-ttf', 'ttf'),
    join(folder, 'node_modules', '@expo-google-fonts', 'noto-color-emoji'),
  ];
  const preferred = [
    ['sans-serif', 'Open Sans'],
    ['system-ui', 'Open Sans'],
    ['serif', 'DejaVu Serif'],
    ['monospace', 'DejaVu Sans Mono'],
    ['emoji', 'Noto Color Emoji'],
  ];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((path) => `  <dir>${path}</dir>`),
    `  <cachedir>${join(folder, 'chromium', 'font-cache')}</cachedir>`,
    ...preferred.map(
      ([family, font]) =>
        `  <alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
    ),
    '</fontconfig>',
    '',
  ].join('\n');
}
