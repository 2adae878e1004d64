import { sentenceCase } from '../../facts/text/letter-case.ts';
import { namesIn } from '../../facts/text/names.ts';
import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

const MIN_LETTERS = 8;
/** Letters of a subject of one word; shorter ones are names such as VAT. */
const MIN_LETTERS_OF_ONE_WORD = 5;
const MIN_CAPITAL_SHARE = 0.7;

export const shoutingSubject = rule({
  id: 'shouting-subject',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Subject line in capitals',
  why: 'A subject line in capitals reads as shouting, and SpamAssassin and Rspamd flag it. Write it as a sentence.',
  filters: ['SUBJ_ALL_CAPS'],
  examples: [
    {
      format: 'markdown',
      draft: '---\nsubject: ⟦YOUR ORDER HAS SHIPPED⟧\n---\nIt is on its way.',
      fixed: '---\nsubject: Your order has shipped\n---\nIt is on its way.',
    },
    { format: 'markdown', draft: '---\nsubject: Your NASA and ESA newsletter\n---\nHello.' },
    { format: 'text', draft: '---\nsubject: ⟦HELLO⟧\n---\nIt is on its way.' },
    { format: 'markdown', draft: '---\nsubject: VAT FAQ\n---\nHello.' },
  ],
  *check(context) {
    const { draft } = context;
    const { subject } = draft;
    if (!subject || subject.text.trim() === '') return;
    const capitals = subject.text.match(/\p{Lu}/gu)?.length ?? 0;
    const letters = capitals + (subject.text.match(/\p{Ll}/gu)?.length ?? 0);
    const fewest = subject.text.trim().includes(' ') ? MIN_LETTERS : MIN_LETTERS_OF_ONE_WORD;
    if (letters < fewest || capitals < MIN_CAPITAL_SHARE * letters) return;
    const span = subject.span(0, subject.text.length);
    const evidence = subject.text;
    const cased = sentenceCase(evidence, { language: draft.language, names: namesIn(context) });
    const fixes =
      cased === undefined || cased === evidence
        ? []
        : replacement(draft, { span, evidence, becomes: cased, safe: false });
    yield { span, evidence, message: text`The subject line is in capitals. Write it as a sentence.`, fixes };
  },
});
