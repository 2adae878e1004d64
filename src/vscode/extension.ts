// First, so that the time of loading everything else counts.
import './lib/load-time.ts';
import type * as vscode from 'vscode';
import { type Api, apiOf } from './api.ts';
import * as assistant from './assistant/index.ts';
import * as bounces from './bounces/index.ts';
import * as config from './config/index.ts';
import * as domain from './domain/index.ts';
import * as drafts from './drafts/index.ts';
import * as editor from './editor/index.ts';
import * as filters from './filters/index.ts';
import { loadedAt } from './lib/load-time.ts';
import * as panels from './panels/index.ts';
import { createParts } from './parts.ts';
import * as recipients from './recipients/index.ts';
import * as records from './records/index.ts';
import * as start from './start/index.ts';
import * as workspace from './workspace/index.ts';

export type { Api } from './api.ts';

/** The imports have run by now. */
const loadMilliseconds = performance.now() - loadedAt;

export function activate(context: vscode.ExtensionContext): Api {
  const begun = performance.now();
  const parts = createParts(context);
  const folders = [
    config,
    drafts,
    workspace,
    editor,
    bounces,
    records,
    recipients,
    domain,
    panels,
    filters,
    start,
    assistant,
  ];
  context.subscriptions.push(...folders.map(({ register }) => register(parts)));
  return apiOf(parts, loadMilliseconds + performance.now() - begun);
}
