import { version } from '../../package.json';
import type { RuleId } from '../../src/core/index.ts';
import type { PhraseSymbols } from '../../src/core/lexicon/phrase-symbols.ts';
import type { Target } from '../../src/filters/api.ts';
import { FilterFailure } from '../../src/filters/failure.ts';
import { type FilterPrograms, installFilters } from '../filter-servers/install.ts';
import { type FilterServer, startRspamd, startSpamd } from '../filter-servers/servers.ts';
import { MeasureError } from '../measure/failure.ts';
import { readInputs } from '../measure/inputs.ts';
import type { Sample } from '../measure/sample.ts';
import { run } from '../vscode/process.ts';
import { warningsAlone } from './alone.ts';
import { type Answers, openAnswers } from './answers.ts';
import { type Judges, observe } from './ask.ts';
import { symbolRows } from './correspondence.ts';
import { explicitScores } from './explicit-scores.ts';
import { fixFigures } from './figures.ts';
import { hearing } from './hear.ts';
import type { Observed } from './observed.ts';
import type { Parity } from './page.ts';
import { PLACES, verifiablePhrases, verifiedPhraseSymbols } from './phrase-symbols.ts';
import { certainSymbols, type Named, namedIn, namedInOurs } from './rule-symbols.ts';
import { chosen } from './sample.ts';

/** Messages that are judged at the same time: each server has two processes. */
const MAX_AT_ONCE = 4;

/**
 * Runs both filters and the linter over documents of a corpora folder. What the filters said is read from the file
 * `cache` where it is there, and added to it. Throws `MeasureError` where that cannot be.
 */
export async function compare(
  corpora: string,
  size: number,
  cache: string | undefined,
  done: (count: number, total: number) => void,
): Promise<Compared> {
  const programs = await installFilters();
  if ('missing' in programs) throw new MeasureError(`the filters are missing: ${programs.missing}`);
  const { samples: all } = await readInputs(corpora, []);
  const samples = chosen(all, size);
  const [versions, scores] = await Promise.all([versionsOf(programs), explicitScores()]);
  const { observed, leftOut } = await withJudges(programs, await openAnswers(cache, versions), (judges) =>
    throughAll(samples, judges, done),
  );
  const mails = observed.filter(({ kind }) => kind !== 'templates');
  const templates = observed.filter(({ kind }) => kind === 'templates');
  const spam = mails.filter(({ kind }) => kind === 'spam').length;
  const parity: Parity = {
    date: new Date().toISOString().slice(0, 10),
    versions,
    mails: { spam, wanted: mails.length - spam },
    templates: templates.length,
    leftOut,
    mailRows: symbolRows(mails, scores),
    templateRows: symbolRows(templates, scores),
    mailFixes: fixFigures(mails),
    templateFixes: fixFigures(templates),
    alone: warningsAlone(templates),
  };
  return { parity, documents: namedIn(observed) };
}

/** What a comparison comes to, and what it is made from. */
export interface Compared {
  readonly parity: Parity;
  readonly documents: readonly Named[];
}

/**
 * Finds out which symbols a phrase alone, and which ones whatever a rule finds, make the filters name: from messages of
 * our own and from `documents`. Answers are remembered as those of `compare` are.
 */
export async function verifiedSymbols(
  documents: readonly Named[],
  cache: string | undefined,
  done: (count: number, total: number) => void,
): Promise<VerifiedSymbols> {
  const programs = await installFilters();
  if ('missing' in programs) throw new MeasureError(`the filters are missing: ${programs.missing}`);
  const answers = await openAnswers(cache, await versionsOf(programs));
  return withJudges(programs, answers, async (judges) => {
    const hear = hearing(judges);
    const phrases = verifiablePhrases();
    const total = phrases.length * PLACES.length;
    const ofPhrases = await verifiedPhraseSymbols(hear, phrases, (count) => done(count, total));
    return { ofPhrases, ofRules: certainSymbols([...documents, ...(await namedInOurs(hear))]) };
  });
}

/** What a filter names, by phrase and by rule. */
export interface VerifiedSymbols {
  readonly ofPhrases: ReadonlyMap<string, PhraseSymbols>;
  readonly ofRules: ReadonlyMap<RuleId, readonly string[]>;
}

/** Runs both filters for as long as `use` takes. Throws `MeasureError` where one does not start. */
async function withJudges<Result>(
  programs: FilterPrograms,
  answers: Answers,
  use: (judges: Judges) => Promise<Result>,
): Promise<Result> {
  const started = await Promise.allSettled([startSpamd(programs), startRspamd(programs)]);
  const servers = started.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  try {
    const [spamd, rspamd] = servers;
    if (!spamd || !rspamd) throw new MeasureError('a filter did not start');
    const spamassassin = targetOf('spamassassin', spamd);
    return await use({ spamassassin, rspamd: targetOf('rspamd', rspamd), answers });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function throughAll(
  samples: readonly Sample[],
  judges: Judges,
  done: (count: number, total: number) => void,
) {
  const observed: Observed[] = [];
  let [next, finished] = [0, 0];
  const work = async () => {
    for (let sample = samples[next++]; sample; sample = samples[next++]) {
      const one = await observe(sample, judges).catch((error: unknown) => {
        if (error instanceof FilterFailure && error.outlook !== 'away') return undefined;
        throw error;
      });
      if (one) observed.push(one);
      done(++finished, samples.length);
    }
  };
  await Promise.all(Array.from({ length: MAX_AT_ONCE }, work));
  return { observed, leftOut: samples.length - observed.length };
}

export function targetOf(kind: Target['kind'], { port }: FilterServer): Target {
  return { kind, host: '127.0.0.1', port, isEncrypted: false, path: '' };
}

async function versionsOf({ spamd, rspamd }: FilterPrograms): Promise<readonly string[]> {
  const found = async (name: string, program: string) => {
    const { output } = await run(program, ['--version']);
    return `${name} ${/version (\S+)/.exec(output)?.[1] ?? 'of unknown version'}`;
  };
  return [await found('SpamAssassin', spamd), await found('Rspamd', rspamd), `Inboxlint ${version}`];
}
