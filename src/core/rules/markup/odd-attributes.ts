import type { Attribute, Draft, Element } from '../../draft/draft.ts';
import { overlapsPlaceholder } from '../../draft/placeholders.ts';
import { hasPlaceholder } from '../../facts/hosts/hosts.ts';
import { excerpt } from '../../facts/text/excerpt.ts';
import { firstLineOf } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Attributes that nobody writes in mixed case but who wants to look different to a program. */
const PLAIN = new Set(
  'alt background class color height href id name src style target title width'.split(' '),
);
/** What no attribute’s name has: the rest of a quote that was not closed. */
const BROKEN = `"'<,;`;
/** Attributes that make up the rule's whole share. */
const FULL_SHARE_AT_ATTRIBUTES = 3;

export const oddAttributes = rule({
  id: 'odd-attributes',
  group: 'markup',
  severity: 'warning',
  title: 'Broken or obfuscated attribute',
  why: 'A missing or extra quotation mark turns text into attributes, and each email program guesses differently what was meant, so links and styles break. Spam breaks attributes on purpose or writes `hReF`, and filters check for both. Close the quotation marks, and write attribute names in lowercase.',
  filters: ['HTML_BADATTR', 'MIXED_HREF_CASE'],
  examples: [
    {
      format: 'html',
      draft: '<a ⟦hReF⟧="https://example.com">Read on</a>',
      fixed: '<a href="https://example.com">Read on</a>',
    },
    { format: 'html', draft: '<p class="a"⟦b"⟧>Hello.</p>' },
    { format: 'html', draft: '<p style=3D"a: ⟦b;⟧ c:d">Copied from a message.</p>' },
    {
      format: 'html',
      draft:
        '<a HREF="https://example.com" Class="a" @click="x" :key="y" v-on:click.once="z" {{ attributes }} data-a.b="c">Read on</a>',
    },
    {
      format: 'html',
      draft: '<td bgColor="#fff" cellPadding="0" {% if a == "b" %}width="1"{% endif %}>A</td>',
    },
    { format: 'html', draft: '<a href="{{ url_for("x", y="z") }}" title="a {{ "b" | t }}">Read on</a>' },
  ],
  *check({ draft }) {
    for (const element of draft.elements) {
      const odd = element.attributes.some(isOdd) ? element.attributes.filter(isOdd) : [];
      // A tag that a template builds is not what will be sent.
      if (odd.length === 0 || /["']$/.test(element.name) || overlapsPlaceholder(draft, element.open, 'logic'))
        continue;
      const first = odd.find(isBroken);
      if (first) yield brokenHit(first, element, draft);
      else for (const attribute of odd) yield disguiseOf(attribute, draft);
    }
  },
});

function isOdd(attribute: Attribute): boolean {
  return isBroken(attribute) || isDisguised(attribute);
}

/** A loop, for a pattern takes five times as long on names so short. */
function isBroken({ name }: Attribute): boolean {
  for (let at = 0; at < name.length; at++) {
    // All of them come before the letters.
    if (name.charCodeAt(at) < 0x40 && BROKEN.includes(name.charAt(at))) return !hasPlaceholder(name);
  }
  return false;
}

/** What quoted-printable and strings of program code leave in a tag that was copied out of them. */
const STILL_ENCODED = /=3D|\\["']|=\r?\n/;

/** What follows on it in the tag is broken as well. */
function brokenHit({ name, span }: Attribute, { name: tag, open }: Element, { source, format }: Draft): Hit {
  const place = firstLineOf(source, span);
  const evidence = source.slice(place.start, place.end);
  const share = 1 / FULL_SHARE_AT_ATTRIBUTES;
  if (format !== 'eml' && STILL_ENCODED.test(source.slice(open.start, open.end))) {
    const message = text`The HTML of this <${tag}> is still encoded, so its quotation marks don’t match. Paste the original HTML instead.`;
    return { span: place, evidence, message, share, fault: 'encoded' };
  }
  const message = text`“${excerpt(name)}” isn’t an attribute of <${tag}>. Add the missing quotation mark or remove the extra one.`;
  return { span: place, evidence, message, share };
}

function isDisguised({ name, written }: Attribute): boolean {
  return written !== name && PLAIN.has(name) && written.toLowerCase() === name && !isOrdinary(written);
}

function disguiseOf({ name, written, span }: Attribute, { source }: Draft): Hit {
  const message = text`“${written}” mixes upper and lower case, which is typical of spam. Write “${name}”.`;
  const place = { start: span.start, end: span.start + name.length };
  // In a message the name may be encoded.
  if (source.slice(place.start, place.end) !== written)
    return {
      span: firstLineOf(source, span),
      evidence: written,
      message,
      share: 1 / FULL_SHARE_AT_ATTRIBUTES,
    };
  const fixes = [{ title: text`Replace with “${name}”`, edits: [{ span: place, text: name }], safe: false }];
  return { span: place, evidence: written, message, share: 1 / FULL_SHARE_AT_ATTRIBUTES, fixes };
}

/** Small letters, capitals, or a capital first; of the last filters make an exception where it is a link’s address. */
function isOrdinary(name: string): boolean {
  return /^(?:[a-z]+|[A-Z]+)$/.test(name) || (/^[A-Z][a-z]+$/.test(name) && name !== 'Href');
}
