import { onInterrupt } from '../vscode/process.ts';
import { installFilters } from './install.ts';
import { startRspamd, startSpamd } from './servers.ts';

/** `npm run filters`: both filters, until Ctrl-C, and how to ask them. */
const programs = await installFilters();
if ('missing' in programs) {
  console.error(`The filters are missing: ${programs.missing}.`);
  process.exitCode = 2;
} else {
  console.log('Starting SpamAssassin and Rspamd; that takes a quarter of a minute.');
  const servers = await Promise.all([startSpamd(programs), startRspamd(programs)]);
  const [spamd, rspamd] = servers.map(({ port }) => `127.0.0.1:${port}`);
  console.log(`
node dist/cli.js --with spamassassin=${spamd} --with rspamd=http://${rspamd} examples
"inboxlint.filters": { "spamassassin": "${spamd}", "rspamd": "http://${rspamd}" }

Ctrl-C ends them.`);
  onInterrupt(() => Promise.all(servers.map(({ stop }) => stop())).then(() => process.exit(0)));
}
