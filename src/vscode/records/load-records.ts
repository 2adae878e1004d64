import type * as vscode from 'vscode';
import type * as records from '../../core/records/index.ts';
import { loadBundle } from '../lib/bundle.ts';

/** Everything that checks DNS records. */
export type RecordsModule = typeof records;

/** Loads what checks DNS records: most people never have one in front of them. */
export function loadRecords(extension: vscode.Uri): Promise<RecordsModule> {
  return loadBundle(extension, 'records.js', () => require('./records.js'));
}
