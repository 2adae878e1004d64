import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes, byWorth, check, type Report, withoutOverlap } from '../../src/core/index.ts';
import { countsOf } from '../../src/vscode/panels/report/counts.ts';
import { heaviestFirst, keyed } from '../../src/vscode/panels/report/findings.ts';
import { type Help, mostHelpful } from '../../src/vscode/panels/report/help.ts';
import { readRequest } from '../../src/vscode/panels/report/request.ts';
import { toMarkdown } from '../../src/vscode/panels/report/to-markdown.ts';

const html = (source: string): Report => check(source, { format: 'html' });

describe('findings of a report', () => {
  it('keep their names while the draft is edited elsewhere', () => {
    const names = (source: string) => keyed(html(source).findings).map(({ key }) => key);
    const before = names('<p>Act now!!! Then act now.</p>');
    const after = names('<p>A line above.</p>\n<p>Act now!!! Then act now.</p>');
    assert.deepEqual(after, before);
    assert.equal(new Set(before).size, before.length);
  });

  it('come with what raises the score most first', () => {
    const { findings } = html('<p>Act now!!! FREE MONEY FOR ALL OF YOU.</p>');
    const worths = heaviestFirst(findings, { byWorth }).map(({ finding }) => finding.worth);
    assert.ok(new Set(worths).size > 1, `${worths}`);
    assert.deepEqual(
      worths,
      worths.toSorted((a, b) => b - a),
    );
  });

  it('add up to the points of the draft, group by group', () => {
    const { groups, points } = html('<p>Act now!!! <a href="https://bit.ly/example">Click here</a></p>');
    const sum = [...groups.values()].reduce((total, one) => total + one, 0);
    assert.ok(groups.size > 1);
    assert.ok(Math.abs(sum - points) < 0.02, `${sum} is not ${points}`);
  });
});

describe('what would help most', () => {
  const draft = '<p>Act now!!! THIS IS YOUR VERY LAST CHANCE, so please hurry.</p>';

  it('is what the score is once those fixes are made', () => {
    const report = html(draft);
    const { help } = search(report);
    assert.ok(help, 'there is help');
    assert.ok(help.score < report.score);
    assert.equal(html(applyFixes(draft, help.fixes)).score, help.score);
    assert.equal(help.chosen.length, help.fixes.length);
  });

  it('is nothing where no fix lowers the score', () => {
    assert.equal(search(html('<p>We meet on Tuesday.</p>')).help, undefined);
  });

  it('takes few checks of a long draft', () => {
    const long = `${draft}\n${'<p>The chairs are in the shed behind the house.</p>\n'.repeat(2100)}`;
    assert.ok(long.length > 100_000);
    assert.ok(search(html(long)).checks <= 5);
  });
});

function search(report: Report): { readonly help: Help | undefined; readonly checks: number } {
  let checks = 0;
  const steps = mostHelpful(report, heaviestFirst(report.findings, { byWorth }), {
    check: (source) => {
      checks++;
      return html(source);
    },
    apply: applyFixes,
    withoutOverlap,
  });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return { help: step.value, checks };
}

describe('counts', () => {
  const counts = (source: string) => countsOf(html(source).draft);

  it('are of what the reader sees', () => {
    const { words, links, images } = counts(
      '<style>p { color: red }</style><p hidden>not seen</p><p>Don’t miss {{ name }}’s 3.5 pears</p><a href="https://example.com"><img src="a.png" alt="A pear"></a>',
    );
    assert.deepEqual({ links, images }, { links: 1, images: 1 });
    assert.equal(words, 6);
  });

  it('take a minute for 238 words', () => {
    assert.equal(counts(`<p>${'word '.repeat(238)}</p>`).seconds, 60);
  });

  it('know words in scripts without spaces', () => {
    assert.ok(counts('<p>我们星期二在花园见面</p>').words > 3);
  });

  it('have the size of the HTML in bytes, and the part of it that is text', () => {
    const { bytes, textShare } = counts('<p>äöü</p>');
    assert.equal(bytes, 13);
    assert.equal(textShare, 46);
    assert.equal(countsOf(check('Hello.', { format: 'markdown' }).draft).textShare, undefined);
  });
});

describe('the report in Markdown', () => {
  it('shows what stands in the draft literally', () => {
    const text = toMarkdown({
      kind: 'report',
      uri: '',
      name: 'a_b.html',
      gauge: {
        name: '',
        value: 9,
        level: 'clean',
        levelName: 'clean',
        label: 'Score 9',
        meaning: 'Fine.',
        likelihood: '7% was spam.',
        bands: [],
      },
      notices: [],
      groups: [],
      findings: [
        {
          key: '',
          severity: 'warning',
          severityName: 'Warning',
          message: '“![x](https://example.com/x.png)\n# <script>” shouts',
          worth: { label: '−8', description: 'Fixing it lowers the score by 8.' },
          details: 'line 1',
          rule: 'shouting',
          ruleTitle: '',
          ruleLabel: '',
          fixes: [],
        },
      ],
      counts: [{ id: 'words', name: 'Words', value: '12' }],
      labels: { groups: '', noFindings: '', findings: 'Problems', counts: 'In numbers', copy: '', help: '' },
    });
    assert.match(text, /^# a\\_b\\\.html\n/);
    assert.match(text, /\n\*\*Score 9\*\*\. Fine\\\. 7\\% was spam\\\.\n/);
    assert.match(text, /\n- −8 “\\!\\\[x\\\]\\\(.*\\# \\<script\\>” shouts/);
    assert.match(text, /\n- Words\\: 12\n/);
  });
});

describe('requests of the webview', () => {
  it('are understood', () => {
    for (const request of [
      { type: 'copy' },
      { type: 'reveal', key: 'a', place: 1 },
      { type: 'fix', key: 'a', fix: 0 },
      { type: 'rule', rule: 'shouting' },
    ])
      assert.deepEqual(readRequest(request), request);
  });

  it('are nothing where they are malformed', () => {
    for (const value of [
      null,
      3,
      'copy',
      {},
      { type: 'reveal' },
      { type: 'fix', key: 1, fix: 0 },
      { type: 'rule' },
    ])
      assert.equal(readRequest(value), undefined);
  });
});
