import { type CheckOptions, check as checkDraft, checkInSteps as checkDraftInSteps } from './check.ts';
import { type CatalogOptions, checkCatalog } from './check-catalog.ts';
import type { Fix } from './fix/fix.ts';
import { fixesOfRule as draftFixesOfRule, fixAll as fixDraft } from './fix-all.ts';
import { catalogFixesOfRule, fixCatalog } from './fix-catalog.ts';
import type { Report } from './report/report.ts';
import { finished, type Steps } from './text/steps.ts';

/**
 * Checks a draft, or with `catalog` a catalog of drafts as a whole. Never throws; the same source and options always give the
 * same report. A message that came back is no draft, and the report says so.
 */
export function check(source: string, options: CheckOptions): Report {
  return isOfCatalog(options) ? finished(checkCatalog(source, options)) : checkDraft(source, options);
}

/**
 * The same in steps, for a program that must not stand still meanwhile: each `next()` goes on for a few milliseconds, and the
 * last gives the report. Whoever wants it no more just leaves it.
 */
export function checkInSteps(source: string, options: CheckOptions): Steps<Report> {
  return isOfCatalog(options) ? checkCatalog(source, options) : checkDraftInSteps(source, options);
}

/**
 * Applies every safe fix until none is left, and gives the fixed source. A fix that would make or break a placeholder,
 * an element, a link, a header or a part of the draft is left out.
 */
export function fixAll(source: string, options: CheckOptions): string {
  return isOfCatalog(options) ? fixCatalog(source, options) : fixDraft(source, options);
}

/** The fixes of all that a rule finds, which can be made together: of each finding the first safe one, or else the first. */
export function fixesOfRule(source: string, rule: string, options: CheckOptions): readonly Fix[] {
  return isOfCatalog(options)
    ? catalogFixesOfRule(source, rule, options)
    : draftFixesOfRule(source, rule, options);
}

function isOfCatalog(options: CheckOptions): options is CheckOptions & CatalogOptions {
  return options.catalog !== undefined;
}
