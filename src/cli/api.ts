/** What `import … from 'inboxlint'` gives: the engine, what explains bounces, and the configuration files of a folder on disk. */
export * from '../core/bounce/index.ts';
export * from '../core/index.ts';
export { type LoadedConfig, loadConfig } from './config.ts';
