import { firstLineOf } from '../../text/lines.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { wordsOf } from '../../text/words.ts';
import { rule } from '../rule.ts';

/** Fewer different words than this say nothing about a part. */
const MIN_WORDS = 10;
/** Of the words of the shorter part, the share that the other must have. */
const MIN_SHARED_PART = 0.5;
const URL = /(?:https?:\/\/|www\.|mailto:)\S*/gi;

export const differingParts = rule({
  id: 'differing-parts',
  group: 'headers',
  severity: 'warning',
  title: 'Text and HTML say different things',
  why: 'The two parts of a message are one message in two forms. Spam puts harmless words into the plain text and its offer into the HTML, so filters compare them. Let the text part say what the HTML says, not just “your program cannot show HTML”.',
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
    { format: 'text', draft: 'One part only.' },
  ],
  *check({ draft }) {
    const { textPart, body, source } = draft;
    if (!textPart) return;
    const [one, other] = [differentWords(textPart), differentWords(body)];
    const least = Math.min(one.size, other.size);
    if (least < MIN_WORDS) return;
    const shared = [...one].filter((word) => other.has(word)).length / least;
    if (shared >= MIN_SHARED_PART) return;
    const start = textPart.text.search(/\S/);
    const { length } = textPart.text.trimEnd();
    const span = firstLineOf(source, textPart.span(start, length));
    const message = text`Only ${Math.round(shared * 100)}% of the words of one part stand in the other; text and HTML should say the same.`;
    yield { span, evidence: textPart.text.trim(), message, share: 1 - shared };
  },
});

function differentWords({ text: read }: MappedText): ReadonlySet<string> {
  return new Set(wordsOf(read.replace(URL, ' ')).map(({ form }) => form.folded));
}
