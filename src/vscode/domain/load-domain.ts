import type * as vscode from 'vscode';
import type * as domain from '../../core/domain/index.ts';
import { loadBundle } from '../lib/bundle.ts';

/** Everything that checks domains. */
export type DomainModule = typeof domain;

/** Loads what checks domains, which is in one bundle with what checks records. */
export function loadDomain(extension: vscode.Uri): Promise<DomainModule> {
  return loadBundle(extension, 'records.js', () => require('./records.js'));
}
