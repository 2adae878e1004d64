import { attribute } from '../../draft/attributes.ts';
import type { Draft } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { addressOf, hasPlaceholder } from '../../facts/hosts/hosts.ts';
import { startTag } from '../../facts/message/start-tag.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { MappedText, Span } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** Hosts of web fonts: mail programs that cannot load a font take the next one of the list, and nothing is lost. */
const FONTS = /(?:^|\.)(?:fonts?|typekit|typography|fontawesome|myfonts|webfonts?)\b/;
const IMPORT = /@import\s{1,20}(?:url\(\s{0,20})?["']?([^"')\s;]{1,500})/gi;

export const externalStylesheet = rule({
  id: 'external-stylesheet',
  group: 'markup',
  severity: 'warning',
  title: 'External style sheet',
  why: 'Gmail, Outlook and most other email programs don’t load external style sheets, so the email loses its design. Put the styles into the email, preferably in `style` attributes. Web fonts and style sheets that a build step adds aren’t reported.',
  filters: ['EXT_CSS'],
  examples: [
    {
      format: 'html',
      draft: '<head>⟦<link rel="stylesheet" href="https://example.com/mail.css">⟧</head><p>Hello.</p>',
    },
    {
      format: 'html',
      draft: '<style>⟦@import url("https://example.com/mail.css⟧"); p { color: #333 }</style>',
    },
    {
      format: 'html',
      draft:
        '<link href="https://fonts.googleapis.com/css?family=Lato" rel="stylesheet"><style>@import url(https://use.typekit.net/x.css);</style>',
    },
    { format: 'html', draft: '<link rel="stylesheet" href="css/mail.css"><p>Put in by a build step.</p>' },
    { format: 'markdown', draft: 'Hello.\n\n<link rel="icon" href="https://example.com/icon.png">' },
  ],
  *check({ draft }) {
    for (const { span, evidence, address } of sheetsOf(draft)) {
      if (!isElsewhere(address)) continue;
      const message = text`Email programs don’t load this style sheet. Put its styles into the email.`;
      yield { span: firstLineOf(draft.source, span), evidence, message };
    }
  },
});

interface Sheet {
  readonly span: Span;
  readonly evidence: string;
  readonly address: MappedText;
}

/** The style sheets a draft refers to. */
function* sheetsOf(draft: Draft): Generator<Sheet> {
  for (const element of elementsNamed(draft, ['link'])) {
    const href = attribute(element.attributes, 'href')?.value;
    const kinds = attribute(element.attributes, 'rel')?.text.toLowerCase().split(/\s+/) ?? [];
    if (href && kinds.includes('stylesheet')) yield { ...startTag(draft, element), address: href };
  }
  for (const css of draft.styleSheets) {
    for (const { 0: written, 1: address = '', index } of css.text.matchAll(IMPORT)) {
      const end = index + written.length;
      yield { span: css.span(index, end), evidence: written, address: css.slice(end - address.length, end) };
    }
  }
}

/** A relative address can only mean a file that is put in before the mail is sent. */
function isElsewhere(target: MappedText): boolean {
  const address = addressOf(target);
  if (!address || hasPlaceholder(address.host) || FONTS.test(address.host)) return false;
  return !/fonts?[/._-]/i.test(target.text.slice(address.end));
}
