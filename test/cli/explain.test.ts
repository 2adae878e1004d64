import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bounceMessage, UNKNOWN, WITHOUT_DMARC } from '../support/bounce-message.ts';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

describe('explain', () => {
  it('says what happened, whose it is, the reply, numbered steps, and last the source', async () => {
    const cwd = await folder({ 'bounce.eml': bounceMessage([WITHOUT_DMARC]) });
    const { code, out } = await run(['explain', 'bounce.eml'], { cwd });
    assert.equal(code, 1);
    const [file, message, verdict, reply, ...rest] = out.trimEnd().split('\n');
    assert.equal(file, 'bounce.eml');
    assert.match(message ?? '', /^ {2}Gmail refused this: /);
    assert.match(verdict ?? '', /^ {2}Yours to fix\. Keep the address\./);
    assert.match(reply ?? '', /^ {2}bounce\.eml:\d+:\d+ “550 5\.7\.26 Unauthenticated email/);
    const source = rest.pop();
    assert.ok(rest.length >= 2);
    for (const [index, step] of rest.entries()) assert.ok(step.startsWith(`    ${index + 1}. `), step);
    assert.match(
      source ?? '',
      /^ {4}Source: https:\/\/support\.google\.com\/\S+ \(as of 20\d\d-\d\d-\d\d\)$/,
    );
  });

  it('quotes the beginning of a long reply, once', async () => {
    const reply = [`550 5.1.1 No such user ${'and so on '.repeat(60)}`];
    const cwd = await folder({ 'bounce.eml': bounceMessage([{ ...UNKNOWN, reply }]) });
    const { out } = await run(['explain', 'bounce.eml'], { cwd });
    const [quoted, ...others] = [...out.matchAll(/“(.*?)”/g)].map(([, text]) => text ?? '');
    assert.ok(quoted?.startsWith('550 5.1.1 No such user and so on') && quoted.endsWith('…'), quoted);
    assert.ok((quoted?.length ?? 0) <= 201, quoted);
    assert.deepEqual(others, []);
  });

  it('says the steps of a cause once, however many recipients it has', async () => {
    const other = { ...UNKNOWN, address: 'eve@example.net', reply: ['550 5.1.1 No such user here'] };
    const cwd = await folder({ 'bounce.eml': bounceMessage([UNKNOWN, other]) });
    const { out } = await run(['explain', 'bounce.eml'], { cwd });
    assert.equal(out.split('Check the address for typos first.').length - 1, 1);
    assert.equal(out.split('The same steps as above.').length - 1, 1);
  });

  it('heads the columns of the summary, under which numbers, causes and places stand', async () => {
    const cwd = await folder({ 'bounce.eml': bounceMessage([WITHOUT_DMARC, UNKNOWN]) });
    const { out } = await run(['explain', 'bounce.eml'], { cwd });
    const [title, heading, ...rows] = out.slice(out.indexOf('2 recipients')).trimEnd().split('\n');
    assert.equal(title, '2 recipients, by cause');
    const columns = ['Recipients', 'Cause', 'First at'].map((name) => heading?.indexOf(name) ?? -1);
    assert.ok(columns.every((column) => column > 0));
    assert.equal(rows.length, 2);
    for (const row of rows) {
      const [bar, cause, place] = columns.map((column) => row.slice(column));
      assert.match(bar ?? '', /^█/);
      assert.match(cause ?? '', /^(?:DMARC failed|No such mailbox) /);
      assert.match(place ?? '', /^bounce\.eml:\d+$/);
    }
  });

  it('reads its options as the other commands do', async () => {
    const reply = '550 5.1.1 User unknown';
    const errors: readonly (readonly [args: readonly string[], error: RegExp])[] = [
      [
        ['--frmat', 'json', reply],
        /^error {2}Unknown option --frmat\. Did you mean --format\?\nRun inboxlint explain --help/,
      ],
      [['--format=xml', reply], /^error {2}--format takes pretty or json, not “xml”\./],
      [['--help=yes'], /^error {2}--help takes no value\./],
      [[], /^error {2}Name the bounces, logs or replies to explain/],
    ];
    for (const [args, error] of errors) {
      const { code, err } = await run(['explain', ...args]);
      assert.equal(code, 2, String(args));
      assert.match(err, error);
    }
    const { code, out } = await run(['explain', '-h']);
    assert.equal(code, 0);
    assert.match(out, /^Explains why an email came back/);
  });
});
