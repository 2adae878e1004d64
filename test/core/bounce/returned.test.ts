import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainBounce } from '../../../src/core/bounce/explain.ts';
import { check } from '../../../src/core/index.ts';
import { made } from '../../support/bounces.ts';

const lint = (message: string) => check(message, { format: 'eml' }).findings;
const BODY = 'Our offer of this week.';

function bounceOf(name: string, body: string) {
  const source = made.find(({ file }) => file === `postfix/${name}.eml`)?.source.replace(BODY, body) ?? '';
  return { source, ...explainBounce(source, { lint }) };
}

describe('the message that came back', () => {
  it('is checked by the rules that its cause names, and underlined where it stands', () => {
    const { source, returned } = bounceOf('spam', 'Act now, and see http://192.0.2.1/win for it.');
    const found = (returned?.findings ?? []).map(({ rule, span }) => [
      rule,
      source.slice(span.start, span.end),
    ]);
    assert.deepEqual(Object.fromEntries(found), {
      'urgent-wording': 'Act now',
      'ip-address-link': '192.0.2.1',
    });
  });

  it('has no problems where the cause is none of its', () => {
    const { source, returned } = bounceOf('mailbox-full', 'Act now, and see http://192.0.2.1/win for it.');
    assert.deepEqual(returned?.findings, []);
    assert.match(source.slice(returned?.span.start, returned?.span.end), /^Return-Path: <anna@sender\.test>/);
  });
});
