import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import {
  countAddresses,
  planDocument,
  planSending,
  type ReceiverCounts,
  recipientsIn,
} from '../../core/plan/index.ts';
import { painter, wantsColor } from '../color.ts';
import { decode } from '../encoding.ts';
import { Failure, reasonOf } from '../failure.ts';
import type { Verb } from '../verb.ts';
import { ENGLISH } from './english.ts';
import { jsonPlan } from './json-plan.ts';
import { PLAN_HELP, type PlanArguments, parsePlanArguments } from './plan-arguments.ts';
import { prettyPlan } from './pretty-plan.ts';
import { readAfter } from './read-after.ts';

const DAY_MS = 86_400_000;
const MAX_LIST_BYTES = 100 * 1024 * 1024;

/** `inboxlint plan`: how much may be sent on which day. 0: a plan; 1: stop, or step back, first, or it does not fit. */
export const plan: Verb = async (args, out, err) => {
  const options = parsePlanArguments(args);
  if (options.help) {
    await out(PLAN_HELP);
    return 0;
  }
  const counts = options.list === undefined ? undefined : await readList(options.list);
  const after = options.after === undefined ? undefined : await readAfter(options.after);
  const made = planSending({
    provider: options.provider,
    to: options.to ?? recipientsIn(counts ?? {}),
    warmUp: options.warmUp,
    start: options.start ?? dayFromNow(1),
    ...(counts && { counts }),
    ...(options.perDay !== undefined && { perDay: options.perDay }),
    ...(after && { after }),
  });
  if (options.start !== undefined && options.start < dayFromNow(0))
    await err(`warning  ${options.start} is in the past. Leave --start out to begin tomorrow.\n`);
  await out(printed(options, made));
  return made.stops || made.stepsBack || made.left > 0 ? 1 : 0;
};

function printed({ format, color }: PlanArguments, made: ReturnType<typeof planSending>): string {
  if (format === 'json') return jsonPlan(made);
  if (format === 'markdown') return planDocument(made, ENGLISH);
  return prettyPlan(made, painter(wantsColor(process.stdout.isTTY, color, process.env)));
}

/** How many recipients each receiver has in a list. Throws `Failure`, also where there is none. */
async function readList(path: string): Promise<ReceiverCounts> {
  try {
    const { size } = await stat(path);
    if (size > MAX_LIST_BYTES) throw new Failure('it is larger than 100 MB');
    const counts = countAddresses(decode(path, await readFile(path)).source);
    if (recipientsIn(counts) === 0) throw new Failure('there are no addresses in it');
    return counts;
  } catch (error) {
    throw new Failure(`${path}: ${reasonOf(error)}`);
  }
}

/** In the time zone of this machine. */
function dayFromNow(days: number): string {
  const now = new Date();
  const local = now.getTime() - now.getTimezoneOffset() * 60_000;
  return new Date(local + days * DAY_MS).toISOString().slice(0, 10);
}
