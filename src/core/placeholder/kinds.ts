import type { PlaceholderKind, Scan } from './scan.ts';

const liquidLogic = words(`
  if elsif elseif elif else unless case when switch for break continue tablerow assign capture set
  let do with block extends layout embed sandbox use import from macro call load apply autoescape
  filter spaceless ifchanged ifequal ifnotequal ifasync asynceach asyncall blocktrans blocktranslate
  trans translate plural pluralize comment raw verbatim liquid doc default cache compress localize
  localtime timezone language flush deprecated types paginate form schema style javascript
  stylesheet abort_message connected_content message_extras spintax increment decrement partialdef`);

const goLogic = words(`
  if else elif elseif elsif range with define block for each unless depend layout set assign break
  continue extends import`);
const goLogicAlone = words('else end break continue');

const codeLogic = words(`
  if elsif elseif elif else unless end for foreach while do case when switch begin rescue ensure
  next break continue cond dim then loop wend layout extend block contentFor content_for provide
  assign taglib page import`);

const toolkitLogic = words(`
  if unless elsif else end foreach for while switch case set default call block wrapper macro use
  next last return stop meta tags raw perl try catch throw filter`);

/** Handlebars, Mustache, Go, Liquid, Jinja, Blade, Magento, …: what stands between `{{` and `}}`. */
export function mustache(inside: string): PlaceholderKind {
  const text = trimmed(inside);
  if ('#/^!?*'.includes(text.charAt(0)) || /^\$\w+\s*:?=[^=]/.test(text)) return 'logic';
  if (text.startsWith('=') && text.endsWith('=') && text.length > 1) return 'logic';
  const word = wordOf(text);
  if (word === '' || text.length === word.length)
    return goLogicAlone.has(word) || /^end[a-z]/.test(word) ? 'logic' : 'value';
  return goLogic.has(word) && /^(?:\s+[^\s|=]|[($])/.test(text.slice(word.length)) ? 'logic' : 'value';
}

/** Liquid, Jinja, Twig, Django, Nunjucks: an unknown tag is likely one's own, and renders something. */
export function liquid(inside: string, scan: Scan, end: number): PlaceholderKind {
  const text = trimmed(inside);
  const word = wordOf(text).toLowerCase();
  const rest = text.slice(word.length).trim();
  if (word === 'block' && isSlot(scan, end)) return 'value';
  if (/^trans(late)?$/.test(word) && /^["']|^_\(/.test(rest) && !/\bas \w+$/.test(rest)) return 'value';
  return word === '' || /^(?:end|get_)/.test(word) || liquidLogic.has(word) ? 'logic' : 'value';
}

/** ERB, EJS, ASP, JSP: what stands between `<%` and `%>`. */
export function scriptlet(inside: string): PlaceholderKind {
  const text = inside.trim();
  if (/^include\b/.test(text)) return 'value';
  // SendGrid's `<%asm_group_unsubscribe_url%>`.
  return /^[A-Za-z_]\w+$/.test(inside) && !codeLogic.has(inside) ? 'value' : 'logic';
}

/** `<%= … %>`: a value, unless it opens or closes a block, as in EEx. */
export function output(inside: string): PlaceholderKind {
  return codeLogic.has(wordOf(inside.trim())) ? 'logic' : 'value';
}

/** `<%- … %>`: a value in EJS, but in ERB any code. */
export function dashed(inside: string): PlaceholderKind {
  const text = inside.replace(/-$/, '').trim();
  const isBlock = /^\}|\{$|->$|\bdo$/.test(text) || /\bdo\s*\|[^|]*\|$/.test(text);
  return isBlock || /^@?\w+\s*=[^=]/.test(text) ? 'logic' : output(text);
}

/** PHP code: a value if it surely prints. It may stay open, but not before markup. */
export function php(inside: string, scan: Scan, end: number): PlaceholderKind | undefined {
  const isClosed = scan.source.startsWith('?>', end - 2);
  if (!isClosed && scan.next('</', end - inside.length) < end) return undefined;
  return PHP_PRINTS.test(inside) ? 'value' : 'logic';
}

const PHP_PRINTS =
  /^\s*(?:echo|print|include|require|v?printf|the_[a-z]|bloginfo|_ex?\b|esc_(?:html|attr)_[ex]\b)/;

/** PHP in short tags; instructions of XML and of Word are none. */
export function shortPhp(inside: string): PlaceholderKind | undefined {
  if (/^(?:xml|mso|import|pi)\b/i.test(inside)) return undefined;
  return PHP_PRINTS.test(inside) ? 'value' : 'logic';
}

/** Svelte's `{expression}`, which no rule of a style sheet looks like. */
export function expression(inside: string): PlaceholderKind | undefined {
  return inside.trim() === '' || inside.includes(';') || /^\s*[\w-]+\s*:/.test(inside) ? undefined : 'value';
}

/** The same with braces in it: a function, an object, a text or a call, which no rule of a style sheet begins like. */
export function nestedExpression(inside: string): PlaceholderKind | undefined {
  return /=>|^\s*(?:[[{("'`~]|[\w.$]{1,80}\()/.test(inside) ? 'value' : undefined;
}

/** Latte's tags: whatever follows a brace without a space or a quote. */
export function latte(inside: string): PlaceholderKind | undefined {
  if (!/^[a-z$_=!/\\]/i.test(inside) || /^[a-z-]{1,40}\s*:\s/.test(inside)) return undefined;
  return /^(?:[$_=!]|include|link|control|plink|php|embed)/.test(inside) ? 'value' : 'logic';
}

/** Template Toolkit and Emma: `[% … %]`. */
export function toolkit(inside: string): PlaceholderKind {
  const text = trimmed(inside);
  return text.startsWith('#') || toolkitLogic.has(wordOf(text).toLowerCase()) ? 'logic' : 'value';
}

/** Mailchimp and Mandrill: `*|…|*`. */
export function mergeTag(inside: string): PlaceholderKind | undefined {
  if (!/^[A-Za-z_]/.test(inside)) return undefined;
  return /^(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED|NOTINTERESTED|GROUP|RSSITEMS|FEEDITEMS|FEEDBLOCK):/i.test(
    inside,
  )
    ? 'logic'
    : 'value';
}

/** Smarty's `{$x}` and assignments to it. */
export function smarty(inside: string): PlaceholderKind | undefined {
  if (!/^[A-Za-z_]/.test(inside)) return undefined;
  return /^[\w.]+\s*=[^=>]/.test(inside) ? 'logic' : 'value';
}

/** FreeMarker directives. */
export function freemarker(inside: string): PlaceholderKind {
  return /^(?:include|nested)\b/.test(inside) ? 'value' : 'logic';
}

/** FreeMarker's `<@macro arguments>`; but `<@host.example>` is part of an address. */
export function macro(inside: string): PlaceholderKind | undefined {
  if (inside.endsWith('/')) return 'value';
  return /^[\w.-]+$/.test(inside) && /[.-]/.test(inside) ? undefined : 'logic';
}

/** Velocity directives with arguments. */
export function velocity(name: string, scan: Scan): PlaceholderKind {
  scan.hasVelocity = true;
  return name === 'parse' || name === 'include' ? 'value' : 'logic';
}

/** Velocity's `#end` and `#else`. */
export function velocityEnd(_: string, scan: Scan): PlaceholderKind | undefined {
  return scan.hasVelocity ? 'logic' : undefined;
}

function isSlot(scan: Scan, end: number): boolean {
  const endBlock = /\s{0,100}\{%-?\s*endblock\b/y;
  endBlock.lastIndex = end;
  return endBlock.test(scan.source);
}

function trimmed(inside: string): string {
  const start = /^[-~+]?\s*/.exec(inside)?.[0].length ?? 0;
  return inside
    .slice(start)
    .trimEnd()
    .replace(/[-~+]$/, '')
    .trimEnd();
}

function wordOf(text: string): string {
  return /^[A-Za-z_]\w*/.exec(text)?.[0] ?? '';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
