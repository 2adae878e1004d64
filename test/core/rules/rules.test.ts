import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  applyFixes,
  type Config,
  check,
  type Example,
  type Finding,
  rules,
  safeFixes,
} from '../../../src/core/index.ts';
import { readDraft } from '../../../src/core/read/read.ts';
import { measuredCounts } from '../../../src/core/rules/measured-counts.ts';
import { weights } from '../../../src/core/rules/weights.ts';
import { leastOf } from '../../../tools/measure/priors.ts';

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    for (const [index, example] of rule.examples.entries()) {
      it(`example ${index + 1}: ${oneLine(example.draft)}`, () => {
        const draft = withoutMarks(example.draft);
        const found = findingsOf(rule.id, draft, example);
        assert.equal(marked(draft, found), example.draft);
        if (example.fixed === undefined) return;
        const fixed = applyFixes(
          draft,
          found.flatMap(({ fixes }) => fixes[0] ?? []),
        );
        assert.equal(fixed, example.fixed);
        assert.deepEqual(findingsOf(rule.id, fixed, example), [], 'the fixed draft is reported again');
      });
    }

    it('has an example that it reports and one that it leaves alone', () => {
      assert.ok(rule.examples.some(({ draft }) => !draft.includes('⟦')));
      // The size limit takes a draft of 90 KB: a test of its own.
      if (rule.id !== 'clipped-size') assert.ok(rule.examples.some(({ draft }) => draft.includes('⟦')));
    });

    it('says what and why in sentences', () => {
      assert.match(rule.id, /^[a-z]+(-[a-z]+)*$/);
      assert.match(rule.title, /^[A-Z][^.]+$/);
      assert.match(rule.why, /\.$/);
      for (const { draft, format, team } of rule.examples) {
        const config = { ...team, rules: {} };
        for (const { message, rule: id } of check(withoutMarks(draft), { format, config }).findings) {
          if (id === rule.id) assert.match(message.template, /[.!?]$/);
        }
      }
    });

    it('shows no example twice', () => {
      const drafts = rule.examples.map(({ draft }) => draft);
      assert.equal(new Set(drafts).size, drafts.length);
    });
  });
}

/** What the disguises in the examples stand for, and the rule that a directive names in its evidence alone. */
const DISGUISED: ReadonlySet<string> = new Set([
  'money',
  'appie',
  'com',
  'free',
  'sale',
  'viagra',
  'shouting',
]);

describe('rules as a whole', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  });

  it('weigh no more than what they found in mail bears out', () => {
    assert.deepEqual(Object.keys(weights).toSorted(), rules.map(({ id }) => id).toSorted());
    for (const { id } of rules) {
      const counts = measuredCounts[id];
      assert.ok(weights[id] >= 0, id);
      // Set by hand, because no corpus can tell, or not measured yet: nothing that makes a level, but for a whole fraud.
      if (!counts) assert.ok(weights[id] <= Math.max(0.5, leastOf(id)), id);
      else if (weights[id] > leastOf(id)) assert.ok(counts.spam[0] / counts.spam[1] > 0, id);
    }
  });

  it('say all words in the template, so that they can be translated: arguments are numbers and what the draft holds', () => {
    for (const { examples } of rules) {
      for (const { draft, format, team = {} } of examples) {
        const source = withoutMarks(draft);
        const config = { ...team, rules: {} };
        for (const { rule, message, evidence, fixes } of check(source, { format, config }).findings) {
          const { subject, preheader, body } = readDraft(source, format);
          const edits = fixes.flatMap((fix) => fix.edits.map(({ text }) => text));
          const listed = JSON.stringify(team);
          const held = [source, evidence, listed, subject?.text, preheader?.text, body.text, ...edits]
            .map((one = '') => `${one}\n${one.replace(/\p{Cf}/gu, '')}`)
            .join('\n')
            .toLowerCase();
          for (const argument of [message, ...fixes.map(({ title }) => title)].flatMap(({ args }) => args)) {
            for (const [word] of String(argument)
              .toLowerCase()
              .matchAll(/[a-z]{3,}/g)) {
              assert.ok(held.includes(word) || DISGUISED.has(word), `${rule}: “${word}” in “${argument}”`);
            }
          }
        }
      }
    }
  });

  it('never add points by a safe fix', () => {
    for (const { examples } of rules) {
      for (const { draft, format, team } of examples) {
        const source = withoutMarks(draft);
        const options = { format, config: { ...team, rules: {} } };
        const before = check(source, options);
        const after = check(applyFixes(source, safeFixes(before)), options);
        assert.ok(after.points <= before.points, draft);
      }
    }
  });
});

describe('clipped-size', () => {
  const page = (kilobytes: number) =>
    `<body><p>${'<!-- 0123456789 -->'.repeat(kilobytes * 54)}</p>Bye now</body>`;

  it('is reported at the last visible word from 90 KB on, and more so from 102 KB on', () => {
    const [close, over] = [92, 110].map(
      (size) => findingsOf('clipped-size', page(size), { format: 'html' })[0],
    );
    assert.ok(close && over);
    assert.equal(page(92).slice(close.span.start, close.span.end), 'now');
    assert.ok(over.points > close.points);
  });

  it('counts what is sent, not the code of the template', () => {
    const row = `{% if line.kind == "k" %}${' '.repeat(40)}<p>Thing {{ line.name }}</p>{% endif %}{# ${'note '.repeat(20)} #}\n`;
    assert.equal(findingsOf('clipped-size', `<body>${row.repeat(800)}</body>`, { format: 'html' }).length, 0);
    assert.equal(
      findingsOf('clipped-size', `<body>${row.repeat(2000)}</body>`, { format: 'html' }).length,
      1,
    );
  });

  it('counts bytes, not characters', () => {
    const source = `<body>${'é'.repeat(55 * 1024)}</body>`;
    assert.equal(findingsOf('clipped-size', source, { format: 'html' }).length, 1);
  });
});

describe('merge fields of an encoded message', () => {
  it('are shown as the recipient would read them', () => {
    const field = Buffer.from('Hello {{ firstname }}').toString('base64');
    const source = `Subject: =?UTF-8?B?${field}?=\nContent-Transfer-Encoding: base64\n\n${field}`;
    for (const rule of ['subject-placeholder', 'leftover-draft-text']) {
      const evidence = findingsOf(rule, source, { format: 'eml' }).map((finding) => finding.evidence);
      assert.deepEqual(evidence, ['{{ firstname }}'], rule);
    }
  });
});

function findingsOf(
  rule: string,
  draft: string,
  { format, team }: Pick<Example, 'format' | 'team'>,
): Finding[] {
  const isOff = rules.some(({ id, ...one }) => id === rule && 'presets' in one && 'marketing' in one.presets);
  const config: Config = { ...team, rules: isOff ? { [rule]: { severity: 'info' } } : {} };
  return check(draft, { format, config }).findings.filter((finding) => finding.rule === rule);
}

/** The draft with ⟦ and ⟧ around what was found. */
function marked(draft: string, findings: readonly Finding[]): string {
  let text = '';
  let at = 0;
  for (const { span } of findings) {
    text += `${draft.slice(at, span.start)}⟦${draft.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return text + draft.slice(at);
}

function withoutMarks(draft: string): string {
  return draft.replace(/[⟦⟧]/g, '');
}

function oneLine(draft: string): string {
  return JSON.stringify(draft).slice(0, 70);
}

describe('missing-subject', () => {
  const severity = (source: string, format: Example['format'], config: Config = { rules: {} }) =>
    check(source, { format, config }).findings.find(({ rule }) => rule === 'missing-subject')?.severity;

  it('is a hint where a template has no place for a subject', () => {
    assert.equal(severity('<html><body><p>Hello.</p></body></html>', 'html'), 'info');
    assert.equal(
      severity('<html><head><title></title></head><body><p>Hello.</p></body></html>', 'html'),
      'warning',
    );
    assert.equal(severity('---\nsubject:\n---\nHello.', 'markdown'), 'warning');
    assert.equal(severity('---\nlayout: a\n---\n<body><p>Hello.</p></body>', 'html'), 'warning');
    assert.equal(severity('From: Ada <ada@example.com>\nMIME-Version: 1.0\n\nHello.', 'eml'), 'warning');
  });

  it('has the severity that the configuration gives it', () => {
    const config: Config = { rules: { 'missing-subject': { severity: 'error' } } };
    assert.equal(severity('<html><body><p>Hello.</p></body></html>', 'html', config), 'error');
  });
});

describe('hidden-preheader', () => {
  const hidden = (style: string) => `<body><div style="${style}">What is new</div><p>Hello.</p></body>`;

  it('is off unless it is turned on', () => {
    const { findings } = check(hidden('display:none'), { format: 'html' });
    assert.ok(!findings.some(({ rule }) => rule === 'hidden-preheader'));
  });

  it('advises nothing that is there', () => {
    const [finding] = findingsOf('hidden-preheader', hidden('display:none;max-height:0;overflow:hidden'), {
      format: 'html',
    });
    assert.match(finding?.message.template ?? '', /max-height:0;overflow:hidden is enough/);
  });
});
