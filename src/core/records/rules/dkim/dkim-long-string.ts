import { rfc } from '../../rfc.ts';
import { KEY_2048 } from '../example-keys.ts';
import { longStrings } from '../long-strings.ts';
import { recordRule } from '../record-rule.ts';

/** As much as fits behind the version, and the rest. */
const START = `p=${KEY_2048.slice(0, 244)}`;
const REST = KEY_2048.slice(244);

export const dkimLongString = recordRule({
  id: 'dkim-long-string',
  kind: 'dkim',
  severity: 'error',
  title: 'DKIM record with a string over 255 bytes',
  why: 'A string of a TXT record has at most 255 bytes, and a key of 2048 bits has more. A name server refuses a longer string, or the deployment fails. Split it into several strings: receivers join them without anything in between.',
  source: rfc(6376, '3.6.2.2'),
  examples: [
    {
      path: 'main.tf',
      source: `resource "aws_route53_record" "dkim" {\n  records = ["v=DKIM1; ${START}⟦${REST}⟧"]\n}`,
      fixed: `resource "aws_route53_record" "dkim" {\n  records = ["v=DKIM1; ${START}\\"\\"${REST}"]\n}`,
    },
    {
      path: 'example.com.zone',
      source: `mail._domainkey IN TXT "v=DKIM1; ${START}" "${REST}"`,
    },
  ],
  *check(context) {
    if (context.dkim) yield* longStrings(context);
  },
});
