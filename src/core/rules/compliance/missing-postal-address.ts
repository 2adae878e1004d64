import { atFoot } from '../../facts/message/footer.ts';
import { needsFooter } from '../../facts/message/mail-kind.ts';
import { mergeFields } from '../../facts/message/merge-fields.ts';
import { hasPostalAddress } from '../../facts/message/postal-address.ts';
import { wholePlace } from '../../facts/message/whole-place.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

export const missingPostalAddress = rule({
  id: 'missing-postal-address',
  group: 'compliance',
  severity: 'warning',
  title: 'Missing postal address',
  why: 'Marketing email must say where its sender can be reached: CAN-SPAM requires a street address or post office box, German and other European law an imprint. Mailing services reject campaigns without one. Add it to the footer, or use your service’s merge field. Replies, partial templates and email that answers a reader’s action aren’t reported.',
  filters: [],
  presets: { transactional: 'off' },
  examples: [
    {
      format: 'html',
      draft: '⟦<body><p>The garden opens on <b>Sunday.</b></p></body>⟧',
      fixed: '<body><p>The garden opens on <b>Sunday.</b></p><p>{{postal_address}}</p></body>',
    },
    {
      format: 'markdown',
      draft: '---\nsubject: ⟦Garden⟧\n---\nThe garden opens on Sunday.',
      fixed: '---\nsubject: Garden\n---\nThe garden opens on Sunday.\n\n{{postal_address}}',
    },
    {
      format: 'html',
      draft:
        '⟦<mjml><mj-body><mj-section><mj-column><mj-button href="https://example.com">Visit the garden</mj-button></mj-column></mj-section></mj-body></mjml>⟧',
      fixed:
        '<mjml><mj-body><mj-section><mj-column><mj-button href="https://example.com">Visit the garden</mj-button><mj-text>{{postal_address}}</mj-text></mj-column></mj-section></mj-body></mjml>',
    },
    {
      format: 'html',
      draft: '⟦<body><p>Hello *|FNAME|*, the garden opens on Sunday.</p></body>⟧',
      fixed: '<body><p>Hello *|FNAME|*, the garden opens on Sunday.</p><p>*|LIST:ADDRESSLINE|*</p></body>',
    },
    {
      format: 'html',
      draft: '<body><p>It opens on Sunday.</p><p>Beispiel GmbH, Musterstraße 1, 10115 Berlin</p></body>',
    },
    {
      format: 'html',
      draft:
        '⟦<body><p>Our spring 2025 collection opens at 5, come in on your way, during 2025, at level 5 via email at 5.</p></body>⟧',
    },
    {
      format: 'html',
      draft: '<body><p>It opens on Sunday.</p><p>123 Main St., Springfield</p></body>',
    },
    { format: 'html', draft: '<body><p>It opens on Sunday.</p><p>Parkring 4, 1010 Wien</p></body>' },
    { format: 'html', draft: '<body><p>It opens on Sunday.</p><p>PO Box 12, Springfield</p></body>' },
    { format: 'html', draft: '<body><p>It opens on Sunday.</p>*|LIST:ADDRESS|*</body>' },
    { format: 'html', draft: '<body><p>It opens on Sunday.</p>{% include "footer.html" %}</body>' },
    { format: 'text', draft: 'Part of an email: it opens on Sunday.' },
  ],
  *check({ draft }) {
    if (!needsFooter(draft) || hasPostalAddress(draft)) return;
    const span = wholePlace(draft);
    const message = text`No postal address found. Marketing email must include one (CAN-SPAM).`;
    // The field that the draft's own system fills in: an address of ours would be nobody's.
    const line = [{ field: mergeFields(draft).address }];
    const title = text`Insert postal address`;
    const fixes = atFoot(draft, { title, html: line, markdown: line, text: line });
    yield { span, evidence: draft.source.slice(span.start, span.end), message, fixes };
  },
});
