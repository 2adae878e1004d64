import { answered } from '../../src/core/dns/asking.ts';
import type { Answer, Question } from '../../src/core/dns/question.ts';
import { checkDomain, type DomainReport, type DomainRequest } from '../../src/core/domain/index.ts';
import { type ZoneRecords, zoneAnswers } from './zone.ts';

/** A report as lines: `fail spf-record`. */
export function linesOf({ checks }: DomainReport): readonly string[] {
  return checks.map(({ result, id }) => `${result} ${id}`);
}

/** Checks a domain in a zone; names under `failing` are not answered. */
export function checked(
  zone: ZoneRecords,
  request: Partial<DomainRequest> = {},
  failing: (question: Question) => Answer | undefined = () => undefined,
): DomainReport {
  const answer = zoneAnswers(zone);
  const work = checkDomain({ domain: 'shop.test', ...request });
  return answered(work, (question) => failing(question) ?? answer(question));
}
