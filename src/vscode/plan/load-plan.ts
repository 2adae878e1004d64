import type * as vscode from 'vscode';
import type * as plan from '../../core/plan/index.ts';
import { loadBundle } from '../lib/bundle.ts';

/** Everything that plans a mailing. */
export type PlanModule = typeof plan;

/** Loads what plans mailings; only who plans one needs it. */
export function loadPlan(extension: vscode.Uri): Promise<PlanModule> {
  return loadBundle(extension, 'plan.js', () => require('./plan.js'));
}
