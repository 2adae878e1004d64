import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { replacing } from '../edits.ts';
import { KEY_2048 } from '../example-keys.ts';
import { lostSeparators } from '../lost-separators.ts';
import { recordRule } from '../record-rule.ts';

export const dkimLostSeparator = recordRule({
  id: 'dkim-lost-separator',
  kind: 'dkim',
  severity: 'error',
  title: 'No semicolon between the strings of a DKIM record',
  why: 'Receivers join the strings of a record with nothing in between. The semicolon between two tags must stand inside one of the strings, or the tags become one.',
  source: rfc(6376, '3.6.2.2'),
  examples: [
    {
      path: 'example.com.zone',
      source: `mail._domainkey IN TXT "v=DKIM1; k=rs⟦a" "p⟧=${KEY_2048.slice(0, 200)}" "${KEY_2048.slice(200)}"`,
      fixed: `mail._domainkey IN TXT "v=DKIM1; k=rsa; " "p=${KEY_2048.slice(0, 200)}" "${KEY_2048.slice(200)}"`,
    },
    {
      path: 'example.com.zone',
      source: `mail._domainkey IN TXT "v=DKIM1; k=rsa;" "p=${KEY_2048.slice(0, 200)}" "${KEY_2048.slice(200)}"`,
    },
  ],
  *check({ dkim, record }) {
    if (!dkim) return;
    for (const at of lostSeparators(record)) {
      yield {
        from: at - 1,
        to: at + 1,
        message: text`These strings are joined without a semicolon. Add one at the end of the first.`,
        fixes: replacing(record, { from: at, to: at, becomes: '; ' }, { safe: true }),
      };
    }
  },
});
