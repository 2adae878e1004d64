import process from 'node:process';
import { version } from '../../../package.json';
import { CauseTally } from '../../core/bounce/index.ts';
import { painter, wantsColor } from '../color.ts';
import type { Output } from '../output.ts';
import type { ExitCode, Verb } from '../verb.ts';
import { EXPLAIN_HELP, type ExplainArguments, parseExplainArguments } from './arguments.ts';
import type { Explained, Unreadable } from './explained.ts';
import { bounceEntry } from './json-entry.ts';
import { prettyExplained, prettySummary } from './pretty.ts';
import { type CauseCounter, explainName } from './read-input.ts';

/** `inboxlint explain`: why email came back. 0: nothing on the sender’s side; 1: something is; 2: something is unreadable. */
export const explain: Verb = async (args, out) => {
  const options = parseExplainArguments(args);
  if (options.help) {
    await out(EXPLAIN_HELP);
    return 0;
  }
  const tally: CauseCounter = new CauseTally();
  const write = options.format === 'json' ? jsonWriter(out) : prettyWriter(out, options);
  await write.start();
  let isUnreadable = false;
  for (const name of options.names) {
    for await (const explained of explainName(name, tally)) {
      isUnreadable ||= 'error' in explained;
      await write.one(explained);
    }
  }
  await write.end(tally);
  return isUnreadable ? 2 : codeOf(tally);
};

function codeOf(tally: CauseCounter): ExitCode {
  return tally.summary().some(({ side }) => side === 'sender' || side === 'sender-provider') ? 1 : 0;
}

interface Writer {
  start(): Promise<void>;
  one(explained: Explained | Unreadable): Promise<void>;
  end(tally: CauseCounter): Promise<void>;
}

/** Writes the document bit by bit, a file a line. */
function jsonWriter(out: Output): Writer {
  let separator = '\n';
  return {
    start: () => out(`{"version":${JSON.stringify(version)},"bounces":[`),
    one: async (explained) => {
      await out(separator + JSON.stringify(bounceEntry(explained)));
      separator = ',\n';
    },
    end: (tally) => out(`\n],"summary":${JSON.stringify(tally.summary())}}\n`),
  };
}

function prettyWriter(out: Output, { color }: ExplainArguments): Writer {
  const paint = painter(wantsColor(process.stdout.isTTY, color, process.env));
  return {
    start: async () => {},
    one: (explained) => out(prettyExplained(explained, paint)),
    end: (tally) => out(prettySummary(tally.summary(), paint)),
  };
}
