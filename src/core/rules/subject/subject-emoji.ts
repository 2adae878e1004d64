import { emojiIn, withoutRuns } from '../../facts/text/emoji.ts';
import { textRemoval } from '../../fix/remove.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const subjectEmoji = rule({
  id: 'subject-emoji',
  group: 'subject',
  severity: 'warning',
  needs: 'subject',
  title: 'Several emoji in the subject line',
  why: 'One emoji can make a subject line stand out. Several, or one at each end, are typical of bulk advertising, and some email programs show boxes instead. Keep one.',
  filters: [],
  options: {
    allowed: {
      default: 1,
      minimum: 0,
      maximum: 10,
      description: 'Maximum number of emoji in the subject line.',
    },
  },
  examples: [
    {
      format: 'markdown',
      draft: '---\nsubject: 🎉 We are ten ⟦🎉⟧\n---\nHello.',
      fixed: '---\nsubject: 🎉 We are ten\n---\nHello.',
    },
    {
      format: 'eml',
      draft:
        'Subject: Tea 🍵 and ⟦🍰⟧ and ⟦☕⟧ today\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello 👋.',
      fixed: 'Subject: Tea 🍵 and and today\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello 👋.',
    },
    { format: 'html', draft: '<title>Tea 🍵 ⟦&#127856;⟧</title><p>Hello.</p>' },
    { format: 'html', draft: '<title>👩‍👩‍👧 Day out © {{year}}</title><p>Tea 🍵 🍰</p>' },
    { format: 'text', draft: '---\nsubject: 🔥🔥🔥 Hot\n---\nA run has a rule of its own.' },
  ],
  *check({ draft }, option) {
    const { subject } = draft;
    if (!subject) return;
    const allowed = option('allowed');
    for (const { text: evidence, start, end } of withoutRuns(emojiIn(subject), subject.text).slice(allowed)) {
      const span = subject.span(start, end);
      const fixes = textRemoval(draft, subject, start, end);
      yield {
        span,
        evidence,
        message: text`The subject line has more than ${allowed} emoji. Remove this one.`,
        share: 0.5,
        fixes,
      };
    }
  },
});
