import { text } from '../../text/message.ts';
import { rfc } from '../rfc.ts';
import type { RecordWord } from './record-word.ts';

/** The tags of an MTA-STS record. */
export const MTA_STS_WORDS: Readonly<Record<string, RecordWord>> = {
  v: {
    text: text`Says that the domain has a policy for encryption. It comes first.`,
    source: rfc(8461, '3.1'),
  },
  id: {
    text: text`1 to 32 letters and digits that change whenever the policy does; usually the date and time.`,
    source: rfc(8461, '3.1'),
  },
};

/** The tags of a TLS-RPT record. */
export const TLS_RPT_WORDS: Readonly<Record<string, RecordWord>> = {
  v: { text: text`Says where reports about encryption go. It comes first.`, source: rfc(8460, '3') },
  rua: {
    text: text`“mailto:” or “https:” addresses that reports go to, separated by commas.`,
    source: rfc(8460, '3'),
  },
};
