import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { causes } from '../../../src/core/bounce/causes.ts';
import { decide } from '../../../src/core/bounce/decide/decide.ts';
import { HINTS } from '../../../src/core/bounce/decide/hints.ts';
import { OTHER_LANGUAGES } from '../../../src/core/bounce/decide/languages/index.ts';
import { type PhraseRow, PhraseTable } from '../../../src/core/bounce/decide/phrase-table.ts';
import { PHRASES } from '../../../src/core/bounce/decide/phrases/index.ts';
import { STATUS_CODES } from '../../../src/core/bounce/decide/status-codes.ts';
import { wordsOf } from '../../../src/core/bounce/decide/words.ts';
import { type ProviderId, providers } from '../../../src/core/bounce/providers/index.ts';
import type { Provider } from '../../../src/core/bounce/providers/provider.ts';
import { providerOf } from '../../../src/core/bounce/providers/provider-of.ts';

/** A reply that a provider publishes: its codes, its words, the cause they mean. */
type Published = readonly [codes: string, words: string, cause: string];

function published(id: ProviderId): readonly Published[] {
  const file = readFileSync(new URL(`published/${id}.json`, import.meta.url), 'utf8');
  return (JSON.parse(file) as { replies: readonly Published[] }).replies;
}

describe('the tables of providers', () => {
  for (const id of ['google', 'outlook', 'exchange-online', 'yahoo'] as const) {
    it(`decide every reply that ${providers[id].name} publishes`, () => {
      for (const [codes, words, cause] of published(id)) {
        const [, code, status] = /^(\d{3})(?: (\d\.\d+\.\d+))?/.exec(codes) ?? [];
        const text = status ? words : `${codes.slice(3)} ${words}`;
        const said = { ...(code && { code: Number(code) }), ...(status && { status }), text, provider: id };
        const { cause: decided, by, source } = decide(said);
        assert.deepEqual([decided, by], [cause, 'provider'], `${codes} ${words}`);
        assert.match(source?.checked ?? '', /^\d{4}-\d{2}-\d{2}$/);
      }
    });
  }

  for (const [id, provider] of Object.entries<Provider>(providers)) {
    it(`have for ${provider.name} pages with dates`, () => {
      assert.ok(provider.pages.length > 0);
      for (const { source } of provider.pages) {
        assert.match(source.page, /^[a-z\d-]+$/);
        assert.match(source.link, /^https:\/\//);
        assert.match(source.checked, /^20\d\d-[01]\d-[0-3]\d$/);
      }
    });

    it(`have no row for ${provider.name} that another hides`, () => {
      for (const { rows } of provider.pages) assertAllHeard(rows);
    });

    it(`are found for ${provider.name} by each of its names`, () => {
      for (const host of provider.hosts)
        assert.equal(providerOf(`mx1.${host}`, '', 'r@example.com'), id, host);
      for (const domain of provider.domains)
        assert.equal(providerOf(undefined, '', `r@${domain}`), id, domain);
      for (const sign of provider.signs) assert.equal(providerOf(undefined, sign, 'r@example.com'), id, sign);
    });
  }

  it('tell Outlook.com from Microsoft 365 by the recipient where the words are both’s', () => {
    const words =
      'Requested action not taken: mailbox unavailable [DB1EUR03FT005.eop-EUR03.prod.protection.outlook.com]';
    assert.equal(providerOf(undefined, words, 'r@hotmail.com'), 'outlook');
    assert.equal(providerOf(undefined, words, 'r@example.com'), 'exchange-online');
    assert.equal(providerOf(undefined, '421 4.7.28 … - gsmtp', 'r@hotmail.com'), 'google');
  });
});

describe('the tables of all servers', () => {
  it('have no phrase that a row before it hides', () => {
    for (const rows of [PHRASES, OTHER_LANGUAGES, HINTS]) assertAllHeard(rows);
  });
  it('have no status code twice', () => assertAllHeard(STATUS_CODES));
});

/** Each phrase, said alone with something for `…` and `*`, is decided by its own row; none says what a shorter one of its row says. */
function assertAllHeard(rows: readonly PhraseRow[]): void {
  const table = new PhraseTable(rows);
  for (const [index, [cause, ...says]] of rows.entries()) {
    assert.ok(cause in causes, cause);
    const phrases = says.flatMap((some) => some.split('|')).map((phrase) => phrase.trim());
    assert.equal(new Set(phrases).size, phrases.length, `${cause} says something twice`);
    for (const phrase of phrases) {
      const words = wordsOf(phrase.replaceAll('…', ' between ').replaceAll('*', '0'));
      assert.equal(table.find(words)?.row, index, `“${phrase}” of ${cause} is hidden`);
      const others = phrases.filter((other) => other !== phrase).join('|');
      if (others === '') continue;
      assert.equal(
        new PhraseTable([[cause, others]]).find(words),
        undefined,
        `“${phrase}” of ${cause} is needless`,
      );
    }
  }
}
