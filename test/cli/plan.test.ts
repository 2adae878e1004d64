import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const START = ['--start', '2026-12-01'] as const;
const LIST = [
  'email',
  ...Array.from({ length: 300 }, (_, index) => `reader${index}@gmail.com`),
  ...Array.from({ length: 100 }, (_, index) => `reader${index}@example.com`),
].join('\n');

/** A day of a Postfix log: so many that Gmail accepted and put off. */
function mailLog(accepted: number, putOff: number): string {
  const line = (index: number, status: string) =>
    `Nov 27 09:00:01 mx postfix/smtp[7]: Q${index}: to=<reader${index}@gmail.com>, relay=gmail-smtp-in.l.google.com[192.0.2.1]:25, delay=1, ${status}`;
  return [
    line(0, 'status=sent (250 OK)').replace('Nov 27', 'Nov 26'),
    ...Array.from({ length: accepted }, (_, index) => line(index, 'dsn=2.0.0, status=sent (250 2.0.0 OK)')),
    ...Array.from({ length: putOff }, (_, index) =>
      line(
        index,
        'dsn=4.7.28, status=deferred (host gmail-smtp-in.l.google.com[192.0.2.1] said: 421-4.7.28 Gmail has detected an unusual rate of email from your DKIM domain)',
      ),
    ),
  ].join('\n');
}

describe('plan', () => {
  it('shows days, amounts, receivers and reasons, then rules and limits with their sources', async () => {
    const cwd = await folder({ 'list.csv': LIST });
    const { code, out } = await run(['plan', '--provider', 'google-workspace', ...START, 'list.csv'], {
      cwd,
    });
    assert.equal(code, 0);
    const [title, summary, , heading, ...rows] = out.split('\n');
    assert.equal(title, '400 recipients, Google Workspace');
    assert.equal(summary, '3 days, from Dec 1, 2026 to Dec 3, 2026 (new domain, readers who signed up).');
    assert.match(heading ?? '', /^Day +Emails$/);
    assert.match(rows[0] ?? '', /^ {2}1 {2}Tue, Dec 1 +200 █+ Gmail 100, Others 100 · start of the warm-up$/);
    assert.match(rows[2] ?? '', /^ {2}3 {2}Thu, Dec 3 +100 █+ +Gmail 100 · the rest of the list$/);
    assert.match(out, /fake opens and replies/);
    assert.match(out, /https:\/\/support\.google\.com\/a\/answer\/166852 \(as of 2026-11-28\)/);
    for (const line of out.split('\n')) assert.ok(line.length <= 80 || /https?:| · /.test(line), line);
  });

  it('gives the same as JSON, with rules and sources', async () => {
    const args = ['plan', '--provider', 'brevo-free', '--to', '350', '--warm-up', 'none', ...START];
    const { code, out } = await run([...args, '--format', 'json']);
    assert.equal(code, 0);
    const { days, left, reached, rules, sources } = JSON.parse(out);
    assert.deepEqual(days, [
      { day: 1, date: '2026-12-01', total: 300, by: {}, limitedBy: 'provider' },
      { day: 2, date: '2026-12-02', total: 50, by: {}, limitedBy: 'list' },
    ]);
    assert.equal(left, 0);
    assert.deepEqual([reached.value, reached.window], [300, 'day']);
    assert.ok(rules.some(({ id }: { id: string }) => id === 'no-simulation'));
    for (const { link, checked } of sources) {
      assert.match(link, /^https:/);
      assert.match(checked, /^2026-\d\d-\d\d$/);
    }
  });

  it('prints a Markdown document', async () => {
    const { out } = await run(['plan', '--provider', 'other', '--to', '50', ...START, '--format=markdown']);
    assert.match(
      out,
      /^# Sending plan: 50 recipients, Other service or own server\n\nEverything on Dec 1, 2026/,
    );
    assert.match(out, /^- \[ \] Day 1, Tue, Dec 1: 50 emails – the rest of the list$/m);
  });

  it('goes on after a log, a step back where Gmail puts off, and exits with 1', async () => {
    const cwd = await folder({ 'list.csv': LIST, 'mail.log': mailLog(180, 20), 'good.log': mailLog(200, 0) });
    const args = [
      'plan',
      '--provider',
      'other',
      '--to=2000',
      ...START,
      '--format',
      'json',
      'list.csv',
      '--after',
    ];
    const back = await run([...args, 'mail.log'], { cwd });
    assert.equal(back.code, 1);
    const { days, stop, notices } = JSON.parse(back.out);
    assert.equal(stop, false);
    assert.match(notices[0], /^Gmail put off or refused 20 emails/);
    assert.deepEqual([days[0].by.google, days[0].limitedBy, days[1].by.google], [100, 'hold', 100]);
    const on = await run([...args, 'good.log'], { cwd });
    assert.equal(on.code, 0);
    assert.equal(JSON.parse(on.out).days[0].by.google, 400);
  });

  it('counts a recipient once, however often a server tried', async () => {
    const tries = [mailLog(0, 150), mailLog(0, 150), mailLog(150, 0)].join('\n');
    const cwd = await folder({ 'list.csv': LIST, 'mail.log': tries.replaceAll('Nov 26', 'Nov 27') });
    const args = [
      'plan',
      '--provider=other',
      '--to=2000',
      ...START,
      '--format=json',
      'list.csv',
      '--after=mail.log',
    ];
    const { days, notices } = JSON.parse((await run(args, { cwd })).out);
    // One step back from 150, not from 450.
    assert.equal(days[0].by.google, 100);
    assert.match(notices[0], /^Gmail put off or refused 150 emails/);
  });

  it('begins tomorrow unless it is told when', async () => {
    const { out } = await run(['plan', '--provider', 'other', '--to=1', '--format=json']);
    const begins = Date.parse(JSON.parse(out).days[0].date);
    // Within two days of now, in whatever time zone and even at midnight.
    assert.ok(begins > Date.now() - 86_400_000 / 2 && begins < Date.now() + 2 * 86_400_000, out);
  });

  it('names every service in its help, and says why nothing is simulated', async () => {
    const { code, out } = await run(['plan', '--help']);
    assert.equal(code, 0);
    for (const id of ['google-workspace', 'microsoft-365', 'zoho', 'amazon-ses-sandbox', 'other'])
      assert.match(out, new RegExp(`^ {2}${id} `, 'm'));
    assert.match(out, /No simulated engagement/);
    for (const line of out.split('\n')) assert.ok(line.length <= 88, line);
  });

  it('warns of a first day that is over, and of no other', async () => {
    const startingOn = (date: string) => run(['plan', '--provider=other', '--to=5', '--start', date]);
    const past = await startingOn('2020-01-01');
    assert.match(past.err, /^warning {2}2020-01-01 is in the past\./);
    assert.match(past.out, /Jan 1, 2020/);
    assert.equal((await startingOn('2999-01-01')).err, '');
  });

  it('says what is wrong, and what was meant', async () => {
    const cwd = await folder({ 'empty.csv': 'email\n', 'notes.txt': 'nothing of that kind\n' });
    const errors: readonly (readonly [args: readonly string[], error: RegExp])[] = [
      [['--to=5'], /^error {2}Say which service sends/],
      [['--provider=gogle-workspace', '--to=5'], /Did you mean google-workspace\?/],
      [['--provider=gogle', '--to=5'], /Did you mean google-workspace\?/],
      [['--provider=amazn', '--to=5'], /Did you mean amazon-ses-sandbox\?/],
      [['--provider=other'], /^error {2}Say how many recipients there are/],
      [['--provider=other', '--to=0'], /--to takes a whole number from 1 to 10000000/],
      [['--provider=other', '--to=5,000'], /without separators, not “5,000”/],
      [['--provider=other', '--to=5', '--start=2026-02-30'], /--start takes a day such as 2026-12-01/],
      [['--provider=other', '--to=5', '--warm-up=domian'], /Did you mean domain\?/],
      [['--provider=other', 'empty.csv'], /^error {2}empty\.csv: there are no addresses in it/],
      [['--provider=other', 'missing.csv'], /^error {2}missing\.csv: no such file or folder/],
      [['--provider=other', '--to=5', '--after=notes.txt'], /notes\.txt: it says nothing of deliveries/],
      [['--provider=other', 'a.csv', 'b.csv'], /^error {2}Name one list, not 2\./],
    ];
    for (const [args, error] of errors) {
      const { code, out, err } = await run(['plan', ...args], { cwd });
      assert.deepEqual([code, out], [2, ''], String(args));
      assert.match(err, error);
    }
  });
});
