import { canonicalLanguage, languageOf } from '../../draft/language.ts';
import { hasPartial } from '../../draft/placeholders.ts';
import { atFoot } from '../../facts/message/footer.ts';
import { wholePlace } from '../../facts/message/whole-place.ts';
import { missingTexts } from '../../facts/text/required-texts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const requiredText = rule({
  id: 'required-text',
  group: 'compliance',
  severity: 'warning',
  title: 'Missing required text',
  why: 'Your team’s configuration lists this text under “require”: every email must have it. Add it to the draft, or change the list if this kind of email doesn’t need it. Partial templates, and drafts that include one, aren’t reported. This adds no points: it’s about your team’s rules, not about spam.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft: '⟦<body><p>The garden opens on Sunday.</p></body>⟧',
      fixed:
        '<body><p>The garden opens on Sunday.</p><p>Flowers &amp; Co., registered in England, no. 1234567</p></body>',
      team: { require: [{ find: 'Flowers & Co., registered in England, no. 1234567', in: ['body'] }] },
    },
    {
      format: 'html',
      draft:
        '<body><p>It opens on Sunday.</p><p>Flowers &amp; Co.,<br>registered in <b>England</b></p></body>',
      team: { require: [{ find: 'Flowers & Co., registered in England' }] },
    },
    {
      format: 'html',
      draft: '<body><p>It opens on Sunday.</p>{% include "footer.html" %}</body>',
      team: { require: [{ find: 'Flowers & Co., registered in England' }] },
    },
  ],
  *check(context) {
    const { draft, team } = context;
    const { require = [] } = team;
    if (require.length === 0 || !draft.complete || hasPartial(draft)) return;
    const { subject, preheader, body } = draft;
    const texts = { subject: subject?.text, preheader: preheader?.text, body: body.text };
    const span = wholePlace(draft);
    const evidence = draft.source.slice(span.start, span.end);
    for (const { find, why, severity, in: places } of missingTexts(
      require,
      texts,
      require.some(({ language }) => language) ? canonicalLanguage(languageOf(draft)) : undefined,
    )) {
      const message = why
        ? text`The text “${find}” is missing. ${why}`
        : text`The text “${find}” is missing. Your team requires it in every email.`;
      const line = [find];
      const title = text`Insert “${find}”`;
      const isOfBody = !places || places.includes('body');
      const fixes = isOfBody
        ? atFoot(draft, { title, html: [escaped(find)], markdown: line, text: line })
        : [];
      yield { span, evidence, message, fixes, ...(severity && { severity }) };
    }
  },
});

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
