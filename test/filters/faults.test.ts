import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { compile } from 'html-to-text';
import * as engine from '../../src/core/index.ts';
import { check, render } from '../../src/core/index.ts';
import { type FilterKind, type FilterResult, type Limits, openFilters } from '../../src/filters/index.ts';
import { isLocal, readTarget, readWith } from '../../src/filters/target.ts';
import { type Manner, misbehaving, portOf } from '../support/misbehaving-server.ts';

const SOURCE = '<html><body><p>Dear winner, act now!!!</p></body></html>';
const candidate = {
  source: SOURCE,
  format: 'html',
  bytes: 'utf-8',
  report: check(SOURCE, { format: 'html' }),
} as const;
const LIMITS: Limits = { timeout: 20_000, maximumSize: 512_000 };

function filtersAt(kind: FilterKind, address: string, limits: Partial<Limits> = {}) {
  const read = readTarget(kind, address);
  assert.ok('target' in read, 'problem' in read ? render(read.problem) : '');
  return openFilters([read.target], { ...LIMITS, ...limits }, { ...engine, compile });
}

async function problemOf(kind: FilterKind, port: number, limits: Partial<Limits> = {}): Promise<string> {
  const [answer] = await filtersAt(kind, `127.0.0.1:${port}`, limits).judge(candidate);
  assert.ok(answer && 'problem' in answer, 'there was a verdict');
  return render(answer.problem);
}

async function verdictOf(
  kind: FilterKind,
  manner: Manner,
  limits: Partial<Limits> = {},
): Promise<FilterResult> {
  const port = await misbehaving(manner);
  const [answer] = await filtersAt(kind, `127.0.0.1:${port}`, limits).judge(candidate);
  assert.ok(answer && 'score' in answer, answer && 'problem' in answer ? render(answer.problem) : '');
  return answer;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const REPORT = ' pts rule name              description\r\n 3.1 DEAR_WINNER            BODY: A greeting\r\n';
const spamd = (body: string, length = body.length) =>
  `SPAMD/1.1 0 EX_OK\r\nContent-length: ${length}\r\nSpam: True ; 3.1 / 3.0\r\n\r\n${body}`;
const http = (body: string, length = body.length, status = '200 OK') =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;
const JSON_ANSWER = JSON.stringify({
  score: 7.25,
  required_score: 15,
  action: 'add header',
  symbols: {
    SUBJ_ALL_CAPS: { name: 'SUBJ_ALL_CAPS', score: 2.25, description: 'All \\"capitals\\"', options: ['30'] },
  },
});

const ANSWERS = { spamassassin: [spamd, REPORT], rspamd: [http, JSON_ANSWER] } as const;

for (const kind of ['spamassassin', 'rspamd'] as const) {
  const [answer, body] = ANSWERS[kind];
  const saying =
    (text: string): Manner =>
    (socket) =>
      socket.end(text);
  const problem = async (manner: Manner, limits: Partial<Limits> = {}) =>
    problemOf(kind, await misbehaving(manner), limits);

  describe(`${kind} that misbehaves`, () => {
    it('is never asked about a file of components, whose HTML is not there', async () => {
      const source = '<template><EBody><EText>Act now!!!</EText></EBody></template>';
      const report = check(source, { format: 'html', dialect: 'vue' });
      const [answer] = await filtersAt(kind, '127.0.0.1:1').judge({
        source,
        format: 'html',
        bytes: 'utf-8',
        report,
      });
      assert.ok(answer && 'problem' in answer);
      assert.match(render(answer.problem), /^Components can’t be sent to filters/);
    });

    it('is not there', async () => {
      const port = await freePort();
      const name = kind === 'rspamd' ? 'Rspamd' : 'SpamAssassin';
      assert.equal(
        await problemOf(kind, port),
        `Nothing is listening at 127.0.0.1:${port}. Check that ${name} is running there.`,
      );
    });

    it('has a name that nobody knows', async () => {
      const [answer] = await filtersAt(kind, 'nowhere.invalid:1').judge(candidate);
      assert.ok(answer && 'problem' in answer);
      assert.match(render(answer.problem), /Host nowhere\.invalid not found|can’t be/);
    });

    it('never answers', async () => {
      assert.match(await problem(() => {}, { timeout: 200 }), /didn’t answer within 0\.2 seconds/);
    });

    it('begins to answer and stops', async () => {
      const half = answer(body).slice(0, -10);
      assert.match(await problem((socket) => socket.write(half), { timeout: 200 }), /within 0\.2 seconds/);
    });

    it('answers drop by drop', async () => {
      const drip: Manner = (socket) => {
        const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write('S')), 20);
      };
      assert.match(
        await problem(drip, { timeout: 300 }),
        /within 0\.3 seconds|answer like (?:SpamAssassin|Rspamd)/,
      );
    });

    it('closes at once', async () => {
      assert.match(await problem((socket) => socket.end()), /closed the connection/);
    });

    it('resets the connection', async () => {
      assert.match(await problem((socket) => socket.resetAndDestroy()), /closed the connection/);
    });

    it('closes half-way', async () => {
      const whole = answer(body);
      for (const part of [whole.slice(0, 40), whole.slice(0, -10)]) {
        assert.match(await problem(saying(part)), /closed the connection/, part);
      }
    });

    it('answers garbage', async () => {
      const garbage = [
        '220 mail.example.com ESMTP\r\n',
        '\0\x01\xff'.repeat(500),
        `${'x'.repeat(5000)}\r\n\r\n`,
      ];
      for (const text of garbage)
        assert.match(await problem(saying(text)), /^The server at .* doesn’t answer like /, text.slice(0, 9));
    });

    it('never stops answering', async () => {
      const flood: Manner = (socket) => {
        socket.write(answer('', 99_999_999));
        const more = () => !socket.destroyed && socket.write('x'.repeat(100_000), more);
        more();
      };
      assert.match(await problem(flood), /never stops answering/);
    });

    it('is not asked about a message that is too large', async () => {
      let isAsked = false;
      const manner: Manner = (socket) => {
        isAsked = true;
        socket.end(answer(body));
      };
      assert.match(
        await problem(manner, { maximumSize: 100 }),
        /wasn’t sent: it is \d+ KB, and the limit is 1 KB/,
      );
      assert.equal(isAsked, false);
    });

    it('stops when the signal says so', async () => {
      const port = await misbehaving(() => controller.abort(new Error('enough')));
      const controller = new AbortController();
      const judged = filtersAt(kind, `127.0.0.1:${port}`).judge(candidate, controller.signal);
      await assert.rejects(judged, /enough/);
    });

    it('is not asked again once it is away, and that is told once', async () => {
      const filters = filtersAt(kind, `127.0.0.1:${await freePort()}`);
      const repeated: boolean[] = [];
      for (let count = 0; count < 3; count++) {
        const [answer] = await filters.judge(candidate);
        assert.ok(answer && 'problem' in answer);
        repeated.push(answer.isRepeated);
      }
      assert.deepEqual(repeated, [false, true, true]);
    });

    it('is given up after three answers that did not come', async () => {
      let asked = 0;
      const port = await misbehaving((socket) => {
        asked++;
        socket.end();
      });
      const filters = filtersAt(kind, `127.0.0.1:${port}`);
      for (let count = 0; count < 5; count++) await filters.judge(candidate);
      assert.equal(asked, 3);
    });
  });
}

describe('spamd’s protocol', () => {
  it('is spoken with the length, and the user where there is one', async () => {
    let request = '';
    const port = await misbehaving((socket, content) => {
      request = content.toString('latin1');
      socket.end(spamd(REPORT));
    });
    const [answer] = await filtersAt('spamassassin', `joe@127.0.0.1:${port}`).judge(candidate);
    assert.ok(answer && 'score' in answer);
    const [head = '', ...rest] = request.split('\r\n\r\n');
    assert.deepEqual(head.split('\r\n'), [
      'REPORT SPAMC/1.5',
      `Content-length: ${rest.join('\r\n\r\n').length}`,
      'User: joe',
    ]);
    assert.equal(answer.score, 3.1);
    assert.equal(answer.threshold, 3);
    assert.equal(answer.isSpam, true);
  });

  it('gives names alone where the server has another report', async () => {
    const { symbols } = await verdictOf('spamassassin', (socket, request) => {
      const isReport = request.toString('latin1').startsWith('REPORT');
      socket.end(spamd(isReport ? 'This is spam, says Joe.\r\n' : 'HTML_MESSAGE,DEAR_WINNER\r\n'));
    });
    assert.deepEqual(
      symbols.map(({ name, score }) => [name, score]),
      [
        ['HTML_MESSAGE', undefined],
        ['DEAR_WINNER', undefined],
      ],
    );
  });

  it('gives a report’s rows with their second lines and what was matched', async () => {
    const report = [
      'Analyse de contenu:',
      ' 4.2 THIS_IS_TEXT           of the message',
      '---- ---------------------- --------------',
      ' 1.2 URI_HEX                URI: A long',
      '                            address',
      '                            [URIs: example.org example.net]',
      '-0.1 X_Y                    No description available.',
      '',
      ' 9 lives is no row',
    ].join('\n');
    const { symbols } = await verdictOf('spamassassin', (socket) => socket.end(spamd(report)));
    assert.deepEqual(
      symbols.map(({ name, score, description, details }) => ({ name, score, description, details })),
      [
        {
          name: 'URI_HEX',
          score: 1.2,
          description: 'A long address',
          details: ['example.org', 'example.net'],
        },
        { name: 'X_Y', score: -0.1, description: '', details: [] },
      ],
    );
  });

  it('words what the server refuses', async () => {
    const refusing = async (line: string) =>
      problemOf('spamassassin', await misbehaving((socket) => socket.end(`${line}\r\n`)));
    assert.match(await refusing('SPAMD/1.0 98 EX_TOOBIG'), /too large for SpamAssassin/);
    assert.match(await refusing('SPAMD/1.0 79 Timeout: (1 second timeout)'), /its own time limit/);
    assert.match(await refusing('SPAMD/1.0 76 Bad header line'), /refused to check the message \(code 76\)/);
  });
});

describe('Rspamd’s protocol', () => {
  it('is spoken with the path and the password', async () => {
    let request = '';
    const port = await misbehaving((socket, content) => {
      request = content.toString('latin1');
      socket.end(http(JSON_ANSWER));
    });
    const [answer] = await filtersAt('rspamd', `http://127.0.0.1:${port}/spam/`, {
      password: 'secret',
    }).judge(candidate);
    assert.match(request, /^POST \/spam\/checkv2 HTTP\/1\.1\r\n/);
    assert.match(request, /\r\nPassword: secret\r\n/);
    assert.ok(answer && 'score' in answer);
    const { score, threshold, isSpam, action, symbols } = answer;
    assert.deepEqual(
      { score, threshold, isSpam, action },
      { score: 7.25, threshold: 15, isSpam: true, action: 'add header' },
    );
    assert.equal(symbols[0]?.description, 'All "capitals"');
  });

  it('is not followed to another host', async () => {
    let isAsked = false;
    const other = await misbehaving((socket) => {
      isAsked = true;
      socket.end(http(JSON_ANSWER));
    });
    const redirect = `HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:${other}/checkv2\r\nContent-Length: 0\r\n\r\n`;
    const port = await misbehaving((socket) => socket.end(redirect));
    assert.match(
      await problemOf('rspamd', port),
      /redirects to http:\/\/127\.0\.0\.1:\d+\/checkv2, and Inboxlint didn’t follow it/,
    );
    assert.equal(isAsked, false);
  });

  it('words what the server refuses', async () => {
    const refusing = async (status: string) =>
      problemOf('rspamd', await misbehaving((socket) => socket.end(http('', 0, status))));
    assert.match(await refusing('403 Forbidden'), /needs a password/);
    assert.match(await refusing('413 Too Large'), /too large for Rspamd/);
    assert.match(await refusing('404 Not Found'), /doesn’t answer like Rspamd/);
    assert.match(await refusing('500 Oops'), /refused to check the message \(HTTP 500\)/);
  });

  it('takes no JSON of other shapes', async () => {
    for (const body of [
      '[]',
      'null',
      '{}',
      '{"score":"1","required_score":15,"action":"reject","symbols":{}}',
      '{"score":1,"required_score":15,"action":"x","symbols":null}',
    ]) {
      const port = await misbehaving((socket) => socket.end(http(body)));
      assert.match(await problemOf('rspamd', port), /doesn’t answer like Rspamd/, body);
    }
  });
});

describe('an answer without measure', () => {
  it('is read in no more than its time, and shown in part', async () => {
    const options = Array.from({ length: 2000 }, () => '1.1.'.repeat(200));
    const symbols = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `S_${index}`,
        { score: index, description: 'x'.repeat(900) },
      ]),
    );
    const answer = {
      score: 1,
      required_score: 15,
      action: 'reject',
      symbols: { ...symbols, A: { score: 9999, options } },
    };
    const verdict = await verdictOf('rspamd', (socket) => socket.end(http(JSON.stringify(answer))));
    assert.equal(verdict.symbols.length, 500);
    assert.equal(verdict.symbols[0]?.name, 'A');
    assert.ok(
      verdict.symbols.every(({ description, details }) => description.length <= 500 && details.length <= 20),
    );
  });
});

describe('the address of a filter', () => {
  const read = (value: string) => {
    const result = readWith(value);
    return 'target' in result ? result.target : render(result.problem);
  };

  it('has a port, a scheme and a user where it says so', () => {
    assert.deepEqual(read('spamassassin=mail.example.com'), {
      kind: 'spamassassin',
      host: 'mail.example.com',
      port: 783,
      isEncrypted: false,
      path: '',
    });
    assert.deepEqual(read('SpamAssassin=tls://joe%40example.com@[::1]:7830'), {
      kind: 'spamassassin',
      host: '::1',
      port: 7830,
      isEncrypted: true,
      user: 'joe@example.com',
      path: '',
    });
    assert.deepEqual(read('rspamd=localhost'), {
      kind: 'rspamd',
      host: 'localhost',
      port: 11333,
      isEncrypted: false,
      path: '',
    });
    assert.deepEqual(read('rspamd=https://mail.example.com/rspamd/'), {
      kind: 'rspamd',
      host: 'mail.example.com',
      port: 443,
      isEncrypted: true,
      path: '/rspamd',
    });
  });

  for (const [value, message] of [
    ['spam=x', /no filter “spam”\. Use one of: spamassassin, rspamd/],
    ['rspamd', /“” isn’t a valid address for Rspamd/],
    ['spamassassin=', /isn’t a valid address/],
    ['spamassassin=a b', /isn’t a valid address/],
    ['spamassassin=host:99999', /isn’t a valid address/],
    ['spamassassin=http://host', /doesn’t support “http:” addresses/],
    ['rspamd=file:///etc/passwd', /doesn’t support “file:” addresses/],
    ['rspamd=http://joe:secret@host', /password from the address/],
    ['spamassassin=joe%0D%0AX:@host', /isn’t a valid user name|password from the address/],
    ['spamassassin=host/path', /must end after the host and port/],
    ['rspamd=http://host/?a=b', /must end after/],
  ] as const) {
    it(`is refused: ${value}`, () => assert.match(String(read(value)), message));
  }

  it('stays on this machine, or does not', () => {
    const local = (host: string) => {
      const target = read(`rspamd=${host}`);
      assert.ok(typeof target === 'object');
      return isLocal(target);
    };
    assert.deepEqual(['127.0.0.1', 'localhost', '[::1]', '10.0.0.1', '127.0.0.1.example.com'].map(local), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
