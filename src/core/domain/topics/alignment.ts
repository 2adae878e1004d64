import { type Asking, together } from '../../dns/asking.ts';
import { type Alignment, alignment } from '../../records/evaluate/dmarc-check.ts';
import type { DmarcDiscovery } from '../../records/evaluate/dmarc-policy.ts';
import { rfc } from '../../records/rfc.ts';
import { text } from '../../text/message.ts';
import type { DomainCheck } from '../domain-report.ts';
import type { FactState } from '../readiness/facts.ts';
import type { DomainRequest } from '../request.ts';

interface AlignmentReport {
  readonly checks: readonly DomainCheck[];
  readonly fact: FactState;
}

const SOURCE = rfc(9989, '4.4');

/** Whether the From of a message is of the organization that signs it or takes its bounces; only a message can tell. */
export function* checkAlignment(
  { domain, message }: DomainRequest,
  { policy }: DmarcDiscovery,
): Asking<AlignmentReport> {
  if (!message) return { checks: [], fact: 'unknown' };
  const { from: author = domain, returnPath, signatures } = message.sender;
  const others = [...new Set(signatures.map((one) => one.domain))];
  const check = { id: 'dmarc-alignment', topic: 'dmarc', source: SOURCE } as const;
  if (others.length === 0 && returnPath === undefined) {
    const said = text`The message has neither a DKIM signature nor a Return-Path, so alignment isn’t known. Check one that was delivered.`;
    return { checks: [{ ...check, result: 'unknown', message: said }], fact: 'unknown' };
  }
  const { dkimAlignment = 'r', spfAlignment = 'r' } = policy?.record ?? {};
  const results: readonly Alignment[] = yield* together([
    ...others.map((other) => alignment(author, other, dkimAlignment)),
    ...(returnPath === undefined ? [] : [alignment(author, returnPath, spfAlignment)]),
  ]);
  const names = [...others, ...(returnPath === undefined ? [] : [returnPath])];
  const at = results.indexOf('aligned');
  if (at >= 0) {
    const said =
      at < others.length
        ? text`The From domain ${author} matches the DKIM signature of ${names[at] ?? ''}.`
        : text`The From domain ${author} matches the Return-Path ${names[at] ?? ''}.`;
    return { checks: [{ ...check, result: 'pass', message: said }], fact: 'pass' };
  }
  if (results.includes('unknown')) {
    const said = text`Whether ${author} matches ${names.join(', ')} isn’t known: the DNS didn’t answer.`;
    return { checks: [{ ...check, result: 'unknown', message: said }], fact: 'unknown' };
  }
  const said = text`The From domain ${author} matches neither DKIM nor Return-Path (${names.join(', ')}), so DMARC fails. Have your mailing service sign with ${author}.`;
  return { checks: [{ ...check, result: 'fail', message: said }], fact: 'fail' };
}
