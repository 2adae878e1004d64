import { compile } from 'html-to-text';
import { check, fixAll } from '../../src/core/index.ts';
import type { Limits, Target } from '../../src/filters/api.ts';
import { compose, textMaker } from '../../src/filters/compose.ts';
import type { ParsedAnswer } from '../../src/filters/parsed-answer.ts';
import { askRspamd } from '../../src/filters/rspamd.ts';
import { askSpamd } from '../../src/filters/spamd.ts';
import { type ComposedSample, compose as contentOnly } from '../measure/compose.ts';
import type { Sample } from '../measure/sample.ts';
import type { Answers, BothHeard } from './answers.ts';
import type { Heard, Observed } from './observed.ts';

/** A message that filters need longer for is left out. */
export const LIMITS: Limits = { timeout: 120_000, maximumSize: 512_000 };

export const COMPOSING = { check, asText: textMaker(compile) };

/** The running filters, and what they said before. */
export interface Judges {
  readonly spamassassin: Target;
  readonly rspamd: Target;
  readonly answers: Answers;
}

/** Asks both filters and the linter about a document's content; nothing where a filter gives no answer in time. */
export async function observe(sample: Sample, judges: Judges): Promise<Observed | undefined> {
  const draft = contentOnly(sample);
  const hear = async (content: ComposedSample) => {
    const { source, format } = content;
    const report = check(source, { format });
    const { raw } = await compose({ source, format, bytes: 'utf-8', report }, COMPOSING);
    if (raw.length > LIMITS.maximumSize) return undefined;
    return { report, heard: judges.answers.get(raw) ?? (await heardOf(raw, judges)) };
  };
  const before = await hear(draft);
  if (!before) return undefined;
  const fixed = fixAll(draft.source, { format: draft.format });
  const after = fixed === draft.source ? undefined : await hear({ ...draft, source: fixed });
  const { findings } = before.report;
  return {
    kind: sample.kind,
    rules: new Set(findings.map(({ rule }) => rule)),
    warnings: new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)),
    before: before.heard,
    ...(after && { after: after.heard }),
  };
}

/** What both filters say of a message, asked now. */
export async function heardOf(raw: Buffer, { spamassassin, rspamd, answers }: Judges): Promise<BothHeard> {
  const [one, other] = await Promise.all([
    askSpamd(spamassassin, raw, LIMITS),
    askRspamd(rspamd, raw, LIMITS),
  ]);
  const heard = { SpamAssassin: heardIn(one), Rspamd: heardIn(other) };
  await answers.add(raw, heard);
  return heard;
}

function heardIn({ score, isSpam, fired }: ParsedAnswer): Heard {
  return { score, isSpam, symbols: new Map(fired.map(({ name, weight }) => [name, weight])) };
}
