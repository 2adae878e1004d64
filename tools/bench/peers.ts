import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'html-to-text';
import { Tokenizer } from 'htmlparser2';

/** What else reads or checks an HTML draft; what it gives is not looked at. */
export type Peer = (source: string) => unknown;

/** The floor for HTML: htmlparser2's tokenizer with nothing to do. */
export function tokenize(source: string): void {
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

/** Linters that are no dependency: whoever wants to see them beside has them in a folder of their own. */
interface HtmlHint {
  readonly HTMLHint: { verify(html: string): unknown };
}
interface EmailEngine {
  analyzeSpam(html: string): unknown;
  auditEmail(html: string): unknown;
}

/** Peers by their names; those of `folder`, into which `npm install --prefix` put them, where it is named. */
export async function peers(folder: string | undefined): Promise<ReadonlyMap<string, Peer>> {
  const toText = compile({ wordwrap: false });
  const all = new Map<string, Peer>([['html-to-text', (source) => toText(source)]]);
  if (folder === undefined) return all;
  const { resolve: find } = createRequire(join(resolve(folder), 'package.json'));
  const { HTMLHint }: HtmlHint = await import(pathToFileURL(find('htmlhint')).href);
  const engine: EmailEngine = await import(pathToFileURL(find('@emailens/engine')).href);
  return all
    .set('htmlhint', (source) => HTMLHint.verify(source))
    .set('@emailens/engine, spam', (source) => engine.analyzeSpam(source))
    .set('@emailens/engine, all', (source) => engine.auditEmail(source));
}
