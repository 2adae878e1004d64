import { writtenIn } from '../../draft/placeholders.ts';
import type { Context } from '../../facts/context.ts';
import { VALUE } from '../../placeholder/placeholder.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A shorter subject may well begin the preheader's sentence. */
const MIN_WORDS = 3;

export const preheaderRepeatsSubject = rule({
  id: 'preheader-repeats-subject',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Preview text that repeats the subject line',
  why: 'Inboxes show the subject line and the preview text (preheader) next to each other. Saying the same thing twice wastes the space and looks like a mistake. Continue where the subject line ends: what’s inside, for whom, until when.',
  filters: [],
  examples: [
    { format: 'markdown', draft: '---\nsubject: Our new chairs\npreheader: ⟦Our new chairs⟧!\n---\nHello.' },
    {
      format: 'html',
      draft:
        '<!-- subject: Our new chairs --><body><div style="display:none">⟦Our New&nbsp;Chairs⟧: come and see</div><p>Hello.</p></body>',
    },
    {
      format: 'html',
      draft:
        '---\nsubject: "{{subject}}"\n---\n<body><div style="display:none">⟦{{subject}}⟧</div><p>Hello.</p></body>',
    },
    {
      format: 'html',
      draft:
        '---\nsubject: "{{subject}}"\n---\n<body><div style="display:none">{{preheader}}</div><p>Hello.</p></body>',
    },
    {
      format: 'markdown',
      draft: '---\r\nsubject: Chairs\r\npreheader: Chairs, tables and tea\r\n---\r\nHello.',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: Our new chairs\npreheader: Our new chairs are not all\n---\nHello.',
    },
  ],
  *check(context) {
    const { subject, preheader } = context.draft;
    if (!subject || !preheader || isTitle(subject, context)) return;
    const said = readings(subject, context);
    const again = readings(preheader, context);
    if (said.length === 0 || said.some((word, at) => word !== again[at])) return;
    const words = context.words(preheader);
    const from = words[0]?.start ?? 0;
    const to = words[said.length - 1]?.end ?? from;
    // The subject may begin a new sentence, but not end within one.
    const isWhole = again.length === said.length || /^\s?[:.!?|–—-]/.test(preheader.text.slice(to, to + 2));
    if (!isWhole || (said.length < MIN_WORDS && again.length > said.length)) return;
    const message = text`The preview text repeats the subject line. Say something the subject line doesn’t.`;
    yield { span: preheader.span(from, to), evidence: preheader.text.slice(from, to), message };
  },
});

/** A `<title>` is shown by browsers; the subject itself may well be another. */
function isTitle(subject: MappedText, { draft }: Context): boolean {
  const { start } = subject.span(0, 1);
  return draft.elements.some(
    ({ name, span }) => (name === 'title' || name === 'mj-title') && span.start <= start && start < span.end,
  );
}

/** The words in plain letters; one that a template fills in, as it is written. */
function readings(where: MappedText, { draft, words }: Context): readonly string[] {
  return words(where).map(({ start, end, form }) => {
    if (!form.folded.includes(VALUE)) return form.folded;
    return form.folded.replaceAll(VALUE, '') + writtenIn(draft, where.span(start, end));
  });
}
