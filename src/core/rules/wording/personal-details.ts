import type { MappedText } from '../../text/mapped-text.ts';
import { text } from '../../text/message.ts';
import { type Hit, rule } from '../rule.ts';

/** What fraud asks its readers to send back; the longer names first. */
const LABELS =
  'full names?|first names?|last names?|surname|date of birth|birth ?date|contact address|home address|house address|' +
  'residential address|e-?mail address|address|(?:(?:direct|mobile|cell|private|home|home ?/ ?cell|home ?/ ?mobile) )?(?:tele)?phone(?: ?/ ?fax)?(?: numbers?)?|' +
  'mobile(?: numbers?)?|cell ?phone|fax(?: numbers?)?|age|sex|gender|occupation|profession|nationality|country|' +
  'marital status|bank name|account name|account (?:number|no)|routing number|user ?names?|password|' +
  'city|state|zip(?: code)?|postal code|credit card(?: number)?|card number|expiry date|id card|passport(?: number)?|next of kin|names?';
/** A line, or a part of one, that holds a label and nothing after its sign; every part is bounded. */
const FIELD = new RegExp(
  `(?<=^|[\\n,;])[ \\t\\d().*•·-]{0,8}((?:your )?(?:${LABELS}))(?:\\([^)\\n]{0,30}\\))? ?[:=._…*-][ :=._…*-]{0,80}(?=[ \\t]{0,8}(?:$|[\\n,;]))`,
  'giu',
);
const MIN_DETAILS = 3;
const PLAIN = `(?:your )?(?:${LABELS})`;
/** One of which stands in every such list. */
const DETAILS = new Set(
  'phone telephone mobile fax age sex gender occupation profession nationality marital birth passport routing kin'.split(
    ' ',
  ),
);
/** A row of labels that somebody asks for. */
const ROW = new RegExp(
  `(?<=^|[.!?:\\n] {0,2}|\\b(?:please|kindly|must|should|then) )(?:send|write|include|provide|forward|submit|state|give)\\b[^.!?\\n]{0,40}?\\b(${PLAIN})(?:[ \\n]?(?:[,/&]|\\band\\b)[ \\n]?(?:and )?${PLAIN}){3}\\b`,
  'giu',
);

export const personalDetails = rule({
  id: 'personal-details',
  group: 'wording',
  severity: 'warning',
  language: 'en',
  title: 'Request for personal details',
  why: 'Lists such as “Full name: … Phone: … Age: …” that readers send back by email are common in fraud, and filters count the empty fields. Link to a secure form on your site (https) instead.',
  filters: ['FILL_THIS_FORM', 'FILL_THIS_FORM_LONG', 'FILL_THIS_FORM_LOAN'],
  examples: [
    {
      format: 'text',
      draft: 'Send us:\n\n⟦Full name⟧: ........\nPhone number: ........\nAge:\nOccupation:\n',
    },
    {
      format: 'html',
      draft: '<p>Your details:</p><p>1. ⟦Your names⟧:<br>2. Home address:<br>3. Mobile number: ____</p>',
    },
    { format: 'text', draft: 'Please write ⟦your name⟧, address, phone and age on a piece of paper.' },
    {
      format: 'text',
      draft:
        'We keep the data you provide (name, address, phone number, age). Never send your password, card number, passport and date of birth by email.',
    },
    {
      format: 'text',
      draft: 'Name\nAda Okafor\nAddress\n1 Garden Street\nPhone\n555 0100\nAge\n40\nCity\nGarden',
    },
    { format: 'text', draft: 'Name: Ada Okafor\nAddress: 1 Garden Street\nPhone: 555 0100\nAge: 40' },
    { format: 'html', draft: '<p>Name: {{ name }}<br>Phone: {{ phone }}<br>Address: {{ address }}</p>' },
    { format: 'text', draft: 'Please check these two:\n\nName:\nAddress:' },
  ],
  *check({ draft: { body }, words }) {
    const fields = [...hitsIn(body, FIELD)];
    const labels = new Set(fields.map(({ evidence }) => evidence.toLowerCase()));
    if (labels.size < MIN_DETAILS) fields.length = 0;
    if (words(body).some(({ form }) => DETAILS.has(form.folded))) fields.push(...hitsIn(body, ROW));
    for (const field of fields) yield { ...field, share: 1 / fields.length };
  },
});

/** One decision, at several places. */
const FORM = 'form';

function* hitsIn(body: MappedText, form: RegExp): Generator<Hit> {
  for (const { 0: whole, 1: evidence = '', index } of body.text.matchAll(form)) {
    const start = index + whole.toLowerCase().indexOf(evidence.toLowerCase());
    const message = text`Asking for “${evidence}” and more by email is common in fraud. Link to a form on your site instead.`;
    yield { span: body.span(start, start + evidence.length), evidence, message, fault: FORM };
  }
}
