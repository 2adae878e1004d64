import type { Comment, Draft, Element } from '../../draft/draft.ts';
import { overlapsPlaceholder } from '../../draft/placeholders.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** Elements that change nothing but the look of a part of a word. Raised and lowered letters are chemistry. */
const INLINE = new Set('a b big code em font i ins mark s small span strike strong tt u'.split(' '));
const LETTER = /\p{L}/u;
const MAX_SIDE_UNITS = 30;
/** What React writes between two texts. */
const MARKER = ' ';

/** Places that make up the rule's whole share. */
const FULL_SHARE_AT_PLACES = 3;

export const splitWords = rule({
  id: 'split-words',
  group: 'typography',
  severity: 'warning',
  title: 'Word split by markup',
  why: 'A comment or tag between two letters is invisible to readers, but it splits the word for simple filters. Spam hides words this way, so better filters count the splits. Remove the markup from the word. A larger first letter, and emphasis on more than one letter, aren’t reported.',
  filters: [
    'HTML_OBFUSCATE_05_10',
    'HTML_OBFUSCATE_10_20',
    'HTML_OBFUSCATE_20_30',
    'HTML_SHRT_CMNT_OBFU_MANY',
  ],
  examples: [
    { format: 'html', draft: '<p>A fr⟦<!-- x -->⟧ee chair</p>', fixed: '<p>A free chair</p>' },
    { format: 'html', draft: '<p>A f⟦<b></b>⟧ree chair</p>', fixed: '<p>A free chair</p>' },
    { format: 'html', draft: '<p>Your v⟦<i>i</i>⟧agra and c⟦<font size="3">a</font>⟧sh</p>' },
    { format: 'html', draft: '<p><span>s</span>⟦<span>a</span><span>l</span>⟧<span>e</span></p>' },
    { format: 'markdown', draft: 'Your v⟦*i*⟧agra\r\n' },
    {
      format: 'html',
      draft:
        '<p><b>O</b>nce, un<b>believ</b>able <a href="https://example.com">link</a>s, H<sub>2</sub>O, {{a}}<!-- b -->{{c}}, $firstName<!-- x -->abc, item<!-- -->s, client<i>s</i>, A<br>B</p><!-- end --><p>f<b> </b>ree</p>',
    },
  ],
  *check({ draft }) {
    yield* cutByComments(draft);
    yield* cutByElements(draft);
  },
});

function* cutByComments(draft: Draft): Generator<Hit> {
  const { source, comments } = draft;
  for (let at = 0; at < comments.length; at++) {
    const start = comments[at]?.span.start ?? 0;
    let end = comments[at]?.span.end ?? start;
    // In base64 the place is only roughly known.
    if (!LETTER.test(source.charAt(start - 1)) || !source.startsWith('<!--', start)) continue;
    const first = at;
    while (comments[at + 1]?.span.start === end) end = comments[++at]?.span.end ?? end;
    if (!LETTER.test(source.charAt(end)) || comments.slice(first, at + 1).every(isMarker)) continue;
    // What a template fills in stands next to it: without the comment it would be another placeholder.
    if (overlapsPlaceholder(draft, { start: start - 1, end: end + 1 })) continue;
    const [before, after] = [letters(source, start, -1), letters(source, end, 1)];
    const message = text`A comment splits “${before + after}” in two, which is common in spam. Remove the comment.`;
    const span = { start, end };
    const fixes = [{ title: text`Remove comment`, edits: [{ span, text: '' }], safe: false }];
    yield { span, evidence: before + after, message, share: 1 / FULL_SHARE_AT_PLACES, fixes };
  }
}

/** One that makes no disguise: React's, or a condition for Outlook. */
function isMarker({ text: inside }: Comment): boolean {
  return inside === MARKER || inside === '' || inside.startsWith('[');
}

function* cutByElements(draft: Draft): Generator<Hit> {
  let run: Element[] = [];
  for (const element of draft.elements) {
    if (element.to - element.from > 1 || !isCut(element, draft.body.text)) continue;
    const end = run.at(-1)?.span.end ?? -1;
    if (element.span.start < end) continue;
    if (element.span.start !== end) {
      yield* cutBy(run, draft);
      run = [];
    }
    run.push(element);
  }
  yield* cutBy(run, draft);
}

/** An element between two letters that holds one letter or nothing. */
function isCut({ name, from, to, closed, hiddenBy }: Element, text: string): boolean {
  if (!INLINE.has(name) || !closed || hiddenBy) return false;
  const inside = from === to || LETTER.test(text.charAt(from));
  return inside && LETTER.test(text.charAt(from - 1)) && LETTER.test(text.charAt(to));
}

/** What elements that follow on each other do to one word. */
function* cutBy(run: readonly Element[], { body, source }: Draft): Generator<Hit> {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return;
  const { from } = first;
  const { to } = last;
  const evidence = letters(body.text, from, -1) + body.text.slice(from, to) + letters(body.text, to, 1);
  const message = text`Markup splits “${evidence}”, which is common in spam. Remove the tags from the word.`;
  const span = { start: first.span.start, end: last.span.end };
  const fixes = run.every((element) => isLeaf(element, source))
    ? [{ title: text`Remove empty tags`, edits: [{ span, text: '' }], safe: false }]
    : [];
  yield { span, evidence, message, share: 1 / FULL_SHARE_AT_PLACES, fixes };
}

/** Nothing stands between the tags, not even something unseen. */
function isLeaf({ open, span }: Element, source: string): boolean {
  return source.startsWith('</', open.end) && source.indexOf('>', open.end) === span.end - 1;
}

/** The letters next to a place, up to a bound. */
function letters(text: string, place: number, step: 1 | -1): string {
  let at = place;
  const next = () => (step > 0 ? text.charAt(at) : text.charAt(at - 1));
  while (Math.abs(at - place) < MAX_SIDE_UNITS && LETTER.test(next())) at += step;
  return text.slice(Math.min(at, place), Math.max(at, place));
}
