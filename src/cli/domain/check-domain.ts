import process from 'node:process';
import { checkDomain, checkLists, filesFirst, isListKey } from '../../core/domain/index.ts';
import { registeredDomain } from '../../core/index.ts';
import type { KnownRecord } from '../../core/records/index.ts';
import { UsageError } from '../failure.ts';
import type { Output } from '../output.ts';
import { screenOn } from '../screen.ts';
import type { ExitCode } from '../verb.ts';
import { counted } from './counted.ts';
import { domainJson } from './domain-json.ts';
import type { DomainOptions } from './domain-options.ts';
import { prettyDomain } from './domain-pretty.ts';
import { openMessage } from './open-message.ts';
import type { PrintedDomain } from './printed-domain.ts';
import { knownFromFiles } from './records.ts';

/** Checks a domain by asking the DNS, and says what it found. */
export async function checkNamedDomain(options: DomainOptions, out: Output): Promise<ExitCode> {
  const checked = await check(options, await knownFromFiles(options.records));
  await out(
    options.format === 'json'
      ? domainJson(checked)
      : prettyDomain(checked, screenOn(out, process.stdout, options.color)),
  );
  return exitCodeOf(checked);
}

async function check(options: DomainOptions, known: readonly KnownRecord[]): Promise<PrintedDomain> {
  const { domain, ip, selectors, lists } = options;
  const key = keyFrom(process.env.INBOXLINT_DQS_KEY);
  const opened = options.message === undefined ? undefined : await openMessage(options.message);
  const { openResolver, resolverName, run } = await import('../../network/index.ts');
  const resolver = counted(await openResolver(options.resolver));
  const request = {
    domain,
    selectors,
    ...(ip !== undefined && { ip }),
    ...(opened?.message && { message: opened.message }),
  };
  const report = await run(filesFirst(checkDomain(request), known), { resolver });
  const subjects = {
    addresses: ip === undefined ? [] : [ip],
    domains: [...new Set([registeredDomain(domain) ?? domain, ...(opened?.linked ?? [])])],
    ...(key !== undefined && { key }),
  };
  return {
    report,
    lists: lists ? await run(checkLists(subjects), { resolver }) : undefined,
    resolver: resolverName(options.resolver) || 'system',
    questions: resolver.count(),
  };
}

/** The key is never part of a message. */
function keyFrom(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (isListKey(value)) return value;
  throw new UsageError(
    'INBOXLINT_DQS_KEY isn’t a key of Spamhaus’ Data Query Service: it has letters and digits only.',
  );
}

function exitCodeOf({ report, lists = [] }: PrintedDomain): ExitCode {
  const has = (...results: readonly string[]) => report.checks.some(({ result }) => results.includes(result));
  if (has('fail', 'warn') || lists.some(({ result }) => result === 'listed')) return 1;
  return has('pass') ? 0 : 2;
}
