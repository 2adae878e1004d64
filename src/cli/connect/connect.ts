import process from 'node:process';
import { chosenPort, isAway, portStatus } from '../../core/connect/index.ts';
import type { ProbedPort } from '../../network/api.ts';
import { painter, wantsColor } from '../color.ts';
import { Failure } from '../failure.ts';
import type { ExitCode, Verb } from '../verb.ts';
import { CONNECT_HELP, parseConnectArguments } from './connect-arguments.ts';
import { jsonServer } from './json-server.ts';
import { prettyServer } from './pretty-server.ts';

/** `inboxlint connect`: which port works, and how. 0: one does; 1: something is to fix; 2: no answer. */
export const connect: Verb = async (args, out) => {
  const { host, ports, format, color, help } = parseConnectArguments(args);
  if (help) {
    await out(CONNECT_HELP);
    return 0;
  }
  const { probeSmtp } = await import('../../network/index.ts');
  const probed = await probeSmtp(host, ports);
  if (probed === 'unknown-host') throw new Failure(`Server ${host} not found. Check its name.`);
  const paint = painter(wantsColor(process.stdout.isTTY, color, process.env));
  await out(format === 'json' ? jsonServer(host, probed) : prettyServer(host, probed, paint));
  return codeOf(probed);
};

function codeOf(ports: readonly ProbedPort[]): ExitCode {
  if (isAway(ports)) return 2;
  const use = chosenPort(ports);
  const used = ports.find(({ port }) => port === use?.port);
  return used && portStatus(used) !== 'fail' ? 0 : 1;
}
