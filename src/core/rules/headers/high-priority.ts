import { isUrgent } from '../../facts/message/priority.ts';
import { firstLineOf, nextLine } from '../../text/lines.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const highPriority = rule({
  id: 'high-priority',
  group: 'headers',
  severity: 'warning',
  needs: 'message',
  title: 'High-priority header',
  why: 'Spam is marked as urgent so often that filters flag the header, even more so with a short subject line. Remove the header. If something is urgent, say so in the subject line.',
  filters: ['XPRIO', 'XPRIO_SHORT_SUBJ', 'HAS_X_PRIO_ONE'],
  presets: { transactional: 'info' },
  examples: [
    {
      format: 'eml',
      draft: 'Subject: Garden\n⟦X-Priority: 1 (Highest)⟧\nFrom: ada@example.com\n\nHello.',
      fixed: 'Subject: Garden\nFrom: ada@example.com\n\nHello.',
    },
    {
      format: 'eml',
      draft: 'Subject: Garden\r\n⟦Importance: high⟧\r\n\r\nHello.',
      fixed: 'Subject: Garden\r\n\r\nHello.',
    },
    { format: 'eml', draft: 'Subject: Garden\nX-Priority: 3\nImportance: normal\n\nHello.' },
    { format: 'markdown', draft: '---\nsubject: Garden\npriority: urgent\n---\nHello.' },
  ],
  *check({ draft: { headers, source } }) {
    const urgent = headers.filter(isUrgent);
    // Without any header, what is behind them would be read as one.
    const isFixable = urgent.length < headers.length;
    for (const { value, span } of urgent) {
      const message = text`“${value.text}” marks this email as urgent, which is common in spam. Remove the header.`;
      const whole = { start: span.start, end: nextLine(source, span.end) };
      const fix = { title: text`Remove header`, edits: [{ span: whole, text: '' }], safe: false };
      const fixes = isFixable ? [fix] : [];
      yield { span: firstLineOf(source, span), evidence: value.text, message, fault: 'priority', fixes };
    }
  },
});
