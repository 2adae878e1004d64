import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  applyFixes,
  check,
  type Finding,
  type Format,
  fixAll,
  measuredSentence,
  reasonSentence,
  render,
  rules,
  safeFixes,
} from '../../../src/core/index.ts';
import { measuredCounts } from '../../../src/core/rules/measured-counts.ts';
import { weights } from '../../../src/core/rules/weights.ts';

function findingsIn(draft: string, format: Format = 'text'): readonly Finding[] {
  return check(draft, { format }).findings;
}

function wordingIn(draft: string, format: Format = 'text'): readonly Finding[] {
  return findingsIn(draft, format).filter(({ group }) => group === 'wording');
}

/** A sentence and what is said of its phrase. */
const SAID: readonly (readonly [sentence: string, message: string])[] = [
  ['Last day to get free shipping.', '“get free” is common in spam. Say on what condition it is free.'],
  [
    'Please tell your friends about it.',
    '“tell your friends” is common in spam. Give readers a link to share instead.',
  ],
  [
    'Please reply now.',
    '“reply now” is common in spam that asks for an answer. Ask a specific question instead.',
  ],
  ['JOIN FOR FREE', '“JOIN FOR FREE” is common in spam. Say on what condition it is free.'],
  ['Please click here to see it.', '“Please click here to” is common in spam. Name what the link leads to.'],
  [
    'The interest rates are unchanged.',
    '“interest rates” is a frequent topic of spam. Nothing to change if your email is about it.',
  ],
  [
    'The fee for Bitcoin is lower.',
    '“Bitcoin” is a frequent topic of spam. Nothing to change if your email is about it.',
  ],
  [
    'It comes from an online pharmacy.',
    '“online pharmacy” is common in spam about medicines. Mention it only if the email is about it.',
  ],
  [
    'Free spins for our guests.',
    '“Free spins” is common in gambling spam. If this is your business, name the operator and its terms.',
  ],
  ['Ask for a FREE quote today.', '“FREE quote” is common in spam. Name the product and its terms.'],
  ['Please update your settings.', '“Please update your” is common in phishing. Say what is needed and why.'],
  [
    'Enter it to continue using the app.',
    '“to continue using” is common in phishing. Say what is needed and why.',
  ],
  [
    'We send no further communications.',
    '“further communications” is common in spam. If it is about unsubscribing, offer a link named “Unsubscribe”.',
  ],
  [
    'Use credit card details on the site.',
    '“credit card details” is common in phishing. Use it only if the email is about it.',
  ],
  [
    'I saw your website in June.',
    '“I saw your” is common in cold emails. Open with why you are writing to this person.',
  ],
  [
    'Act now and save.',
    '“Act now” is pressure wording common in spam. Give the reader a reason or a date instead.',
  ],
  ['The offer is valid for members.', '“offer is valid” is common in spam. Give the exact date.'],
];

describe('what is said of a phrase', () => {
  for (const [sentence, message] of SAID) {
    it(`is true of it: ${sentence}`, () => {
      assert.deepEqual(
        wordingIn(sentence).map((finding) => render(finding.message)),
        [message],
      );
    });
  }
});

describe('what is said of a subject line', () => {
  for (const [rule, format, draft, message] of [
    [
      'subject-code',
      'markdown',
      '---\nsubject: "Your case #72507542 is open"\n---\nHello.',
      '“#72507542” is hard-coded, so every recipient gets the same code. Use a merge field, or leave it out.',
    ],
    [
      'subject-code',
      'eml',
      'Subject: Your case #72507542 is open\n\nHello.',
      'A code such as “#72507542” in the subject line is common in phishing. Leave it out unless readers need it.',
    ],
    [
      'subject-placeholder',
      'markdown',
      '---\nsubject: Hello [First Name]\n---\nHello.',
      '“[First Name]” is a placeholder that readers would see. Replace it with the real text.',
    ],
    [
      'subject-placeholder',
      'markdown',
      '---\nsubject: Hello {{ }}\n---\nHello.',
      '“{{ }}” is an empty merge field. Name the field, or write the text.',
    ],
    [
      'subject-placeholder',
      'eml',
      'Subject: Hello {{ first_name }}\n\nHello.',
      '“{{ first_name }}” was never filled in. Find out why before you send this message.',
    ],
  ] as const) {
    it(`is true of it: ${draft.split('\n').find((line) => /subject/i.test(line))} (${format})`, () => {
      const said = findingsIn(draft, format).filter((finding) => finding.rule === rule);
      assert.deepEqual(
        said.map((finding) => render(finding.message)),
        [message],
      );
    });
  }
});

describe('phrases that mean something else where they stand', () => {
  for (const sentence of [
    'Do not click reply on this mail.',
    'You visited our site in June.',
    'This transactional email was sent to you.',
    'It comes completely furnished.',
    'We will never ask you to verify your identity by email.',
    'Avoid words such as “act now” in a subject.',
    'The offer is valid until Friday.',
    'The offer is valid until {{ date }}.',
    'Your account will not be suspended.',
  ]) {
    it(`are left alone: ${sentence}`, () => {
      assert.deepEqual(
        wordingIn(sentence).map(({ evidence }) => evidence),
        [],
      );
    });
  }

  it('are reported where “not” is a part of the claim', () => {
    assert.equal(wordingIn('If you do not wish to receive any more, write.').length, 1);
    assert.equal(wordingIn('This is not unsolicited email.').length, 1);
    assert.equal(wordingIn('Do not miss out on this.').length, 1);
    assert.equal(wordingIn('This is not a get rich quick scheme.').length, 1);
    assert.equal(wordingIn('Don’t lose access to your files.').length, 1);
    assert.equal(wordingIn('I don’t want to waste your time.').length, 1);
  });
});

/** The symbols that findings of a draft name. */
function namedIn(draft: string, rule: string, format: Format = 'text'): readonly string[] {
  return findingsIn(draft, format)
    .filter((finding) => finding.rule === rule)
    .flatMap(({ filters }) => filters);
}

describe('the symbols of filters', () => {
  it('are named only for the words that have them', () => {
    assert.deepEqual(namedIn('The fee for Bitcoin is lower.', 'finance-wording'), []);
    assert.deepEqual(namedIn('Bad credit is no problem.', 'finance-wording'), ['BAD_CREDIT']);
    assert.deepEqual(namedIn('You have a money back guarantee.', 'money-wording'), ['MONEY_BACK']);
    assert.deepEqual(namedIn('We give your money back.', 'money-wording'), []);
  });

  it('are named in the letters that have them', () => {
    assert.deepEqual(namedIn('Please act now.', 'urgent-wording'), []);
    assert.deepEqual(namedIn('Please ACT NOW.', 'urgent-wording'), ['ACT_NOW_CAPS']);
  });

  it('are named for the greeting and the mark that have them', () => {
    assert.deepEqual(namedIn('Dear friend,\n\nhello.', 'impersonal-greeting'), ['DEAR_FRIEND']);
    assert.deepEqual(namedIn('Dear valued customer,\n\nhello.', 'impersonal-greeting'), []);
    const subject = (text: string) => namedIn(`---\nsubject: ${text}\n---\nHello.`, 'subject-punctuation');
    assert.deepEqual(subject('New chairs!'), ['SUBJECT_ENDS_EXCLAIM']);
    assert.deepEqual(subject('New! Chairs'), ['SUBJECT_HAS_EXCLAIM']);
  });
});

describe('figures', () => {
  it('are shown only where what a rule finds is more common in spam', () => {
    for (const { id } of rules) {
      const counts = measuredCounts[id];
      const isMore = counts && counts.spam[0] / counts.spam[1] > counts.legitimate[0] / counts.legitimate[1];
      assert.equal(measuredSentence(id) !== undefined, isMore === true, id);
    }
  });

  it('have a reason in their place, as no points have', () => {
    for (const rule of rules) {
      if (rule.group === 'directives') continue;
      const isUnsupported = measuredCounts[rule.id] !== undefined && measuredSentence(rule.id) === undefined;
      const reason = reasonSentence(rule);
      assert.equal(reason !== undefined, isUnsupported || weights[rule.id] === 0, rule.id);
      if (reason) assert.match(render(reason), /Reported because .+\.$/);
    }
  });

  it('quote the words that the author wrote', () => {
    const [finding] = wordingIn('It is 100% risk-free.');
    assert.ok(finding?.measured);
    assert.match(render(finding.measured), /^“100% risk-free” was found in /);
  });
});

/** Capitals that no one shouts. */
const REQUIRED: readonly (readonly [text: string, format?: Format])[] = [
  ['<p>GARDEN CLUB INC, P.O. BOX 0595, NEW SMYRNA BEACH, FL 32170, USA.</p>', 'html'],
  [
    '<p>THE GREEN GARDEN COMPANY<br>1200 LONG MEADOW ROAD, SUITE 300<br>SPRINGFIELD, IL 62704-1234</p>',
    'html',
  ],
  ['<p>GARDEN AND TREES TRADING LIMITED, 22 MEADOW LANE, LONDON, SW1A 1AA</p>', 'html'],
  ['<p>GRÜNE GÄRTEN UND BÄUME HANDELSGESELLSCHAFT GMBH</p>', 'html'],
  ['<p>EXAMPLE HANDELS UND GARTEN<br>MUSTERSTRASSE 12<br>12345 BERLIN</p>', 'html'],
  [
    '<table><tr><td>THE OLD GARDEN BOOK SHOP</td></tr><tr><td>PO BOX 12, AUSTIN TX 78701</td></tr></table>',
    'html',
  ],
  ['<p>MODEL GARDEN CHAIR BLACK LARGE XQ-4471-B is in stock.</p>', 'html'],
  ['<p>NO PURCHASE NECESSARY. VOID WHERE PROHIBITED.</p>', 'html'],
  ['<p>THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED.</p>', 'html'],
  ['<p>WARNING: RISK OF SERIOUS BIRTH DEFECTS AND DEATH. See the leaflet.</p>', 'html'],
  ['WHAT WE HAVE ALREADY DONE\n\nThe hedge is cut and the gate is painted.'],
  ['Hello Ada.\n\nNEWS FROM THE GARDEN CLUB\n-------------------------\nThe hedge is cut.'],
];

const SHOUTED: readonly (readonly [text: string, format?: Format])[] = [
  ['<p>THIS IS YOUR LAST CHANCE TO SAVE ON CHAIRS</p>', 'html'],
  ['<p>BUY ALL OUR CHAIRS NOW AT 12 MAIN STREET, DALLAS, TX 75001</p>', 'html'],
  ['<p>WARNING: YOUR ACCOUNT WILL CLOSE TODAY</p>', 'html'],
  ['BUY OUR CHAIRS AND SAVE MONEY!\n\nThe hedge is cut.'],
  ['EVERYBODY WANTS THESE NEW CHAIRS\n\nSO DO ALL OF YOUR NEIGHBORS HERE'],
  ['We say that EVERYBODY WANTS THESE NEW CHAIRS and mean it.'],
];

describe('capitals', () => {
  const shouting = (text: string, format: Format = 'text') =>
    findingsIn(text, format)
      .filter(({ rule }) => rule === 'shouting')
      .map(({ evidence }) => evidence);

  for (const [text, format] of REQUIRED)
    it(`are left alone where they have to be: ${text}`, () => assert.deepEqual(shouting(text, format), []));

  for (const [text, format] of SHOUTED)
    it(`are reported in sentences: ${text}`, () => assert.notDeepEqual(shouting(text, format), []));

  it('stay in the names that the draft knows', () => {
    const draft = '<p>JOIN THE WHOLE FAIRPLAY TEAM TODAY</p><p>We of FairPlay met Ada in Gardentown.</p>';
    const fixes = findingsIn(draft, 'html').flatMap((one) => (one.rule === 'shouting' ? one.fixes : []));
    assert.ok(fixes.every(({ safe }) => !safe));
    assert.match(applyFixes(draft, fixes), /Join the whole FairPlay team today/);
  });
});

describe('a fault that is everywhere', () => {
  it('is one finding, with its places and one fix for all', () => {
    const emoji = '🎉🔥🚀💸😀🎈🌷🌳🍰☕🎁✨';
    const words = [...emoji].map((one) => `garden ${one} chairs`).join(' ');
    const found = findingsIn(words).filter(({ rule }) => rule === 'emoji-density');
    assert.equal(found.length, 1);
    assert.equal(found[0]?.also.length, 8);
    assert.match(render(found[0].message), /^12 emoji in 24 words\. Keep to 3 or fewer\.$/);
    const fixed = applyFixes(words, found[0].fixes.slice(0, 1));
    assert.deepEqual(
      findingsIn(fixed).filter(({ rule }) => rule === 'emoji-density'),
      [],
    );
  });

  it('is one finding for rows of emoji, too', () => {
    const found = findingsIn('A 🔥🔥🔥 sale 🎉🎉🎉 of 🌷🌷🌷 chairs.');
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'emoji-run').map(({ also }) => also.length),
      [2],
    );
  });
});

describe('marks in the subject', () => {
  for (const subject of [
    'Free!!!',
    'Free!!! New chairs',
    'Really?!?!',
    'Why??? How???',
    'Hello!! {{ name }}',
  ]) {
    it(`are reported once and leave nothing new behind a safe fix: ${subject}`, () => {
      const draft = `---\nsubject: "${subject}"\n---\nHello.`;
      const before = findingsIn(draft);
      const marks = before.filter(({ group }) => group === 'typography' || group === 'subject');
      const spans = marks.map(({ span }) => span.start).filter((start) => start < draft.indexOf('Hello.'));
      assert.equal(new Set(spans).size, spans.length);
      const fixed = fixAll(draft, { format: 'text' });
      const known = new Set(before.map(({ rule }) => rule));
      const after = check(fixed, { format: 'text' });
      assert.deepEqual(safeFixes(after), []);
      assert.deepEqual(
        after.findings.filter(({ rule }) => !known.has(rule)),
        [],
      );
      if (subject.includes('!!!')) assert.doesNotMatch(fixed, /!/);
    });
  }
});

describe('what is said of the parts of a message', () => {
  const of = (type: string, parts: readonly string[], rule: string) => {
    const source = `From: Ada <ada@example.com>\nSubject: Garden\nContent-Type: multipart/${type}; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;
    const finding = check(source, { format: 'eml' }).findings.find((one) => one.rule === rule);
    return finding && render(finding.message);
  };
  const html = (body: string) => `Content-Type: text/html\n\n${body}`;
  const plain = (body: string) => `Content-Type: text/plain\n\n${body}`;

  it('is true where the HTML is empty and the plain text is not', () => {
    assert.match(
      of('alternative', [plain('It opens.'), html('<p> </p>')], 'empty-message') ?? '',
      /HTML of this message is empty/,
    );
    assert.match(of('mixed', [plain('')], 'empty-message') ?? '', /no body/);
  });

  it('is true where plain text stands beside HTML without being its alternative', () => {
    const footer = plain('To leave this list, write to us.');
    assert.match(
      of('mixed', [html('<p>It opens.</p>'), footer], 'missing-text-part') ?? '',
      /no plain-text alternative/,
    );
    assert.match(
      of('mixed', [html('<p>It opens.</p>')], 'missing-text-part') ?? '',
      /HTML but no plain text/,
    );
  });
});

it('a link by a mailing service’s counter or a gateway’s rewriting is not said to lead elsewhere', () => {
  for (const host of [
    'click.mailerlite.com',
    'x.marketo.com',
    'urldefense.proofpoint.com',
    'urldefense.com',
    'eur01.safelinks.protection.outlook.com',
  ]) {
    const source = `<p>Hello.</p><a href="https://${host}/x?u=1">https://garden.example.org/</a>`;
    const found = check(source, { format: 'html' }).findings.map(({ rule }) => rule);
    assert.ok(!found.includes('link-host-mismatch'), host);
  }
});
