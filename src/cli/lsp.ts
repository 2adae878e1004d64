import { version } from '../../package.json';
import { UsageError } from './failure.ts';
import type { Verb } from './verb.ts';

const LSP_HELP = `Usage: inboxlint lsp [--stdio]

Runs a language server on standard input and output, for editors that support
the Language Server Protocol: problems while you type, hovers, quick fixes and
fixes on save. It reads .inboxlintrc.json. To set up Neovim, Helix, Zed,
JetBrains IDEs, Emacs or Sublime Text, see docs/editors.md.

Options:
  --stdio     The default, and the only transport; many editors add it
  -h, --help  Show this help
`;

/** `inboxlint lsp`: runs until the editor says that it is done. */
export const lsp: Verb = async (args, out) => {
  if (args.includes('--help') || args.includes('-h')) {
    await out(LSP_HELP);
    return 0;
  }
  const other = args.find((one) => one !== '--stdio');
  if (other !== undefined) throw new UsageError(`Unknown option ${other}.`);
  const { serve } = await import('../lsp/index.ts');
  return serve(version);
};
