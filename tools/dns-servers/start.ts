import { onInterrupt } from '../vscode/process.ts';
import { installDnsServers } from './install.ts';
import { startNsd, startRbldnsd } from './servers.ts';
import { LISTS, ZONES } from './zones.ts';

/** `npm run dns`: a name server with domains to try, and blocklists of all kinds, until Ctrl-C, and how to ask them. */
const programs = await installDnsServers();
if ('missing' in programs) {
  console.error(`The name servers are missing: ${programs.missing}.`);
  process.exitCode = 2;
} else {
  const [nsd, lists] = await Promise.all([startNsd(programs, ZONES), startRbldnsd(programs, LISTS)]);
  console.log(`
node dist/cli.js domain good.test --ip 203.0.113.7 --resolver 127.0.0.1:${nsd.port}
node dist/cli.js domain many.test --resolver 127.0.0.1:${nsd.port}
node dist/cli.js domain good.test --ip 203.0.113.7 --lists --resolver 127.0.0.1:${lists.port}
"inboxlint.resolver": "127.0.0.1:${nsd.port}"

Ctrl-C ends them.`);
  onInterrupt(() => Promise.all([nsd, lists].map(({ stop }) => stop())).then(() => process.exit(0)));
}
