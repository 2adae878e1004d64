import { text } from '../../text/message.ts';
import { rfc } from '../rfc.ts';
import type { Word } from './word.ts';

/** The tags of an MTA-STS record. */
export const MTA_STS_WORDS: Readonly<Record<string, Word>> = {
  v: {
    text: text`Says that the domain has a policy for encryption. It comes first.`,
    source: rfc(8461, '3.1'),
  },
  id: {
    text: text`1 to 32 letters and digits that change whenever the policy does; mostly the date and time.`,
    source: rfc(8461, '3.1'),
  },
};

/** The tags of a TLS-RPT record. */
export const TLS_RPT_WORDS: Readonly<Record<string, Word>> = {
  v: { text: text`Says where reports about encryption go. It comes first.`, source: rfc(8460, '3') },
  rua: {
    text: text`“mailto:” or “https:” addresses that reports go to, with commas between them.`,
    source: rfc(8460, '3'),
  },
};
