// Loaded before the program with `--import`: notes whom it connects to and asks, and which files it does it with.

import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';

const note = (...what) => appendFileSync(process.env.CONNECTIONS, `${JSON.stringify(what)}\n`);
const watch = (owner, name, told) => {
  const original = owner[name];
  owner[name] = function (...args) {
    note(name, ...told(args));
    return original.apply(this, args);
  };
};
const shown = (args) => args.filter((one) => typeof one !== 'function').map(String);

watch(net.Socket.prototype, 'connect', (args) => [JSON.stringify(args[0])]);
watch(dgram.Socket.prototype, 'send', shown);
watch(dgram.Socket.prototype, 'bind', shown);
watch(globalThis, 'fetch', (args) => [String(args[0])]);
const prototypes = [dns.Resolver, dns.promises.Resolver].flatMap(({ prototype }) => [
  prototype,
  Object.getPrototypeOf(prototype),
]);
for (const prototype of new Set(prototypes)) {
  for (const name of Object.getOwnPropertyNames(prototype))
    if (/^(?:resolve|reverse|setServers)/.test(name)) watch(prototype, name, shown);
}
for (const owner of [dns, dns.promises])
  for (const name of Object.keys(owner))
    if (/^(?:resolve|reverse|lookup)/.test(name)) watch(owner, name, shown);
syncBuiltinESMExports();
