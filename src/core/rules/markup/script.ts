import { attribute } from '../../draft/attributes.ts';
import type { Attribute, Draft, Element } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { startTag } from '../../facts/message/start-tag.ts';
import { removal } from '../../fix/remove.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** An attribute whose value is run when something happens. */
const HANDLER = /^on[a-z]{3,30}$/;
/** Of a `type` of these a mail program runs nothing; Gmail reads JSON-LD. */
const DATA = /json|template|html|text\/plain/;

/** Attributes by which a tool or a mailing service runs it, and no mail program meets it. */
const TOOLS = ['setup', 'props', 'lang', 'server', 'module', 'context'];
/** UTF-16 units of a script that show what runs it. */
const MAX_SCRIPT_UNITS = 2000;
/** How the script of a component begins: nothing that a browser would run outside of a module. */
const COMPONENT =
  /^[ \t]*(?:import\s[^;\n]{1,200}\sfrom\s|import\s["']|export\s(?:let|const|default)\b)|\$props\(|define(?:Props|Config)\(/m;

export const script = rule({
  id: 'script',
  group: 'markup',
  severity: 'warning',
  title: 'Script in an email',
  why: 'Email programs don’t run scripts: they remove them, and many servers reject or quarantine the email. Remove the script and link to a page that does the work. JSON-LD for Gmail, AMP and code that your mailing service or build tool runs aren’t reported.',
  filters: ['OBFU_JVSCR_ESC', 'HIDE_WIN_STATUS'],
  examples: [
    {
      format: 'html',
      draft: '<p>Hello.</p>⟦<script src="https://example.com/count.js"></script>⟧<p>Bye.</p>',
      fixed: '<p>Hello.</p><p>Bye.</p>',
    },
    {
      format: 'html',
      draft: '<p ⟦onmouseover="show()"⟧>Hello.</p>',
      fixed: '<p>Hello.</p>',
    },
    {
      format: 'markdown',
      draft: 'Hello.\n\n<b ⟦onclick=show()⟧ id="b">Press</b>',
      fixed: 'Hello.\n\n<b id="b">Press</b>',
    },
    {
      format: 'html',
      draft: '<script type="application/ld+json">{"@type":"EmailMessage"}</script><p>Hello.</p>',
    },
    {
      format: 'html',
      draft:
        '<script runat="server">Platform.Load("core","1");</script><script props>module.exports = {}</script><p>Hello.</p>',
    },
    {
      format: 'html',
      draft: '<script>\n  export let name;\n</script>\n<p>Hello {name}.</p>',
    },
    {
      format: 'html',
      draft: '<html amp4email><script async src="https://example.com/amp.js"></script></html>',
    },
  ],
  *check({ draft }) {
    const { source } = draft;
    if (elementsNamed(draft, ['html']).some(({ attributes }) => attributes.some(isAmp))) return;
    for (const handler of handlersIn(draft)) {
      const { name, span } = handler;
      const place = firstLineOf(source, span);
      const message = text`“${name}” runs a script, which email programs block. Remove it.`;
      // With the space before it.
      const fixes = removal(draft, { start: span.start - 1, end: span.end }, text`Remove “${name}”`);
      yield { span: place, evidence: `${name}="${handler.text}"`, message, share: 0.3, fixes };
    }
    for (const element of elementsNamed(draft, ['script'])) {
      if (DATA.test(attribute(element.attributes, 'type')?.text ?? '') || isRunBefore(element, source))
        continue;
      const place = firstLineOf(source, element.closed ? element.span : element.open);
      const message = text`Email programs remove scripts, and servers may reject the email. Remove the script.`;
      const fixes = element.closed ? removal(draft, element.span, text`Remove script`) : [];
      yield { span: place, evidence: startTag(draft, element).evidence, message, fixes };
    }
  },
});

/** Whether it is run before the mail is sent, by the service that sends it or the tool that makes it. */
function isRunBefore({ attributes, open, span }: Element, source: string): boolean {
  if (attribute(attributes, 'runat')?.text.trim().toLowerCase() === 'server') return true;
  if (TOOLS.some((name) => attribute(attributes, name))) return true;
  return COMPONENT.test(source.slice(open.end, Math.min(span.end, open.end + MAX_SCRIPT_UNITS)));
}

function handlersIn({ elements }: Draft): readonly Attribute[] {
  const found: Attribute[] = [];
  for (const { attributes } of elements) {
    for (const attribute of attributes) {
      if (isHandlerName(attribute.name)) found.push(attribute);
    }
  }
  return found;
}

function isHandlerName(name: string): boolean {
  return name.startsWith('on') && HANDLER.test(name);
}

function isAmp({ name }: { readonly name: string }): boolean {
  return name === 'amp4email' || name === '⚡4email';
}
