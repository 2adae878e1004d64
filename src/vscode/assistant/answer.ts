import type { CheckOptions, Finding } from '../../core/index.ts';
import type { Engine } from '../lib/engine.ts';
import { EXPLAIN_BOUNCE_TOOL } from '../lib/ids.ts';
import { lineFinder } from '../lib/line-finder.ts';

/** Findings that are told one by one, those that raise the score most first: an assistant can ask again. */
const MAX_FINDINGS = 50;

/** What an assistant is told of a draft: in English, lines and columns from 1. */
export function answer(source: string, options: CheckOptions, engine: Engine): object {
  const report = engine.check(source, options);
  if (report.refused) throw new Error(engine.render(report.refused));
  if (report.returned)
    throw new Error(`This is no draft but a message that came back. Ask ${EXPLAIN_BOUNCE_TOOL} why.`);
  const { score, level, likelihood, points, findings, omitted } = report;
  const at = lineFinder(source);
  const ranked = findings.toSorted(engine.byWorth).slice(0, MAX_FINDINGS);
  const left = omitted.reduce((sum, { count }) => sum + count, findings.length - ranked.length);
  const place = (offset: number) => {
    const { line, column } = at(offset);
    return { line: line + 1, column: column + 1 };
  };
  const tell = ({ rule, points, worth, severity, message, evidence, span, fixes }: Finding) => ({
    rule,
    severity,
    points,
    worth,
    message: engine.render(message),
    why: engine.rules.find(({ id }) => id === rule)?.why,
    evidence,
    start: place(span.start),
    end: place(span.end),
    fixes: fixes.map(({ title, safe }) => ({ title: engine.render(title), safe })),
  });
  const told = ranked.map(tell);
  return { score, level, likelihood, points, findings: told, ...(left > 0 && { moreFindings: left }) };
}
