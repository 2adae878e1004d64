import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BounceRecipient } from '../../../src/core/bounce/bounce.ts';
import { explainText } from '../../../src/core/bounce/explain-text.ts';
import { render } from '../../../src/core/text/message.ts';
import { type LabelledBounce, made, type RecipientLabel, written } from '../../support/bounces.ts';

for (const [name, bounces] of Object.entries({ 'real MTAs': made, 'other hands': written })) {
  describe(`reports of ${name}`, () => {
    for (const bounce of bounces) {
      it(`are explained: ${bounce.file}`, () => {
        const [first] = explainText(bounce.source);
        assert.deepEqual(
          { kind: first?.kind, reporter: first?.reporter },
          { kind: bounce.kind, reporter: bounce.reporter },
        );
        assert.deepEqual(
          byAddress(recipientsOf(bounce).map(labelled)),
          byAddress(bounce.recipients.map(meant)),
        );
      });

      it(`have the server’s words underlined, and nothing else: ${bounce.file}`, () => {
        for (const { reply } of recipientsOf(bounce).filter(({ reply }) => reply?.code)) {
          const underlined = bounce.source.slice(reply?.span.start, reply?.span.end);
          assert.ok(underlined.startsWith(String(reply?.code)), underlined);
          assert.equal(
            bare(wordsIn(underlined), reply?.code, reply?.status),
            bare(reply?.text ?? '', reply?.code, reply?.status),
          );
        }
      });
    }
  });
}

describe('what a report says of a recipient without a code', () => {
  for (const heading of [
    'because:',
    'Reason:',
    'host: mx.example.net\n',
    'Technical details of temporary failure:\n',
  ]) {
    it(`begins behind “${heading.trim()}”`, () => {
      const source = [
        'From: MAILER-DAEMON@example.org',
        'To: anna@example.com',
        'Subject: Undelivered Mail Returned to Sender',
        'Date: Fri, 27 Nov 2026 09:00:00 +0000',
        'Message-ID: <1@example.org>',
        '',
        'Your message could not be delivered to:',
        '',
        'ben@example.net',
        `${heading} The mailbox of this user is full.`,
        '',
      ].join('\n');
      const recipients = explainText(source)[0]?.recipients ?? [];
      assert.deepEqual(
        recipients.map(({ address, reply, cause }) => ({
          address,
          cause,
          said: source.slice(reply?.span.start, reply?.span.end),
        })),
        [{ address: 'ben@example.net', cause: 'full', said: 'The mailbox of this user is full.' }],
      );
    });
  }
});

describe('a reply alone', () => {
  it('is explained in a sentence that names nobody', () => {
    const said = (reply: string) =>
      explainText(reply).flatMap(({ recipients }) => recipients.map(({ message }) => render(message)));
    assert.deepEqual(said('550 5.1.1 User unknown'), [
      'The receiving server refused this: there is no mailbox for this recipient.',
    ]);
    assert.deepEqual(said('550 5.7.1 Your message was refused: no DMARC record found'), [
      'The receiving server refused this: the sending domain has no DMARC record.',
    ]);
  });
});

describe('the same reply', () => {
  const known = made.flatMap((bounce) =>
    recipientsOf(bounce).map((recipient) => [nameOf(bounce), bounce.reporter ?? '', recipient] as const),
  );

  it('has the same cause through any MTA that passes it on', () => {
    const spoken = known.filter(([, , { reply }]) => reply?.code);
    const causes = new Map<string, string[]>();
    for (const [name, , { address, cause }] of spoken) {
      const key = `${name}, ${address}`;
      causes.set(key, [...(causes.get(key) ?? []), cause]);
    }
    assert.deepEqual(
      [...causes].filter(([, list]) => new Set(list).size > 1),
      [],
    );
    assert.ok([...causes.values()].filter(({ length }) => length > 1).length >= 25);
  });

  it('has the same cause whatever the reporter’s Status field says', () => {
    for (const status of ['5.0.0', '5.1.1', '5.2.2', '4.4.7']) {
      for (const bounce of made) {
        const source = bounce.source.replace(/^Status: \d\.\d+\.\d+$/gm, `Status: ${status}`);
        const told = recipientsOf({ ...bounce, source }).filter(({ reply }) => reply?.code);
        const meantNow = bounce.recipients.filter(({ code }) => code);
        assert.deepEqual(
          byAddress(told.map(({ address, cause }) => ({ address, cause }))),
          byAddress(meantNow.map(({ address, cause }) => ({ address, cause }))),
          `${bounce.file} with ${status}`,
        );
      }
    }
  });
});

describe('a report of what was given up', () => {
  it('is explained by the last thing the server said', () => {
    const temporary = made.flatMap((bounce) =>
      recipientsOf(bounce).filter(({ reply }) => reply?.code === 451),
    );
    assert.deepEqual([...new Set(temporary.map(({ cause, action }) => `${action}: ${cause}`))].sort(), [
      'failed: greylisted',
      'failed: receiver-broken',
    ]);
  });

  it('keeps the address where nobody says why, and calls the message lost even where the report says delayed', () => {
    const lost = made.filter(({ source }) => source.includes('Envelope expired'));
    assert.ok(lost.length >= 5);
    for (const bounce of lost) {
      const [first] = explainText(bounce.source);
      assert.equal(first?.kind, 'bounce', bounce.file);
      assert.deepEqual(
        first?.recipients.map(({ cause, keep }) => ({ cause, keep })),
        [{ cause: 'gave-up', keep: true }],
      );
    }
  });
});

describe('a returned message', () => {
  it('has no say in why it came back', () => {
    const quoted =
      '\n\nRemote host said: 550 5.1.1 User unknown\n<zoe@example.com>: 552 5.2.2 Mailbox full\n';
    for (const bounce of made) {
      const end = bounce.source.lastIndexOf('\n--');
      const source = bounce.source.slice(0, end) + quoted + bounce.source.slice(end);
      assert.deepEqual(
        byAddress(recipientsOf({ ...bounce, source }).map(labelled)),
        byAddress(bounce.recipients.map(meant)),
        bounce.file,
      );
    }
  });
});

function recipientsOf({ source }: LabelledBounce): readonly BounceRecipient[] {
  return explainText(source).flatMap(({ recipients }) => recipients);
}

/** What a label says of a recipient; OpenSMTPD glues the lines of a reply, which no reader can undo. */
function meant({ text, ...rest }: RecipientLabel) {
  return { ...rest, ...(text !== undefined && { text: text.replace(/\s/g, '') }) };
}

/** What was found of a recipient, in the form of a label: words are the server’s only where they have its code. */
function labelled({ address, cause, family, keep, reply }: BounceRecipient) {
  const isSaid = reply?.code !== undefined && reply.code >= 400;
  return meant({
    ...{ address, cause, family, keep },
    ...(isSaid && reply.code && { code: reply.code }),
    ...(isSaid && reply.status && { status: reply.status }),
    ...(isSaid && { text: reply.text }),
  });
}

function byAddress<T extends { readonly address: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => a.address.localeCompare(b.address));
}

/** `postfix/loop.eml` and `exim/loop.eml` are of the same message. */
function nameOf({ file }: LabelledBounce): string {
  return file.replace(/^.*\//, '');
}

/** What is underlined, without what the format adds within it. */
function wordsIn(underlined: string): string {
  const octal = underlined.replace(/(?:\\[0-3][0-7]{2})+/g, (bytes) =>
    Buffer.from(
      bytes
        .slice(1)
        .split('\\')
        .map((digits) => Number.parseInt(digits, 8)),
    ).toString('utf8'),
  );
  return octal.replace(/\\(?:n|u[\da-f]{4})/g, ' ');
}

/** Letters and digits alone, without the codes that lines begin with. */
function bare(text: string, code: number | undefined, status: string | undefined): string {
  const codes = [code, status].filter((part) => part !== undefined).map(String);
  return codes.reduce((rest, part) => rest.replaceAll(part, ''), text).replace(/[^\p{L}\p{N}]/gu, '');
}
