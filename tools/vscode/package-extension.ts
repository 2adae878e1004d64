import { createVSIX } from '@vscode/vsce';

/** Packages the built extension of `folder` into the file `vsix`. */
export async function packageExtension(folder: string, vsix: string): Promise<void> {
  await createVSIX({
    cwd: folder,
    packagePath: vsix,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}
