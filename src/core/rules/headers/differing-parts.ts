import type { Alternative } from '../../draft/draft.ts';
import { differentWords, firstOfTags } from '../../facts/message/text-part.ts';
import { firstLineOf } from '../../text/lines.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Different words from which on a part says enough to be compared. */
const MIN_WORDS = 10;
/** Of the words of the shorter part, the share that the other must have. */
const MIN_SHARED_PART = 0.5;
/** Different words of HTML from which on a text part of a few words may be a stub. */
const MIN_HTML_WORDS = 8;
/** Of the HTML's words, the share that a shorter text part must have; SpamAssassin counts none, or one in a hundred. */
const MIN_COVERED_PART = 0.1;
/** The same for a text part of a word or two. */
const MIN_COVERED_BY_A_WORD = 0.25;

export const differingParts = rule({
  id: 'differing-parts',
  group: 'headers',
  severity: 'warning',
  title: 'Plain text that differs from the HTML',
  why: 'The plain-text and HTML parts are two forms of the same message. Spam often puts harmless words in the plain text, so filters compare the two. Write the full text in both, not just “Your program can’t show HTML”.',
  filters: ['MPART_ALT_DIFF'],
  examples: [
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\n⟦The weather was fine when our holiday by the sea began in the small hotel.⟧\n--b\nContent-Type: text/html\n\n<p>Buy a watch from us today: every model costs less here than it would elsewhere.</p>\n--b--',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nThe weather was fine when our holiday by the sea began: https://example.com/a\n--b\nContent-Type: text/html\n\n<h1>Holiday</h1><p>The weather was <b>fine</b> when our holiday by the sea began.</p>\n--b--',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nSee the web.\n--b\nContent-Type: text/html\n\n<p>Too little text to tell.</p>\n--b--',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\n⟦Your email client does not support HTML.⟧\n--b\nContent-Type: text/html\n\n<p>The weather was fine when our holiday by the sea began in the small hotel.</p>\n--b--',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\n⟦<p>⟧The weather was fine.</p>\n--b\nContent-Type: text/html\n\n<p>The weather was fine.</p>\n--b--',
    },
    {
      format: 'eml',
      draft:
        'From: Ada <ada@example.com>\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\n{{ text }}\n--b\nContent-Type: text/html\n\n<p>The weather was fine when our holiday by the sea began in the small hotel.</p>\n--b--',
    },
    { format: 'text', draft: 'One part only.' },
  ],
  *check({ draft }) {
    const { alternative, body, source } = draft;
    if (!alternative) return;
    const hit = tagsIn(alternative.body) ?? differenceOf(alternative, body);
    if (hit) yield { ...hit, span: firstLineOf(source, hit.span) };
  },
});

function tagsIn(body: MappedText): Hit | undefined {
  const first = firstOfTags(body);
  if (!first) return undefined;
  const { start, tag } = first;
  const message = text`“${tag}” is an HTML tag in the plain-text part, where readers see it. Remove the tags from that part.`;
  return { span: body.span(start, start + tag.length), evidence: tag, message };
}

function differenceOf({ body, placeholders }: Alternative, html: MappedText): Hit | undefined {
  const [one, other] = [differentWords(body), differentWords(html)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const least = Math.min(one.size, other.size);
  const hit = { span: body.span(0, body.text.length), evidence: body.text };
  const part = shared / least;
  if (least >= MIN_WORDS && part < MIN_SHARED_PART) {
    const message = text`Only ${Math.round(part * 100)}% of the words in one part also appear in the other. Say the same in the plain text and the HTML.`;
    return { ...hit, message, share: 1 - part };
  }
  // Whatever a template fills in may be the whole text.
  if (placeholders.length > 0 || !/[\p{L}\p{N}]/u.test(body.text) || !isStub(one.size, other.size, shared))
    return undefined;
  const message = text`The plain text and the HTML differ (different words: ${one.size} and ${other.size}). Say the same in both.`;
  return { ...hit, message };
}

/** Whether a text part of so few words, some of them shared, or of an address alone, is there to be there only. */
function isStub(words: number, inHtml: number, shared: number): boolean {
  if (words >= MIN_WORDS || inHtml < MIN_HTML_WORDS) return false;
  const covered = shared / inHtml;
  if (words <= 2) return covered < MIN_COVERED_BY_A_WORD;
  return covered < MIN_COVERED_PART || shared / words < MIN_SHARED_PART;
}
