import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixRounds } from '../../../src/core/fix-all.ts';
import { check, type Finding, type Format } from '../../../src/core/index.ts';

describe('fixes of disguised words', () => {
  const unfixed: readonly (readonly [rule: string, format: Format, draft: string, why: string])[] = [
    ['mixed-scripts', 'text', 'See www.pаypal-login.example today', 'it would lead elsewhere'],
    ['mixed-scripts', 'text', 'A Ꭱepresentatiνe calls', 'a letter of a third alphabet would be left'],
    ['entity-letters', 'html', '<p><&#98;>old</p>', 'it would become a tag'],
    ['entity-letters', 'html', '<p>{&#110;ame}</p>', 'it would become a placeholder'],
    ['entity-letters', 'html', '<p>&#104;ttp://example.com</p>', 'it would become a link'],
    ['spaced-letters', 'html', '<p>F R&nbsp;E E or F R <b>E</b> E</p>', 'a tag stands between'],
    ['emoji-run', 'html', '<p>🔥<b>🔥</b>🔥</p>', 'a tag stands between'],
  ];
  for (const [rule, format, draft, why] of unfixed) {
    it(`${rule}: none in ${draft}, for ${why}`, () => {
      const found = findings(rule, draft, format);
      assert.ok(found.length > 0);
      assert.ok(found.every(({ fixes }) => fixes.length === 0));
    });
  }

  it('entity-letters: safe in HTML, offered in Markdown', () => {
    const safe = (format: Format) =>
      findings('entity-letters', 'A &#102;ree chair', format)[0]?.fixes[0]?.safe;
    assert.equal(safe('html'), true);
    assert.equal(safe('markdown'), false);
  });
});

describe('mixed-scripts', () => {
  it('ends a word at the punctuation of another alphabet', () => {
    // U+037E is the Greek question mark, which looks like a semicolon.
    const draft = 'A frее\u037Epаypal gift';
    assert.deepEqual(
      findings('mixed-scripts', draft, 'text').map(({ evidence, fixes }) => [evidence, fixes.length]),
      [
        ['frее', 1],
        ['pаypal', 1],
      ],
    );
  });
});

describe('capitals that a post office or a law wants', () => {
  const shouts = (line: string) =>
    check(`<p>Hello Ada, the letter of July is here.</p><p>${line}</p>`, { format: 'html' }).findings.filter(
      ({ rule }) => rule === 'shouting' || rule === 'shouted-words',
    );
  for (const line of [
    '12 RUE DE LA PAIX, 75002 PARIS CEDEX 02, FRANCE',
    'AVENIDA DE LA PAZ 12, 28001 MADRID',
    'VIA ROMA 4, 00100 ROMA',
    'UL. MARSZAŁKOWSKA 10, WARSZAWA',
    'MUST BE 21 OR OLDER. DRINK RESPONSIBLY.',
    'YOU MUST BE AT LEAST 18 TO PLAY. GAMBLE RESPONSIBLY.',
    'THIS IS AN ADVERTISEMENT AND NOT AN OFFER TO SELL.',
    'YOUR CAPITAL IS AT RISK.',
  ])
    it(`are none that shout: ${line}`, () => assert.deepEqual(shouts(line), []));
  for (const line of [
    'EVERYTHING MUST GO THIS WEEK',
    'VIA OUR SHOP YOU SAVE 20 TODAY',
    'YOU MUST BUY A CHAIR FROM US TODAY',
  ])
    it(`but others are: ${line}`, () => assert.notDeepEqual(shouts(line), []));
});

describe('rules that share a fault', () => {
  const rules = (draft: string, format: Format = 'text') =>
    check(draft, { format })
      .findings.filter(({ group }) => group === 'typography' || group === 'subject')
      .map(({ rule }) => rule);

  it('report it once', () => {
    assert.deepEqual(rules('A 🔥🔥🔥🔥🔥🔥🔥🔥 sale'), ['emoji-run']);
    assert.deepEqual(
      rules('Now!!!!!! And here!!!!!! And there!!!!!!'),
      Array(3).fill('repeated-punctuation'),
    );
    assert.deepEqual(rules('---\nsubject: 🔥🔥🔥 Chairs??? $$$\n---\nHello'), [
      'emoji-run',
      'subject-punctuation',
      'currency-runs',
    ]);
  });
});

describe('split-words', () => {
  it('does not take base64 for the text beside a comment', () => {
    const html = Buffer.from('<p>The minutes.</p><!-- x --><p>Ada</p>').toString('base64');
    const draft = `Subject: Minutes\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${html}\n`;
    assert.deepEqual(findings('split-words', draft, 'eml'), []);
  });

  it('reads quoted-printable', () => {
    const draft =
      'Subject: Minutes\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\nA fr<b =\nid=3D"x"></b>ee chair\n';
    const [found] = findings('split-words', draft, 'eml');
    assert.equal(found?.evidence, 'free');
    assert.equal(draft.slice(found.span.start, found.span.end), '<b =\nid=3D"x"></b>');
  });
});

function findings(rule: string, draft: string, format: Format): readonly Finding[] {
  return check(draft, { format }).findings.filter((finding) => finding.rule === rule);
}

describe('zero-width-characters', () => {
  // What one round of fixes takes out must not make another round find an address where there was none.
  for (const word of ['o\uFEFFhttp:', 'a\u200Ba', 't\u180EContact.Name', 'h\u200B#{{ }}https://u']) {
    it(`in a word of any length, all of them or none: ${JSON.stringify(word)}`, () => {
      const fixed = [...fixRounds(`${word.repeat(80)}\u200Bh`, { format: 'text' })];
      assert.ok(fixed.length <= 3, `${fixed.length} rounds`);
    });
  }
});
