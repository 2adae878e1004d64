import { rfc } from '../../rfc.ts';
import { longStrings } from '../long-strings.ts';
import { recordRule } from '../record-rule.ts';

const SERVERS = 'ip4:203.0.113.10 '.repeat(14);

export const spfLongString = recordRule({
  id: 'spf-long-string',
  kind: 'spf',
  severity: 'error',
  title: 'SPF record with a string over 255 bytes',
  why: 'A string of a TXT record has at most 255 bytes. A name server refuses a longer one, or the deployment fails. Split it into several strings: receivers join them without anything in between.',
  source: rfc(7208, '3.3'),
  examples: [
    {
      path: 'example.com.zone',
      source: `@ IN TXT "v=spf1 ${SERVERS}⟦ip4:192.0.2.99 -all⟧"`,
      fixed: `@ IN TXT "v=spf1 ${SERVERS}" "ip4:192.0.2.99 -all"`,
    },
    {
      path: 'main.tf',
      source: `resource "aws_route53_record" "spf" {\n  records = ["v=spf1 ${SERVERS}⟦ip4:192.0.2.99 -all⟧"]\n}`,
      fixed: `resource "aws_route53_record" "spf" {\n  records = ["v=spf1 ${SERVERS}\\"\\"ip4:192.0.2.99 -all"]\n}`,
    },
    { path: 'example.com.zone', source: `@ IN TXT "v=spf1 ${SERVERS}" "ip4:192.0.2.99 -all"` },
  ],
  *check(context) {
    if (context.spf) yield* longStrings(context);
  },
});
