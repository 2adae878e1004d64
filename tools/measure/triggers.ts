import { check, type Finding } from '../../src/core/index.ts';
import { readLines } from '../data/phrase-list.ts';
import { myths } from './myths.ts';
import { stemsOf } from './sub-phrases.ts';

/** What the engine says of a well-known trigger that stands in a draft; `undecided` where it says nothing and it is no myth. */
export type Verdict = 'flagged' | 'information' | 'myth' | 'undecided';

/** A word, a phrase or a sign that is widely said to send email to the spam folder. */
export interface Trigger {
  /** As an author would write it. */
  readonly text: string;
  /** What kind of trigger it is. */
  readonly section: string;
}

/** In the order of the file, which is our own, as the sections are. */
export const triggers: readonly Trigger[] = [...readLines('well-known-triggers.txt')].flatMap(
  ([section, texts]) => texts.map((text) => ({ text, section })),
);

/** What is said of a trigger, and the finding that says most of it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly finding?: Finding;
}

const mythStems = new Set(myths.map((myth) => stemsOf(myth).join(' ')));

/** Runs the rules on a trigger, as a sentence of its own and as a subject. */
export function judge({ text }: Trigger): Judgement {
  const found = [
    ...findingsIn(`---\nsubject: Notes\n---\n${text}`, text),
    ...findingsIn(inSubject(text), text),
  ];
  const finding = found.find(({ severity }) => severity !== 'info') ?? found[0];
  if (finding) return { verdict: finding.severity === 'info' ? 'information' : 'flagged', finding };
  return { verdict: mythStems.has(stemsOf(text).join(' ')) ? 'myth' : 'undecided' };
}

function inSubject(text: string): string {
  return `---\nsubject: "${text}"\n---\nThe hall is open on Thursday.`;
}

/** The findings at a text in a draft; what the draft lacks is shown at some word of it and is no matter of that word. */
function findingsIn(draft: string, text: string): readonly Finding[] {
  const start = draft.lastIndexOf(text);
  return check(draft, { format: 'text' }).findings.filter(
    ({ span, group }) =>
      group !== 'compliance' && group !== 'headers' && span.start < start + text.length && span.end > start,
  );
}
