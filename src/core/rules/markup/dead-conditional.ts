import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** How a conditional comment begins where white space before its bracket makes it an ordinary one. */
const SPACED = /^(\s{1,20})\[if\s[^\]\n]{1,100}\]/i;

export const deadConditional = rule({
  id: 'dead-conditional',
  group: 'markup',
  severity: 'warning',
  needs: 'comments',
  title: 'Broken conditional comment',
  why: 'Outlook recognizes a conditional comment only without a space before the bracket: `<!--[if mso]>`. With a space, content for Outlook is shown nowhere, and content for other email programs is shown in Outlook, too. Some formatters and editors add the space; remove it.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '<p>Hello.</p>⟦<!-- [if mso]>⟧<table><tr><td>For Outlook</td></tr></table><![endif]-->',
      fixed: '<p>Hello.</p><!--[if mso]><table><tr><td>For Outlook</td></tr></table><![endif]-->',
    },
    {
      format: 'html',
      draft: '⟦<!-- [if !mso]>⟧<!--><p>Hello.</p><!--<![endif]-->',
      fixed: '<!--[if !mso]><!--><p>Hello.</p><!--<![endif]-->',
    },
    { format: 'html', draft: '<!--[if mso]><p>For Outlook</p><![endif]--><p>Hello.</p>' },
    { format: 'html', draft: '<!-- [if there is time] write more --><p>Hello.</p>' },
  ],
  *check({ draft }) {
    const { source, comments, format } = draft;
    for (const { span, text: inside } of comments) {
      const [opening, space = ''] = SPACED.exec(inside) ?? [];
      if (opening === undefined || inside.charAt(opening.length) !== '>') continue;
      const at = span.start + 4;
      const isWritten = source.startsWith(`<!--${opening}>`, span.start);
      const end = isWritten ? at + opening.length + 1 : span.end;
      const place = { start: span.start, end };
      const edits = [{ span: { start: at, end: at + space.length }, text: '' }];
      const fixes =
        isWritten && format !== 'eml' ? [{ title: text`Remove space before “[if”`, edits, safe: false }] : [];
      yield {
        span: isWritten ? place : span,
        evidence: `<!--${opening}>`,
        message: text`Outlook ignores this conditional comment because of the space before “[if”. Remove the space.`,
        share: 0.5,
        fixes,
      };
    }
  },
});
