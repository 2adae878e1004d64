import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A number of five digits or more, or capitals and digits mixed, with the sign before it; every part is bounded. */
const CODE =
  /(?<![\p{L}\d.,:/-])[#№]?(?:(?=[A-Z\d-]{0,30}\d)(?=[A-Z\d-]{0,30}[A-Z])[A-Z\d]{3,20}(?:-[A-Z\d]{2,20}){0,4}|\d{5,20}(?:-\d{2,20}){0,4})(?![\p{L}\d.,:/%-]{0,3}[\p{L}\d])/gu;
/** Characters of a code of letters and digits: shorter ones name models and standards. */
const MIN_CODE_CHARACTERS = 8;
/** `20261126`, `2026-11-26`. */
const DATE = /^(?:19|20)\d{2}-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])$/;

export const subjectCode = rule({
  id: 'subject-code',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Hard-coded number in the subject line',
  why: 'Phishing often puts a case or order number in the subject line. Written into a template, the number is also the same for every recipient. Use a merge field for the real one, or leave it out.',
  filters: ['TRACKER_ID'],
  examples: [
    { format: 'markdown', draft: '---\nsubject: "Your case ⟦#72507542⟧ is open"\n---\nHello.' },
    { format: 'eml', draft: 'Subject: Notice ⟦WXBS7M4JW4⟧\r\n\r\nHello.' },
    {
      format: 'markdown',
      draft:
        '---\nsubject: Order {{ number }}, A4 paper, ISO9001, 2026-11-26, 10000 chairs for $25000\n---\nHello.',
    },
  ],
  *check({ draft: { subject, format } }) {
    if (!subject) return;
    for (const { 0: evidence, index } of subject.text.matchAll(CODE)) {
      if (!isCode(evidence, subject.text.slice(Math.max(0, index - 2), index))) continue;
      const span = subject.span(index, index + evidence.length);
      // A finished message goes to one reader, who may know the number.
      const message =
        format === 'eml'
          ? text`A code such as “${evidence}” in the subject line is common in phishing. Leave it out unless readers need it.`
          : text`“${evidence}” is hard-coded, so every recipient gets the same code. Use a merge field, or leave it out.`;
      yield { span, evidence, message };
    }
  },
});

function isCode(evidence: string, before: string): boolean {
  const code = evidence.replace(/^[#№]/, '');
  if (DATE.test(code) || /[$€£]\s?$/.test(before)) return false;
  if (/[A-Z]/.test(code)) return code.replaceAll('-', '').length >= MIN_CODE_CHARACTERS;
  // Round numbers count something.
  return !/^\d{1,3}0{3,}$/.test(code);
}
