import type { Draft } from '../../draft/draft.ts';
import { STAND_INS } from '../../facts/message/merge-fields.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** How what an author puts where the text is still to come begins: quick to find, and rarely there. */
const BEGINS =
  /lorem ipsum|\[[a-z]|insert |\byour |placeholder|dummy |sample |\d{1,4} (?:example |main |any |fake |street)|(?:example|any|muster)(?:town|city|stadt)|example company/gi;
const STAND_IN =
  /\d{1,4} example (?:street|st|road|rd|avenue|ave|lane)\b|\d{1,4} (?:main|any|fake) (?:street|st)\b\.?,? (?:any ?town|any ?city|your (?:town|city)|city)\b|\b(?:exampletown|anytown|musterstadt)\b|\bexample company\b|\byour company name\b|\byour company(?=, \d)|\b123\d? street(?: name| address)?(?=\s*[,\n]|$)|\blorem ipsum(?: dolor(?: sit amet)?)?|\[(?:your|insert|enter|add your|put your)\b[^\][\n\uFDD0\uFDD1]{0,40}\]|\[(?:first|last|full|company|customer|client|recipient|product|sender)(?:['’]s)? ?name\]|\[(?:name|date|company|recipient|salutation)\]|\binsert [\p{L} ]{1,25} here\b|\byour (?:text|headline|title|logo|content|copy|image|company name|company|name|tagline|message) (?:goes )?here\b|\b(?:placeholder|dummy|sample) (?:text|copy|content)\b/iuy;
/** Notes to oneself, which are written in capitals. */
const NOTE =
  /(?:(?<=\[|: ?)(?:FIXME|TODO|TBD|TKTK)|\b(?:FIXME|TODO|TBD|TKTK)(?=:|\]))(?![\p{L}\d])|(?<![\p{L}\d@.-])X{4,20}(?!\.?[\p{L}\d@-])/gu;
const FILLER = /^lorem ipsum/i;
const NOTES = /FIXME|TODO|TBD|TKTK|XXXX/;
/** Template syntaxes that are in no text by chance. */
const UNRENDERED = /^(?:\{{2,3}\s{0,9}[#/>]?[a-z_]|\*\||<%|%%[a-z_]{3})/i;
/** Leftovers that make up the rule's whole share. */
const FULL_SHARE_AT_PLACES = 2;
/** Card and order numbers are crossed out with the same letters. */
const NUMBER = /[\dX][ -]?$|^[ -]?[\dX]/;

export const leftoverDraftText = rule({
  id: 'leftover-draft-text',
  group: 'wording',
  severity: 'warning',
  title: 'Leftover draft text',
  why: 'Placeholder text, notes to yourself and merge fields that were never filled in show readers that something went wrong. Write the real text. In a finished message, find out why the field wasn’t filled in.',
  filters: ['PERCENT_RANDOM'],
  examples: [
    { format: 'html', draft: '<h1>The garden</h1><p>⟦Lorem ipsum dolor sit amet⟧, consectetur.</p>' },
    { format: 'text', draft: 'Dear ⟦[Your Client]⟧,\n\nthe garden opens: ⟦TBD⟧. ⟦TODO⟧: ask Bob.' },
    {
      format: 'markdown',
      draft: '---\nsubject: News\n---\n⟦Insert name here⟧, hello from ⟦[Company Name]⟧!',
    },
    {
      format: 'eml',
      draft: 'From: Ada <ada@example.com>\nSubject: Garden\n\nHello ⟦{{ first_name }}⟧, it opens on Sunday.',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Transfer-Encoding: base64\n\nSGVsbG8g⟦e3sgZmlyc3RuYW1lIH19⟧LCBpdCBvcGVucy4=',
    },
    { format: 'html', draft: '<p>Hello.</p><a href="⟦https://example.com/unsubscribe⟧">Unsubscribe</a>' },
    { format: 'html', draft: '<p>Hello.</p><a href="⟦https://www.yourdomain.com/out⟧">Unsubscribe</a>' },
    { format: 'text', draft: 'Hello.\n\n⟦Your Company Name⟧, ⟦123 Street⟧, City' },
    { format: 'text', draft: 'Hello.\n\n⟦Your Company⟧, 7 Sea Road' },
    { format: 'text', draft: 'Hello.\n\nWhat your company, or 123 Street Food, can do.' },
    { format: 'text', draft: 'Hello.\n\n⟦Example Company⟧, ⟦1 Example Street⟧, 12345 ⟦Exampletown⟧' },
    { format: 'html', draft: '<p>Hello.</p><p>⟦{{postal_address}}⟧</p>' },
    {
      format: 'html',
      draft:
        '<p>Hello {{ name }}.</p><p>Flowers, 12 Main St., Springfield. {{postal_address}}</p><a href="https://news.example.com/unsubscribe">Unsubscribe</a>',
    },
    { format: 'html', draft: '<p>Hello {{ first_name }}, your card XXXX-XXXX-XXXX-1234 is valid.</p>' },
    { format: 'markdown', draft: 'TODO lo que quieres: [your account](https://example.com), [1] and [sic].' },
    { format: 'eml', draft: 'From: Ada <ada@example.com>\n\nIn C, {x} and {{}} mean nothing.' },
  ],
  *check({ draft }) {
    // The subject has a rule of its own.
    for (const where of [draft.preheader, draft.body]) {
      if (where) yield* standIns(where, draft);
    }
    if (draft.format === 'eml') yield* unrendered(draft);
    else yield* standInFields(draft);
    yield* standInLinks(draft);
  },
});

/** Fields of ours that were put in where a template would have its own, in a draft that no template language fills in. */
function* standInFields({ placeholders }: Draft): Generator<Hit> {
  const inBraces = placeholders.filter(({ text }) => /^\{[{%]/.test(text));
  if (!inBraces.every(({ text }) => STAND_INS.has(text))) return;
  for (const { span, text: evidence } of inBraces) {
    const message = text`“${evidence}” is a placeholder. Replace it with your mailing service’s merge field.`;
    yield { span, evidence, message, share: 1 / FULL_SHARE_AT_PLACES, fault: evidence };
  }
}

/** Hosts that are nobody’s (RFC 2606), by themselves, and those that stand for the author’s own. */
const NOBODYS =
  /^(?:https?:)?\/\/(?:(?:www\.)?example|(?:[a-z\d-]{1,30}\.)?your-?(?:domain|company|site|website|brand))\.(?:com|net|org)(?:[/?#]|$)/i;
const WAY_OUT = /unsub|opt-?out|preferences|abmeld|desabon|desinscri|baja/i;
/** UTF-16 units of a link’s address and text that are looked at. */
const MAX_LINK_UNITS = 200;

/** Links to unsubscribe that lead to the address of an example. */
function* standInLinks({ links }: Draft): Generator<Hit> {
  for (const { target, text: words } of links) {
    const address = target.text.slice(0, MAX_LINK_UNITS);
    if (!NOBODYS.test(address)) continue;
    if (!WAY_OUT.test(address) && !WAY_OUT.test(words.text.slice(0, MAX_LINK_UNITS))) continue;
    const message = text`“${excerpt(target.text)}” is an example address. Use your mailing service’s unsubscribe link.`;
    const span = target.span(0, target.text.length);
    yield {
      span,
      evidence: target.text,
      message,
      share: 1 / FULL_SHARE_AT_PLACES,
      fault: 'link to unsubscribe',
    };
  }
}

function* standIns(where: MappedText, { source }: Draft): Generator<Hit> {
  const { text: read } = where;
  for (const { evidence, index } of [...wordsToCome(read), ...notes(read)]) {
    const end = index + evidence.length;
    if (/^X+$/.test(evidence) && isNumber(read, index, end)) continue;
    const message = text`“${evidence}” is left over from drafting. Replace it with the real text.`;
    const span = firstLineOf(source, where.span(index, end));
    // The same stand-in is replaced everywhere at once; filler of any length stands in for all of the text.
    const fault = FILLER.test(evidence) ? 'lorem ipsum' : evidence.toLowerCase();
    yield { span, evidence, message, share: 1 / FULL_SHARE_AT_PLACES, fault };
  }
}

interface Leftover {
  readonly evidence: string;
  readonly index: number;
}

function* wordsToCome(read: string): Generator<Leftover> {
  for (const { index } of read.matchAll(BEGINS)) {
    STAND_IN.lastIndex = index;
    const evidence = STAND_IN.exec(read)?.[0];
    if (evidence) yield { evidence, index };
  }
}

function notes(read: string): readonly Leftover[] {
  if (!NOTES.test(read)) return [];
  return [...read.matchAll(NOTE)].map(({ 0: evidence, index }) => ({ evidence, index }));
}

function isNumber(read: string, start: number, end: number): boolean {
  return NUMBER.test(read.slice(Math.max(0, start - 2), start)) || NUMBER.test(read.slice(end, end + 2));
}

function* unrendered({ source, placeholders, bodyStart }: Draft): Generator<Hit> {
  for (const { span, kind, text: evidence } of placeholders) {
    if (kind !== 'value' || span.start < bodyStart || !UNRENDERED.test(evidence)) continue;
    const message = text`“${evidence}” was never filled in. Find out why before you send this message.`;
    yield { span: firstLineOf(source, span), evidence, message, share: 1 / FULL_SHARE_AT_PLACES };
  }
}
