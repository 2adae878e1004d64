import { rules } from '../../src/core/rules/index.ts';
import { rate, type Support } from './support.ts';
import { percent, table } from './table.ts';
import { type Judgement, judge, type Trigger, triggers, type Verdict } from './triggers.ts';
import { placeOf } from './watched.ts';

const VERDICTS: readonly Verdict[] = ['flagged', 'information', 'myth'];

/** What the engine says of each well-known trigger, with its counts; `support` is that of `watched`, in its order. */
export function triggerSection(support: readonly Support[]): string {
  const judged = triggers.map((trigger) => ({ trigger, judgement: judge(trigger) }));
  const sections = [...new Set(triggers.map(({ section }) => section))];
  const count = (of: Verdict) => judged.filter(({ judgement }) => judgement.verdict === of).length;
  const parts = sections.map((section) => {
    const rows = judged
      .filter(({ trigger }) => trigger.section === section)
      .map(({ trigger, judgement }) => rowOf(trigger, judgement, support));
    return `### ${section}\n\n${table(HEADINGS, rows)}`;
  });
  return `## Well-known triggers

${triggers.length} words, phrases and signs that are widely said to send email to the spam folder, in our own order: flagged is
what a rule warns of, information what is only shown (a topic of spam, or a phrase of which these corpora have too little to
say), and a myth is not reported. Signs have no counts of their own: their rule’s are in [accuracy.md](accuracy.md).

${table(['verdict', 'triggers'], [...VERDICTS.map((verdict) => [verdict, String(count(verdict))]), ['all', String(triggers.length)]])}

${parts.join('\n\n')}`;
}

const HEADINGS = ['trigger', 'verdict', 'reported as', 'in spam', 'in legitimate email', 'collections'];

function rowOf({ text }: Trigger, { verdict, finding }: Judgement, support: readonly Support[]): string[] {
  const title = rules.find(({ id }) => id === finding?.rule)?.title ?? '';
  const one = support[placeOf(text) ?? -1];
  if (!one) return [text, verdict, title, '', '', ''];
  const { spam, legitimate, collections } = one;
  return [
    text,
    verdict,
    title,
    `${spam[0]} (${percent(rate(spam))})`,
    `${legitimate[0]} (${percent(rate(legitimate))})`,
    String(collections),
  ];
}
