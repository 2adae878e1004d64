import 'mocha';
import * as vscode from 'vscode';
import { grep, hostKind, mark, reasonFor, resultPath } from './host.ts';

/** Runs what `load` defines; rejects if a test fails. Leaves the counts in a file. */
export async function runSuite(load: () => void): Promise<void> {
  Mocha.reporters.Base.consoleLog = say;
  Mocha.reporters.Base.useColors = false;
  const mocha = new Mocha({
    reporter: Mocha.reporters.Spec,
    timeout: 90_000,
    ...(grep !== '' && { grep: new RegExp(grep) }),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  say(`VS Code ${vscode.version}, ${hostKind} extension host`);
  const skips: { readonly test: string; readonly reason: string }[] = [];
  const { passes, failures } = await new Promise<Mocha.Stats>((done, fail) => {
    const runner = mocha.run(() =>
      runner.stats ? done(runner.stats) : fail(new Error('Mocha kept no counts.')),
    );
    runner.on('pending', (test: Mocha.Test) =>
      skips.push({ test: test.fullTitle(), reason: reasonFor(test) }),
    );
  });
  const counts = JSON.stringify({ passed: passes, failed: failures, skips });
  await vscode.workspace.fs.writeFile(resultFile(), new TextEncoder().encode(counts));
  if (failures > 0) throw new Error(`${failures} failed`);
}

function resultFile(): vscode.Uri {
  const file = vscode.Uri.file(resultPath);
  if (hostKind === 'node') return file;
  // The web worker reaches the disk through the server that gave it the extension.
  const extension = vscode.extensions.getExtension('inboxlint.inboxlint');
  return file.with({ scheme: 'vscode-remote', authority: extension?.extensionUri.authority ?? '' });
}

function say(template: unknown = '', ...values: unknown[]): void {
  // Not console.log's own formatting: the line must reach the console as one string.
  const text = String(template).replaceAll(/%[sdj%]/g, (sign) =>
    sign === '%%' ? '%' : String(values.shift()),
  );
  console.log([text, ...values].join(' ').replaceAll(/^/gm, mark));
}
