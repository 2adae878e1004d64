import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useProgram } from '../support/cli-program.ts';

const { run, folder } = useProgram();

const REFUSED: readonly (readonly [args: string, sentence: RegExp])[] = [
  ['', /Name a domain, as in: inboxlint domain example\.com/],
  ['shop', /“shop” isn’t a domain/],
  ['203.0.113.7', /isn’t a domain/],
  ['a.test b.test', /Name one domain at a time/],
  ['shop.test --ip 300.1.1.1', /--ip takes an IPv4 or IPv6 address/],
  ['shop.test --selector a..b', /--selector takes a DKIM selector/],
  ['shop.test --resolver http://dns.example/', /--resolver: Use https/],
  ['shop.test --records', /--records needs files/],
  ['shop.test --rezolver x', /Unknown option --rezolver\. Did you mean --resolver\?/],
  ['shop.test --message gone.eml --resolver 127.0.0.1:1', /gone\.eml: no such file or folder/],
];

describe('domain', () => {
  it('refuses what it cannot use, with a sentence and code 2', async () => {
    const cwd = await folder({});
    for (const [args, sentence] of REFUSED) {
      const { code, err, out } = await run(['domain', ...args.split(' ').filter(Boolean)], { cwd });
      assert.match(err, sentence, args);
      assert.deepEqual([code, out], [2, ''], args);
    }
  });

  it('says in its help what is asked of whom', async () => {
    const { code, out } = await run(['domain', '--help']);
    assert.equal(code, 0);
    assert.match(out, /Email addresses and messages never leave this machine/);
    for (const line of out.split('\n')) assert.ok(line.length <= 90, line);
  });

  it('says which headers of a message are missing', async () => {
    const cwd = await folder({ 'news.eml': 'From: Shop <news@shop.test>\nSubject: News\n\nHello\n' });
    const args = ['domain', 'shop.test', '--message', 'news.eml', '--resolver', '127.0.0.1:1'];
    const { out } = await run(args, { cwd });
    assert.match(out, /^ {2}Valid headers \(RFC 5322\): This message has no Date header/m);
    const { readiness } = JSON.parse((await run([...args, '--format', 'json'], { cwd })).out);
    const format = readiness.gmail.requirements.bulk.find(({ id }: { id: string }) => id === 'format');
    assert.match(format.faults.join(' '), /no Date header.*no Message-ID/);
  });

  it('has no answer where nobody is there to ask', async () => {
    const { code, out } = await run(['domain', 'shop.test', '--resolver', '127.0.0.1:1']);
    assert.equal(code, 2);
    assert.match(out, /The resolver can’t be reached/);
    assert.match(out, /^ {2}Gmail +not known +not known$/m);
    assert.doesNotMatch(out, /nothing wrong so far/);
    assert.doesNotMatch(out, /has no SPF|has no DMARC/);
  });
});
