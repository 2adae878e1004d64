import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Parser } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { printable } from '../../src/cli/cells.ts';
import { DEFAULTS } from '../../src/cli/cli-options.ts';
import { workflowCommand } from '../../src/cli/formats/github.ts';
import { githubSummary } from '../../src/cli/formats/github-summary.ts';
import { worstOf } from '../../src/cli/formats/worst.ts';
import { attributes, xmlText } from '../../src/cli/formats/xml.ts';
import { newTotals } from '../../src/cli/tally.ts';
import { useProgram } from '../support/cli-program.ts';
import { fc } from '../support/properties.ts';

const { run, folder } = useProgram();

const LOUD = 'Hello Anna,\n\nour shop opens!!! See you on Monday.\n';
const SPAM =
  '<p>Dear friend, act now!!! Earn $5000 per week, risk free, 100% guaranteed winner, free money!</p>\n' +
  '<a href="http://bit.ly/x">https://example.com/login</a><p>Click here now, limited time, double your income</p>';
const CLEAN = 'Hello Anna,\n\nthe notes of our meeting are ready.\n';
const FORMATS = ['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'unix'];

/** What a run writes in a format about one draft of plain text. */
async function written(format: string, content: string, ...options: readonly string[]): Promise<string> {
  const cwd = await folder({ 'a.txt': content });
  return (await run([`--format=${format}`, ...options, 'a.txt'], { cwd })).out;
}

/** The elements of an XML document with their attributes, in order. */
function elements(xml: string): { readonly name: string; readonly values: Record<string, string> }[] {
  const found: { name: string; values: Record<string, string> }[] = [];
  const parser = new Parser(
    { onopentag: (name, values) => found.push({ name, values }) },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return found;
}

describe('every format', () => {
  for (const format of FORMATS) {
    it(`${format}: has no control character, whatever a draft and its name hold`, async () => {
      const cwd = await folder({
        'a\u001B[31m\nb.txt': 'Hello \u001B[2J\u009B!!! \u202Efree\u0007 money!!!\n',
      });
      const { code, out } = await run([`--format=${format}`, 'a\u001B[31m\nb.txt', 'no\u0007ne.txt'], {
        cwd,
      });
      assert.equal(code, 2);
      assert.match(out, /no such file or folder/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      assert.doesNotMatch(out, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    });

    it(`${format}: fails and passes a run as any other does`, async () => {
      const cwd = await folder({ 'spam.html': SPAM, 'clean.txt': CLEAN });
      assert.equal((await run([`--format=${format}`, 'spam.html'], { cwd })).code, 1);
      assert.equal((await run([`--format=${format}`, 'clean.txt'], { cwd })).code, 0);
    });
  }
});

describe('SARIF', () => {
  it('has each problem at its columns, with its rule, its fix and its rank', async () => {
    const { runs, version } = JSON.parse(await written('sarif', '👋 one!!!\r\n\r\ntwo!!!\n'));
    assert.equal(version, '2.1.0');
    const [{ results, tool, columnKind, artifacts }] = runs;
    assert.equal(columnKind, 'utf16CodeUnits');
    const regions = results.map(
      ({ locations }: { locations: { physicalLocation: { region: object } }[] }) =>
        locations[0]?.physicalLocation.region,
    );
    assert.deepEqual(regions, [
      { startLine: 1, startColumn: 7, endLine: 1, endColumn: 10 },
      { startLine: 3, startColumn: 4, endLine: 3, endColumn: 7 },
    ]);
    const [{ ruleId, ruleIndex, level, fixes, rank }] = results;
    assert.deepEqual([ruleId, level], ['repeated-punctuation', 'warning']);
    assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
    assert.ok(rank > 0 && rank <= 100);
    assert.deepEqual(fixes[0].artifactChanges[0].replacements, [
      { deletedRegion: regions[0], insertedContent: { text: '!' } },
    ]);
    assert.equal(artifacts[0].location.uri, 'a.txt');
    // There is no site yet, and none is made up.
    assert.ok(!JSON.stringify(runs).includes('helpUri'));
  });

  it('counts columns as editors do, which show no byte order mark', async () => {
    assert.match(await written('unix', '\uFEFFHello!!!\nBye!!!\n'), /^a\.txt:1:6: .*\na\.txt:2:4: /);
    const [{ results }] = JSON.parse(await written('sarif', '\uFEFFHello!!!\n')).runs;
    const { startColumn, endColumn } = results[0].locations[0].physicalLocation.region;
    assert.deepEqual([startColumn, endColumn], [6, 9]);
  });

  it('names a draft by a URI', async () => {
    const cwd = await folder({ 'e mails/50% & é.txt': LOUD });
    const uriOf = async (name: string) => {
      const { out } = await run(['--format=sarif', name], { cwd });
      return JSON.parse(out).runs[0].artifacts[0].location;
    };
    assert.deepEqual(await uriOf('e mails/50% & é.txt'), {
      uri: 'e%20mails/50%25%20%26%20%C3%A9.txt',
      uriBaseId: '%SRCROOT%',
    });
    assert.equal((await uriOf(join(cwd, 'e mails/50% & é.txt'))).uriBaseId, '%SRCROOT%');
    const { uri, uriBaseId } = await uriOf(`../${cwd.split('/').at(-1)}/e mails/50% & é.txt`);
    assert.match(uri, /^file:\/\/\/.*\/e%20mails\/50%25%20&%20%C3%A9\.txt$/);
    assert.equal(uriBaseId, undefined);
  });

  it('says what could not be read, and that the run was not whole', async () => {
    const { out } = await run(['--format=sarif', 'none.txt']);
    const [{ results, invocations }] = JSON.parse(out).runs;
    assert.deepEqual(results, []);
    assert.equal(invocations[0].executionSuccessful, false);
    assert.match(invocations[0].toolExecutionNotifications[0].message.text, /^none\.txt: no such file/);
  });

  it('knows a problem again where lines were added, and tells the same problem apart', async () => {
    const namesIn = async (content: string) => {
      const { results } = JSON.parse(await written('sarif', content)).runs[0];
      return results.map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0]);
    };
    const before = await namesIn('Hello!!!\nBye???\nHello!!!\n');
    assert.equal(new Set(before).size, 3);
    assert.deepEqual(await namesIn('One line.\nAnother one.\nHello!!!\n\nBye???\nHello!!!\n'), before);
  });
});

describe('GitLab Code Quality', () => {
  it('has an entry a problem, each with a fingerprint of its own that stays when lines move', async () => {
    const entries = JSON.parse(await written('gitlab', 'Hello!!!\nBye???\nHello!!!\n'));
    assert.deepEqual(
      entries.map(({ check_name, severity, location }: Record<string, unknown>) => [
        check_name,
        severity,
        location,
      ]),
      [1, 2, 3].map((line) => [
        'repeated-punctuation',
        'minor',
        { path: 'a.txt', lines: { begin: line, end: line } },
      ]),
    );
    const names = entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    assert.equal(new Set(names).size, 3);
    const moved = JSON.parse(await written('gitlab', 'Good morning.\n\nHello!!!\nBye???\nHello!!!\n'));
    assert.deepEqual(
      moved.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
      names,
    );
  });

  it('is an empty list where nothing was found', async () => {
    assert.deepEqual(JSON.parse(await written('gitlab', CLEAN)), []);
  });
});

describe('GitHub annotations', () => {
  /** As GitHub’s runner reads a command: ActionCommand.cs in actions/runner. */
  function parsed(line: string) {
    const [, name = '', list = '', message = ''] = /^::(\S+) (.*?)::(.*)\n$/s.exec(line) ?? [];
    const unescaped = (text: string) =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
    const pairs = list.split(',').map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, unescaped(value.join('='))] as const;
    });
    const data = message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    return { name, properties: Object.fromEntries(pairs), message: data };
  }

  it('read back as what was put in, whatever it is', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom('%', '\r', '\n', ':', ',', '=', '::', '0A', '%25', ' '),
        fc.string({ maxLength: 2 }),
      ),
    });
    fc.assert(
      fc.property(hostile, hostile, hostile, (file, title, message) => {
        const line = workflowCommand('error', { file, title }, message);
        assert.equal(line.indexOf('\n'), line.length - 1);
        assert.deepEqual(parsed(line), { name: 'error', properties: { file, title }, message });
      }),
    );
  });

  it('are at the place, and say why the job fails', async () => {
    const cwd = await folder({ 'spam.html': SPAM });
    const { out } = await run(['--format=github', 'spam.html'], { cwd });
    const [first] = out.split(/(?<=\n)/).map(parsed);
    assert.deepEqual(first?.properties, { file: 'spam.html', title: 'Inboxlint' });
    assert.match(
      first?.message ?? '',
      /^The score is \d+ of 100 \(spam\), at or above “risky” \(--fail-on\)\.$/,
    );
    const [line = ''] = (await written('github', LOUD)).split(/(?<=\n)/);
    const loud = parsed(line);
    assert.deepEqual(loud, {
      name: 'warning',
      properties: {
        ...{ file: 'a.txt', line: '3', endLine: '3', col: '15', endColumn: '18' },
        title: 'Repeated punctuation (repeated-punctuation)',
      },
      message: 'Use “!” instead of “!!!”.',
    });
  });

  it('are the ten worst; the others are rows of the job’s summary', async () => {
    const cwd = await folder({
      'a.txt': 'We open | on *Monday*!!!\n'.repeat(30),
      'spam.html': SPAM,
      summary: '# Before\n',
    });
    const GITHUB_STEP_SUMMARY = join(cwd, 'summary');
    const { out } = await run(['--format=github', 'a.txt', 'spam.html'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY },
    });
    const commands = out.split(/(?<=\n)/).map(parsed);
    const warnings = commands.filter(({ name }) => name === 'warning');
    assert.equal(warnings.length, 10);
    assert.ok(warnings.some(({ properties }) => properties.file === 'spam.html'));
    const [, left = ''] =
      /^(\d+) more problems are listed in the summary/.exec(commands.at(-1)?.message ?? '') ?? [];
    const summary = await readFile(GITHUB_STEP_SUMMARY, 'utf8');
    assert.match(summary, /^# Before\n### Inboxlint\n/);
    assert.equal(summary.match(/^\| (?:error|warning|info) \|/gm)?.length, Number(left));
    assert.ok(Number(left) >= 20);
    const { out: alone } = await run(['--format=github', 'a.txt'], { cwd });
    assert.match(alone, /20 more problems are not shown here\. Run inboxlint on your machine/);
  });

  it('have a table whose cells say what was put in, and nothing else, whatever it is', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '|',
          '\\',
          '`',
          '*',
          '_',
          '<b>',
          '&amp;',
          '![x](y)',
          'http://',
          'www.a.test',
          '~~',
          '$',
          '@a',
          '\n',
        ),
        fc.string({ minLength: 1, maxLength: 2 }),
      ),
    });
    const totals = newTotals(DEFAULTS);
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 3 }), (texts) => {
        const rows = texts.map(([path, message, title]) => ({
          ...{
            severity: 'info' as const,
            path: `a${path}`,
            place: {},
            message: `b${message}`,
            title: `c${title}`,
          },
          ...{ worth: 0, points: 0 },
        }));
        const markdown = githubSummary(totals, rows, rows.length);
        const html = micromark(markdown, {
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
          allowDangerousHtml: true,
        });
        const cells: string[] = [];
        const tags = new Set<string>();
        let isCell = false;
        const parser = new Parser({
          onopentag: (name) => {
            tags.add(name);
            isCell ||= name === 'td';
            if (name === 'td') cells.push('');
          },
          ontext: (text) => {
            if (isCell) cells.push((cells.pop() ?? '') + text);
          },
          onclosetag: (name) => {
            isCell &&= name !== 'td';
          },
        });
        parser.end(html);
        assert.deepEqual(
          cells.map((cell) => cell.trim()),
          rows.flatMap(({ severity, path, message, title }) =>
            [severity, path, message, title].map((text) => printable(text).trim()),
          ),
        );
        assert.deepEqual([...tags].sort(), ['h3', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
      }),
    );
  });

  it('may stand in the log beside the report for people', async () => {
    const out = await written('pretty', LOUD, '--format=github');
    assert.match(out, /^::warning file=a\.txt/m);
    assert.match(out, /^1 problem \(1 fixable with --fix\) in 1 draft\.$/m);
  });
});

describe('the worst of many', () => {
  it('are those that sorting all of them gives first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 8 }), (numbers, most) => {
        const worst = worstOf<number>(most, (one, other) => other - one);
        for (const number of numbers) worst.add(number);
        assert.deepEqual(worst.items(), numbers.toSorted((a, b) => b - a).slice(0, most));
        assert.equal(worst.count(), numbers.length);
      }),
    );
  });
});

describe('XML', () => {
  it('reads back as what people are shown, whatever was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = `<a${attributes({ name: text, missing: undefined })}>${xmlText(text)}</a>`;
        assert.doesNotMatch(xml, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        let shown = '';
        const parser = new Parser(
          { ontext: (part) => (shown += part) },
          { xmlMode: true, decodeEntities: true },
        );
        parser.end(xml);
        assert.equal(shown, elements(xml)[0]?.values.name);
        if (/^[ -~]*$/.test(text)) assert.equal(shown, text.replace(/ +/g, ' '));
      }),
    );
  });

  it('of Checkstyle has a file a draft and an error a problem', async () => {
    const cwd = await folder({ 'a&b.txt': LOUD, 'clean.txt': CLEAN });
    const { out } = await run(['--format=checkstyle', 'a&b.txt', 'clean.txt', 'none.txt'], { cwd });
    assert.deepEqual(elements(out).slice(1), [
      { name: 'file', values: { name: 'a&b.txt' } },
      {
        name: 'error',
        values: {
          ...{ line: '3', column: '15', severity: 'warning' },
          ...{ message: 'Use “!” instead of “!!!”.', source: 'inboxlint.repeated-punctuation' },
        },
      },
      { name: 'file', values: { name: 'clean.txt' } },
      { name: 'file', values: { name: 'none.txt' } },
      {
        name: 'error',
        values: { line: '1', severity: 'error', message: 'no such file or folder', source: 'inboxlint' },
      },
    ]);
  });

  it('of JUnit fails just what makes the run fail', async () => {
    const cwd = await folder({ 'spam.html': SPAM, 'loud.txt': LOUD.repeat(2), 'clean.txt': CLEAN });
    const failed = async (...args: readonly string[]) => {
      const { out, code } = await run(['--format=junit', ...args], { cwd });
      const all = elements(out);
      const names = all.flatMap(({ name }, index) =>
        name === 'failure' || name === 'error'
          ? [`${name}: ${all[index - 1]?.values.classname} ${all[index - 1]?.values.name}`]
          : [],
      );
      assert.equal(code === 0, names.length === 0);
      return names;
    };
    assert.deepEqual(await failed('loud.txt', 'clean.txt'), []);
    assert.deepEqual(await failed('spam.html', 'loud.txt'), ['failure: spam.html score']);
    assert.deepEqual(await failed('--rule=repeated-punctuation:error', 'loud.txt'), [
      'failure: loud.txt repeated-punctuation',
      'failure: loud.txt repeated-punctuation 2',
    ]);
    assert.deepEqual(await failed('--max-warnings=1', 'loud.txt'), ['failure: inboxlint --max-warnings 1']);
    assert.deepEqual(await failed('--max-warnings=2', 'loud.txt'), []);
    assert.deepEqual(await failed('none.txt'), ['error: none.txt read']);
  });
});

describe('the unix format', () => {
  it('has a line a problem, which editors and grep can follow', async () => {
    assert.equal(
      await written('unix', LOUD),
      'a.txt:3:15: Use “!” instead of “!!!”. [warning/repeated-punctuation]\n',
    );
  });
});

describe('--output-file', () => {
  it('takes the report of the --format before it, several at once', async () => {
    const cwd = await folder({ 'a.txt': LOUD });
    const files = ['--format=sarif', '--output-file=reports/ci/a.sarif', '--format', 'json'];
    const { code, out, err } = await run([...files, '--output-file', 'a.json', '--format=pretty', 'a.txt'], {
      cwd,
    });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^1 problem /m);
    const reports = ['reports/ci/a.sarif', 'a.json'].map(async (name) =>
      JSON.parse(await readFile(join(cwd, name), 'utf8')),
    );
    const [sarif, json] = await Promise.all(reports);
    assert.equal(sarif.runs[0].results.length, 1);
    assert.equal(json.drafts[0].path, 'a.txt');
  });

  it('writes what would have been printed, without colors, over what was there', async () => {
    const cwd = await folder({ 'a.txt': LOUD, 'report.txt': 'x'.repeat(10_000) });
    const { out } = await run(['a.txt'], { cwd });
    const silent = await run(['--output-file=report.txt', 'a.txt', 'none.txt'], { cwd });
    assert.deepEqual([silent.out, silent.err], ['', 'error  none.txt: no such file or folder\n']);
    const report = await readFile(join(cwd, 'report.txt'), 'utf8');
    assert.ok(report.includes(out.split('\n\n')[0] ?? 'nothing'), report);
    assert.match(report, /none\.txt: no such file/);
  });

  it('is refused where the file can’t be written, and before anything is fixed', async () => {
    const cwd = await folder({ 'a.txt': LOUD });
    const { code, out, err } = await run(['--fix', '--format=json', '--output-file=a.txt/b.json', 'a.txt'], {
      cwd,
    });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^error {2}--output-file a\.txt\/b\.json: /);
    assert.equal(await readFile(join(cwd, 'a.txt'), 'utf8'), LOUD);
  });

  it('says that a disk is full', { skip: !existsSync('/dev/full') && 'there is no /dev/full' }, async () => {
    const cwd = await folder({ 'a.txt': LOUD });
    const { code, err } = await run(['--format=json', '--output-file=/dev/full', 'a.txt'], { cwd });
    assert.deepEqual([code, err], [2, 'error  --output-file /dev/full: the disk is full\n']);
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [
      ['--format=json', '--format=sarif'],
      /json and sarif can’t both go to standard output\. Add --output-file\./,
    ],
    [['--format=json', '--format=github'], /can’t both go to standard output/],
    [
      ['--format=json', '--output-file=x', '--format=sarif', '--output-file=./x'],
      /Two reports can’t go to one file: x\./,
    ],
    [
      ['--output-file=./a.txt'],
      /--output-file would overwrite a\.txt, which is to be checked\. Choose another file\./,
    ],
    [['--format=sarfi'], /Did you mean sarif\?/],
  ];
  for (const [args, message] of wrong) {
    it(`refuses ${args.join(' ')}`, async () => {
      const { code, out, err } = await run([...args, 'a.txt']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    });
  }
});
