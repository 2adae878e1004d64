import { version } from '../../package.json';
import { UsageError } from './failure.ts';
import type { Verb } from './verb.ts';

const LSP_HELP = `Usage: inboxlint lsp [--stdio]

Serves editors that speak the Language Server Protocol, over standard input and
output: problems while you type, hovers, quick fixes, fixes on save. Configuration
comes from .inboxlintrc.json. How to set up Neovim, Helix, Zed, JetBrains IDEs,
Emacs and Sublime Text is described in docs/editors.md.

Options:
  --stdio     Accepted because many editors add it; nothing else is supported
  -h, --help  Show this help
`;

/** `inboxlint lsp`: runs until the editor says that it is done. */
export const lsp: Verb = async (args, out) => {
  if (args.includes('--help') || args.includes('-h')) {
    await out(LSP_HELP);
    return 0;
  }
  const other = args.find((one) => one !== '--stdio');
  if (other !== undefined) throw new UsageError(`unknown option: ${other}`);
  const { serve } = await import('../lsp/index.ts');
  return serve(version);
};
