import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { version } from '../../package.json';
import { cellsOf, printable, widthOf } from '../../src/cli/cells.ts';
import { painter } from '../../src/cli/color.ts';
import { linesOf } from '../../src/cli/positions.ts';
import { progressOn } from '../../src/cli/progress.ts';
import { rows } from '../../src/cli/rows.ts';
import { check, render } from '../../src/core/index.ts';
import { underlined, useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

async function pretty(name: string, content: string | Buffer, env = {}) {
  const cwd = await folder({ [name]: content });
  return (await run([name], { cwd, env })).out;
}

async function json(name: string, content: string | Buffer) {
  const cwd = await folder({ [name]: content });
  const { out } = await run(['--format=json', name], { cwd });
  return JSON.parse(out).drafts[0];
}

describe('the JSON report', () => {
  it('has the keys of the contract, in its order', async () => {
    const cwd = await folder({ 'a.html': '<p>Hello!!!</p>' });
    const { out } = await run(['--format=json', 'a.html'], { cwd });
    const report = JSON.parse(out);
    assert.deepEqual(Object.keys(report), ['version', 'drafts']);
    assert.equal(report.version, version);
    const [draft] = report.drafts;
    const { omitted } = await json('b.txt', 'We open on Monday!!!\n'.repeat(1200));
    assert.deepEqual(omitted, [{ rule: 'repeated-punctuation', count: 200, correctable: 200 }]);
    assert.deepEqual(Object.keys(draft), [
      'path',
      'format',
      'score',
      'points',
      'level',
      'likelihood',
      'findings',
      'wordsJudged',
    ]);
    const [finding] = draft.findings;
    const { points, worth, message, filters, ...rest } = finding;
    assert.ok(draft.likelihood > 0 && draft.likelihood < 1);
    assert.ok(points > 0 && points <= draft.points);
    assert.ok(worth > 0 && worth <= draft.score);
    assert.match(message, /!!!/);
    assert.ok(Array.isArray(filters));
    assert.deepEqual(rest, {
      rule: 'repeated-punctuation',
      group: 'typography',
      severity: 'warning',
      evidence: '!!!',
      start: { offset: 8, line: 1, column: 9 },
      end: { offset: 11, line: 1, column: 12 },
      fixes: [{ title: 'Replace with “!”', safe: true, edits: [{ start: 8, end: 11, text: '!' }] }],
      docs: 'docs/rules/repeated-punctuation.md',
    });
  });

  it('counts UTF-16 units, and ends lines at CRLF, LF and a lone CR', async () => {
    const { findings } = await json('a.txt', '\uFEFF👋 one!!!\r\ntwo!!!\rthree!!!\nfour!!!');
    const starts = findings.map(({ start }: { start: object }) => start);
    assert.deepEqual(starts, [
      { offset: 7, line: 1, column: 8 },
      { offset: 15, line: 2, column: 4 },
      { offset: 24, line: 3, column: 6 },
      { offset: 32, line: 4, column: 5 },
    ]);
  });

  it('counts in a UTF-16 file and a Latin-1 message as an editor shows them', async () => {
    const wide = await json('a.txt', Buffer.from('\uFEFFGrüße!!!', 'utf16le'));
    assert.deepEqual(wide.findings[0].start, { offset: 6, line: 1, column: 7 });
    const mail = 'Subject: Notes\nContent-Type: text/plain; charset=iso-8859-1\n\nGr\xFC\xDFe!!!\n';
    const message = await json('a.eml', Buffer.from(mail, 'latin1'));
    const [loud] = message.findings.filter(({ rule }: { rule: string }) => rule === 'repeated-punctuation');
    assert.deepEqual([message.format, loud.start.line, loud.start.column], ['eml', 4, 6]);
  });

  it('is whole with no draft in it', async () => {
    const { code, out } = await run(['--format=json', 'missing.txt'], { cwd: await folder({}) });
    assert.equal(code, 2);
    assert.equal(JSON.parse(out).drafts.length, 1);
  });
});

describe('the pretty report', () => {
  const LETTER = 'Hello Anna,\n\nwe open on Monday!!!\n';
  const SHOP =
    '<p>Dear friend, act now!!! Our shop opens!!!</p><a href="http://bit.ly/a">https://example.com</a><p>More ' +
    '<a href="https://www.example.com/1">here</a>, <a href="https://www.example.com/2">here</a> or <a href="https://www.example.com/3">here</a></p>';

  it('shows few problems with place, rule, worth, carets and fix, then the score and what to fix first', async () => {
    const out = await pretty('a.html', '<p>Hello Anna</p>\n    <p>We open on Monday!!!</p>\n');
    assert.match(out, /^a\.html\n\n {2}2:25 {2}warning {2}.*!!!.* {2}repeated-punctuation {2}−\d+\n/);
    assert.match(
      out,
      / {5}2 │ <p>We open on Monday!!!<\/p>\n {7}│ {21}\^\^\^\n {9}fix: Replace with “!” \(--fix does this\)\n/,
    );
    assert.match(
      out,
      /\n {2}Score \d+ of 100 \(\w+\); lower is better\n {2}.*spam signals.*\n {2}[\d.]+ points?\. [<\d ]+% of email with this many points was spam\.\n {2}Fix these first:\n {4,6}−\d+ {2}2:25 {5}repeated-punctuation {2}“!!!”\n/,
    );
    assert.match(out, /\n1 problem \(1 fixable with --fix\) in 1 draft\.\n$/);
  });

  it('shows more problems a line each, and in full with --verbose', async () => {
    const cwd = await folder({ 'a.html': SHOP });
    const brief = (await run(['a.html'], { cwd })).out;
    const rows = brief.split('\n').filter((line) => /^ {2}1:\d+ /.test(line));
    assert.ok(rows.length > 5, brief);
    for (const row of rows)
      assert.match(row, /^ {2}1:\d+ +(?:warning|info) +\S.*\S {2}[a-z-]+(?: {2}−\d+)?$/);
    assert.match(brief, /“here”.* \(also at 1:\d+, 1:\d+\) {2}pressure-to-click {2}−\d+$/m);
    assert.deepEqual(underlined(brief), []);
    assert.match(brief, /\n\n {2}Score \d+ of 100 \(\w+\); lower is better\n/);
    const verbose = (await run(['--verbose', 'a.html'], { cwd })).out;
    assert.equal(underlined(verbose).length, rows.length);
    for (const row of rows) assert.ok(verbose.includes(row.trim().split(/ {2,}/)[0] ?? ''), row);
  });

  it('shows the worst draft last, whatever the order of the names', async () => {
    const cwd = await folder({ 'a.html': SHOP, 'b.txt': 'Hello Anna,\n\nsee you.\n', 'c.txt': LETTER });
    for (const args of [[], ['--verbose']]) {
      const { out } = await run([...args, 'a.html', 'b.txt', 'c.txt'], { cwd });
      assert.deepEqual(out.match(/^[abc]\.\w+/gm), ['b.txt', 'c.txt', 'a.html']);
    }
    const { out } = await run(['a.html', 'c.txt'], { cwd });
    assert.match(out, /^a\.html {2}\d+ of 100 \(\w+\)$/m);
    assert.match(out, /\n\d+ problems .* in 2 drafts.*\.\nScores, lower is better: /);
  });

  it('leaves drafts without problems out where there are more than five, unless --verbose', async () => {
    const clean = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${index}.txt`, 'Hello Anna']));
    const cwd = await folder({ ...clean, 'x.txt': LETTER });
    const { out } = await run(['*.txt'], { cwd });
    assert.deepEqual(out.match(/^\w\.txt$/gm), ['x.txt']);
    assert.match(
      out,
      /\n1 problem \(1 fixable with --fix\) in 6 drafts\.\nScores, lower is better: 6 clean\.\n$/,
    );
    assert.equal((await run(['--verbose', '*.txt'], { cwd })).out.match(/^\w\.txt$/gm)?.length, 6);
    assert.equal(
      (await run(['?.txt', '--rule=repeated-punctuation:off'], { cwd })).out,
      'No problems in 6 drafts.\nScores, lower is better: 6 clean.\n',
    );
  });

  it('lists every draft that fails with --quiet, errors or not', async () => {
    const files = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`${index}.html`, SHOP]));
    const cwd = await folder({ ...files, 'x.txt': 'Hello Anna' });
    const { code, out } = await run(['--quiet', '--fail-on=caution', '*.*'], { cwd });
    assert.equal(code, 1);
    assert.equal(out.match(/^\d\.html$/gm)?.length, 7);
    assert.doesNotMatch(out, /^x\.txt/m);
    assert.match(out, / in 8 drafts; 7 at or above “caution” \(--fail-on\)\.\n/);
  });

  it('says so where the words of a draft were not judged', async () => {
    const out = await pretty(
      'a.txt',
      'Guten Tag, hier sind die Notizen unserer Besprechung vom Montag.\n'.repeat(4),
    );
    assert.match(out, /^ {2}The text is in German\. Only English wording is checked\.$/m);
  });

  it('names the three findings that raise the score most, the heaviest first', async () => {
    const out = await pretty(
      'a.html',
      `<p>Dear friend, act now!!! Click here!!!</p><a href="http://bit.ly/a">https://example.com</a>`,
    );
    const worths = [...out.matchAll(/^ {4} *−(\d+) /gm)].map(([, worth]) => Number(worth));
    assert.equal(worths.length, 3);
    assert.deepEqual(
      worths,
      worths.toSorted((a, b) => b - a),
    );
    const shown = [...out.matchAll(/ {2}[a-z-]+ {2}−(\d+)$/gm)].map(([, worth]) => Number(worth));
    assert.equal(worths[0], Math.max(...shown), 'the same figures stand at the findings');
  });

  it('shows no worth at a finding that adds nothing', async () => {
    const out = await pretty('a.html', '<p><a href="http://shop.example.net/a">Our oak chairs</a></p>');
    assert.match(out, /http.* {2}insecure-link$/m);
  });

  it('says of which rule there is more than it lists', async () => {
    const draft = 'We open on Monday!!!\n'.repeat(1200);
    const out = await pretty('a.txt', draft);
    assert.match(out, /\n {2}200 more problems of repeated-punctuation\n/);
    assert.match(out, /12\d\d problems \(1200 fixable with --fix\) in 1 draft/);
  });

  it('says of a clean draft that it is one', async () => {
    assert.match(
      await pretty('a.txt', 'Hello Anna'),
      /^a\.txt\n {2}Score 0 of 100 \(clean\); lower is better\n {2}No significant spam signals\.\n {2}0 points\. [^\n]* of email without points was spam\.\n\nNo problems in 1 draft\.\n$/,
    );
  });

  it('aligns carets under tabs, wide characters, emoji and combining marks', async () => {
    const out = await pretty('a.txt', 'a\tb!!!\n日本語 c!!!\n👩‍👧 d!!!\ne\u0301te\u0301!!!\n');
    const rows = out.split('\n').filter((line) => line.includes('│'));
    assert.deepEqual(rows, [
      '     1 │ a   b!!!',
      '       │      ^^^',
      '     2 │ 日本語 c!!!',
      '       │         ^^^',
      '     3 │ 👩‍👧 d!!!',
      '       │     ^^^',
      '     4 │ e\u0301te\u0301!!!',
      '       │    ^^^',
    ]);
  });

  it('cuts a long line around the finding', async () => {
    const filler = '<td style="padding:0">ordinary words</td>'.repeat(2600);
    const out = await pretty('a.html', `<table><tr>${filler}<td>here!!!</td>${filler}</tr></table>`);
    const lines = out.split('\n');
    const row = lines.find((line) => line.includes('here!!!')) ?? '';
    assert.match(row, /^ {5}1 │ ….*…$/);
    assert.ok(row.length <= 100, `${row.length} columns`);
    assert.ok(underlined(out).includes('!!!'));
  });

  it('cuts a finding that is longer than the line may be', async () => {
    const out = await pretty(
      'a.html',
      `<p>Hello</p><p style="display:none">${'secret words '.repeat(60)}</p>`,
    );
    for (const line of out.split('\n').filter((row) => row.includes('│')))
      assert.ok(line.length <= 100, line);
  });

  it('never passes a control character of the source on', async () => {
    const evil = '\u001B[31mred\u001B[0m \u009B2J \u202Eright\u202C \u0007 fr\u200Bee!!!';
    const out = await pretty('a.txt', `${evil}\n`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    assert.doesNotMatch(out, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u200B]/);
    assert.match(out, /␛\[31mred␛\[0m <U\+009B>2J <U\+202E>right<U\+202C> ␇ fr<U\+200B>ee!!!/);
  });

  it('keeps the joiners that emoji and other scripts need', () => {
    assert.equal(printable('می\u200Cخواهم 👩‍👧 क्\u200Dष'), 'می\u200Cخواهم 👩‍👧 क्\u200Dष');
    assert.equal(printable('a\u200Cb'), 'a<U+200C>b');
  });

  it('loses no unit of a text, whatever it holds', () => {
    const text = 'a\tb é e\u0301 日本 👩‍👧 🇩🇪 1\uFE0F\u20E3 \uD800 \u001B x\u200D\u0301y\uFEFF';
    let at = 0;
    for (const cell of cellsOf(text)) {
      assert.equal(cell.start, at);
      at = cell.end;
    }
    assert.equal(at, text.length);
  });
});

describe('the pretty report on a terminal', () => {
  const SOURCE = `<p>Dear friend, act now!!!</p><p>日本語 ${'w'.repeat(70)}!!!</p>
<p><a href="http://${'long-name.'.repeat(9)}example.net/a">Our oak chairs</a></p>\n`;
  const { findings } = check(SOURCE, { format: 'html' });
  const table = (columns: number) =>
    rows(
      findings,
      linesOf(SOURCE),
      {
        out: async () => {},
        paint: painter(false),
        columns,
        isTerminal: true,
      },
      0,
    ).join('');

  for (const columns of [80, 120]) {
    it(`has rules and worths at its right edge, ${columns} columns wide`, () => {
      const lines = table(columns).trimEnd().split('\n');
      for (const line of lines) assert.ok(widthOf(line) <= columns, line);
      const edges = findings.map(({ rule, worth }) => {
        const end = worth > 0 ? new RegExp(` ${rule} +−${worth}$`) : new RegExp(` ${rule}$`);
        const line = lines.find((one) => end.test(one)) ?? '';
        return worth > 0 ? widthOf(line) : widthOf(line) + '  −10'.length;
      });
      assert.deepEqual([...new Set(edges)], [columns], lines.join('\n'));
    });

    it(`breaks messages between words, and loses nothing at ${columns} columns`, () => {
      const shown = table(columns).replace(/ {2,}[a-z-]+(?: +−\d+)?$/gm, '');
      const squeezed = shown.replace(/\s/g, '');
      for (const { message } of findings)
        assert.ok(squeezed.includes(render(message).replace(/\s/g, '')), render(message));
    });
  }
});

describe('colours', () => {
  const ESCAPE = '\u001B[';

  it('are for terminals, and follow NO_COLOR, FORCE_COLOR and the options', async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!' });
    const isColoured = async (args: readonly string[], env: Readonly<Record<string, string>>) =>
      (await run([...args, 'a.txt'], { cwd, env })).out.includes(ESCAPE);
    assert.equal(await isColoured([], {}), false);
    assert.equal(await isColoured([], { FORCE_COLOR: '1' }), true);
    assert.equal(await isColoured([], { FORCE_COLOR: '0' }), false);
    assert.equal(await isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' }), false);
    assert.equal(await isColoured(['--color'], { NO_COLOR: '1' }), true);
    assert.equal(await isColoured(['--no-color'], { FORCE_COLOR: '1' }), false);
  });

  it('are never in JSON', async () => {
    const cwd = await folder({ 'a.txt': 'Hello!!!' });
    assert.ok(!(await run(['--color', '--format=json', 'a.txt'], { cwd })).out.includes(ESCAPE));
  });
});

describe('the progress bar', () => {
  function bar(isTTY: boolean) {
    const written: string[] = [];
    let time = 0;
    const terminal = { isTTY, columns: 80, write: (text: string) => written.push(text) };
    const progress = progressOn(terminal, () => time);
    return { written, progress, wait: (milliseconds: number) => (time += milliseconds) };
  }

  it('is drawn after a second, on a terminal, and taken away', () => {
    const { written, progress, wait } = bar(true);
    progress.done(1, 100);
    progress.clear();
    assert.deepEqual(written, []);
    wait(1001);
    progress.done(50, 100);
    assert.match(written.join(''), /█{15}░{15} 50 of 100 drafts$/);
    progress.done(51, 100);
    assert.equal(written.length, 1);
    progress.clear();
    progress.clear();
    assert.equal(written.length, 2);
    assert.equal(written.at(-1), '\r\u001B[2K');
  });

  it('is on no pipe, and not for one draft', () => {
    const pipe = bar(false);
    pipe.wait(2000);
    pipe.progress.done(50, 100);
    const one = bar(true);
    one.wait(2000);
    one.progress.done(0, 1);
    assert.deepEqual([...pipe.written, ...one.written], []);
  });
});
