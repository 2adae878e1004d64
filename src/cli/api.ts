/** What `import … from 'inboxlint'` gives: the engine, and the configuration files of a folder on disk. */
export * from '../core/index.ts';
export { type LoadedConfig, loadConfig } from './config.ts';
