import type { ParsedAnswer, SymbolHit } from './parsed-answer.ts';

/** What Rspamd does with mail that it takes for spam. */
const SPAM = new Set(['add header', 'rewrite subject', 'quarantine', 'reject']);

/** Reads the answer of `/checkv2`: nothing where it is something else, `closed` where it is cut off. */
export function parseAnswer(body: string): ParsedAnswer | 'closed' | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return body.trimStart().startsWith('{') ? 'closed' : undefined;
  }
  const score = field(answer, 'score');
  const threshold = field(answer, 'required_score');
  const action = field(answer, 'action');
  const symbols = field(answer, 'symbols');
  if (typeof score !== 'number' || typeof threshold !== 'number' || typeof action !== 'string')
    return undefined;
  if (typeof symbols !== 'object' || symbols === null) return undefined;
  const fired = Object.entries(symbols).flatMap(([name, value]) => toFired(name, value) ?? []);
  return { score: rounded(score), threshold, isSpam: SPAM.has(action), action, fired };
}

function toFired(name: string, value: unknown): SymbolHit | undefined {
  const score = field(value, 'score');
  const description = field(value, 'description');
  const options = field(value, 'options');
  const weight = field(value, 'metric_score');
  if (typeof score !== 'number') return undefined;
  return {
    name,
    score: rounded(score),
    ...(typeof weight === 'number' && { weight: rounded(weight) }),
    // It escapes quotes once more than JSON does.
    description: typeof description === 'string' ? description.replace(/\\(["\\])/g, '$1') : '',
    details: Array.isArray(options) ? options.filter((option) => typeof option === 'string') : [],
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** To hundredths: sums of floats end in noise. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
