/**
 * What the adapters load when something is asked of the network, and only then; `NetworkModule` says what the extension uses.
 * Parts that need Node load its modules when they are used, so that a web worker can load the rest.
 */
export * from './api.ts';
export { openResolver, systemServers } from './open-resolver.ts';
export { isLocalResolver, readResolver, resolverName } from './resolver-address.ts';
export { run } from './run-asking.ts';
