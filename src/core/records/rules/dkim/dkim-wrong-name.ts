import { text } from '../../../text/message.ts';
import { rfc } from '../../rfc.ts';
import { KEY_2048 } from '../example-keys.ts';
import { recordRule } from '../record-rule.ts';

const [START, REST] = [KEY_2048.slice(0, 200), KEY_2048.slice(200)];

export const dkimWrongName = recordRule({
  id: 'dkim-wrong-name',
  kind: 'dkim',
  severity: 'error',
  title: 'DKIM record at the wrong name',
  why: 'Receivers look for the key of the selector “s1” of example.com at s1._domainkey.example.com and nowhere else.',
  source: rfc(6376, '3.6.2.1'),
  examples: [
    { path: 'example.com.zone', source: `mail IN TXT "⟦v=DKIM1⟧; p=${START}" "${REST}"` },
    { path: 'example.com.zone', source: `_domainkey IN TXT "⟦v=DKIM1⟧; p=${START}" "${REST}"` },
    { path: 'example.com.zone', source: `mail._domainkey IN TXT "v=DKIM1; p=${START}" "${REST}"` },
  ],
  *check({ dkim, record: { name, isWhole } }) {
    const [first] = dkim?.tags ?? [];
    // A name that begins with a variable may be right, and so may one that isn’t told.
    if (!first || name === undefined || (name === '' && !isWhole)) return;
    if (/.\._domainkey(?:\.|$)/.test(name) || /^\uFDD0/.test(name)) return;
    yield {
      from: first.from,
      to: first.to,
      message: text`Receivers look for keys only at names such as “selector._domainkey.example.com”. Move it there.`,
    };
  },
});
