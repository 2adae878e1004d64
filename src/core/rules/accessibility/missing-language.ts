import { attribute } from '../../draft/attributes.ts';
import type { Attribute, Draft, Element } from '../../draft/draft.ts';
import { elementsNamed } from '../../draft/elements.ts';
import { plainLanguageOf } from '../../draft/plain-language.ts';
import { isWrittenAs, mayHaveMore } from '../../facts/accessibility/announced.ts';
import { hasPlaceholder } from '../../facts/hosts/hosts.ts';
import { writtenName } from '../../facts/message/start-tag.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { replacement } from '../../fix/fix.ts';
import { firstLineOf } from '../../text/lines.ts';
import { type Message, text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** A primary subtag, and what may follow it (BCP 47, section 2.1); more than that is not looked at. */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,6}$/i;

export const missingLanguage = rule({
  id: 'missing-language',
  group: 'accessibility',
  severity: 'info',
  title: 'Missing or wrong document language',
  why: 'Screen readers choose their pronunciation by the document’s `lang` attribute. If it is missing or wrong, they may pronounce the email as if it were in another language, and email programs may offer to translate it.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft:
        '⟦<html>⟧<body><p>Thank you for your order. We have packed the two chairs, and they leave our workshop this Friday. You can follow them from there, and when they arrive, please check that all the parts are in the box.</p></body></html>',
      fixed:
        '<html lang="en"><body><p>Thank you for your order. We have packed the two chairs, and they leave our workshop this Friday. You can follow them from there, and when they arrive, please check that all the parts are in the box.</p></body></html>',
    },
    { format: 'html', draft: '⟦<html>⟧<body><p>Chairs.</p></body></html>' },
    {
      format: 'html',
      draft: '<html lang="⟦en_US⟧"><body><p>Chairs.</p></body></html>',
      fixed: '<html lang="en-US"><body><p>Chairs.</p></body></html>',
    },
    {
      format: 'html',
      draft:
        '<html lang="⟦de⟧"><body><p>Thank you for your order. We have packed the two chairs, and they leave our workshop this Friday. You can follow them from there, and when they arrive, please check that all the parts are in the box.</p></body></html>',
      fixed:
        '<html lang="en"><body><p>Thank you for your order. We have packed the two chairs, and they leave our workshop this Friday. You can follow them from there, and when they arrive, please check that all the parts are in the box.</p></body></html>',
    },
    { format: 'html', draft: '<html lang="en"><body><p>Chairs.</p></body></html>' },
    { format: 'html', draft: '<html lang="{{ locale }}"><body><p>Chairs.</p></body></html>' },
    { format: 'html', draft: '<html><body><div lang="fr"><p>Des chaises.</p></div></body></html>' },
    { format: 'html', draft: '<p>Chairs.</p>' },
  ],
  *check({ draft }) {
    const [root] = draft.complete ? elementsNamed(draft, ['html']) : [];
    if (!root || mayHaveMore(draft, root)) return;
    const said = attribute(root.attributes, 'lang');
    const hit = said && !isUnknown(said.text) ? wrong(draft, said) : missing(draft, root, said);
    if (hit) yield hit;
  },
});

/** Whether nothing is said, or that nobody knows: MJML writes `lang="und"` where no language is set. */
function isUnknown(language: string): boolean {
  return /^\s*(?:und)?\s*$/i.test(language);
}

function missing(draft: Draft, root: Element, empty: Attribute | undefined): Hit | undefined {
  if (isSaidInside(draft)) return undefined;
  const { open } = root;
  const name = writtenName(draft, root);
  const language = saidForXml(root) ?? languageIn(draft);
  // React Email and jsx-email write `lang="en"` where the component says nothing.
  const isComponent = draft.format === 'jsx' && !isWrittenAs(draft, root, name);
  if (isComponent && (language === undefined || language === 'en')) return undefined;
  const at = open.start + name.length + 1;
  const place = empty?.span ?? { start: at, end: at };
  const edits = [{ span: place, text: `${empty ? '' : ' '}lang="${language}"` }];
  return {
    span: empty?.span ?? firstLineOf(draft.source, open),
    evidence: excerpt(draft.source.slice(open.start, open.end)),
    message:
      language === undefined
        ? text`The document language is not set. Add a lang attribute to <${name}>, such as lang="en".`
        : text`The document language is not set. Add lang="${language}" to <${name}>.`,
    fixes: language === undefined ? [] : [{ title: text`Add lang="${language}"`, edits, safe: true }],
  };
}

function wrong(draft: Draft, { text: written, value }: Attribute): Hit | undefined {
  const said = written.trim();
  if (hasPlaceholder(said)) return undefined;
  const start = written.indexOf(said);
  const span = value.span(start, start + said.length);
  const hit = (message: Message, becomes: string | undefined, safe: boolean): Hit => ({
    span,
    evidence: excerpt(said),
    message,
    fixes: becomes === undefined ? [] : replacement(draft, { span, evidence: said, becomes, safe }),
  });
  const language = languageIn(draft);
  if (!TAG.test(said)) {
    const dashed = said.replaceAll('_', '-');
    const isMisspelt = TAG.test(dashed);
    const meant = isMisspelt ? dashed : language;
    const message =
      meant === undefined
        ? text`“${excerpt(said)}” is not a language code. Use one such as “en” or “en-US” instead.`
        : text`“${excerpt(said)}” is not a language code. Use “${meant}” instead.`;
    return hit(message, meant, isMisspelt);
  }
  const [primary = ''] = said.toLowerCase().split('-');
  if (primary.length > 2 || language === undefined || language === primary) return undefined;
  return hit(
    text`The document language is set to “${said}”, but the text is in “${language}”. Correct the lang attribute.`,
    language,
    false,
  );
}

/** The language of the text, where its words leave no doubt. */
function languageIn({ subject, body }: Draft): string | undefined {
  return plainLanguageOf(`${subject?.text ?? ''}\n${body.text}`);
}

/** The language that is said for readers of XML alone. */
function saidForXml({ attributes }: Element): string | undefined {
  const said = attribute(attributes, 'xml:lang')?.text.trim();
  return said !== undefined && TAG.test(said) ? said : undefined;
}

/** Whether an element around all of the text says its language, as email does for programs that remove the root. */
function isSaidInside({ elements, body }: Draft): boolean {
  return elements.some(
    ({ from, to, attributes }) =>
      from === 0 && to >= body.text.trimEnd().length && !isUnknown(attribute(attributes, 'lang')?.text ?? ''),
  );
}
