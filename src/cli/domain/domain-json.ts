import { version } from '../../../package.json';
import type { DomainCheck, ProviderStanding, Readiness, SpfVisit } from '../../core/domain/index.ts';
import { type ListResult, listSentence } from '../../core/domain/index.ts';
import { render } from '../../core/index.ts';
import type { PrintedDomain } from './printed-domain.ts';

/** The report as JSON. */
export function domainJson({ report, lists, resolver, questions }: PrintedDomain): string {
  const entry = {
    version,
    domain: report.domain,
    asked: { resolver, questions },
    checks: report.checks.map(checkEntry),
    readiness: Object.fromEntries(report.readiness.map((one) => [one.provider, readinessEntry(one)])),
    ...(lists && { lists: lists.map(listEntry) }),
  };
  return `${JSON.stringify(entry, null, 2)}\n`;
}

function checkEntry({ message, evidence, ...check }: DomainCheck) {
  const { id, topic, result, record, span, publish, source } = check;
  const { tree, ...rest } = evidence ?? {};
  return {
    ...{ id, topic, result, message: render(message) },
    ...(record && { record }),
    ...(span && { span }),
    ...(publish && { publish }),
    ...(evidence && { evidence: { ...rest, ...(tree && { tree: treeEntry(tree) }) } }),
    ...(source && { source: { title: render(source.title), link: source.link } }),
  };
}

interface TreeEntry {
  readonly domain: string;
  readonly lookups: number;
  readonly record?: string;
  readonly reason?: string;
  readonly terms: readonly { readonly term: string; readonly lookups: number; readonly names?: TreeEntry }[];
}

function treeEntry({ domain, lookups, record, reason, terms }: SpfVisit): TreeEntry {
  return {
    domain,
    lookups,
    ...(record && { record: record.text }),
    ...(reason && { reason }),
    terms: terms.map(({ term, lookups: own, visit }) => ({
      term: term.text,
      lookups: own,
      ...(visit && { names: treeEntry(visit) }),
    })),
  };
}

function readinessEntry({ everybody, bulk }: Readiness) {
  return {
    everybody: everybody.result,
    bulk: bulk.result,
    missing: missingOf(bulk),
    requirements: { everybody: requirementEntries(everybody), bulk: requirementEntries(bulk) },
  };
}

function missingOf({ requirements }: ProviderStanding): readonly string[] {
  return requirements.filter(({ result }) => result === 'fail').map(({ id }) => id);
}

function requirementEntries({ requirements }: ProviderStanding) {
  return requirements.map(({ id, title, result, faults, source }) => ({
    ...{ id, title: render(title), result },
    ...(faults.length > 0 && { faults: faults.map((one) => render(one)) }),
    source,
  }));
}

function listEntry(result: ListResult) {
  const { list, asked, codes, meanings, said, reason, removal, policy } = result;
  return {
    ...{ list, asked, result: result.result },
    answer: codes,
    why: [listSentence(result), ...meanings].map((one) => render(one)).join(' '),
    ...(said && { said }),
    ...(reason && { reason }),
    ...(result.result === 'listed' && { removal }),
    policy,
  };
}
