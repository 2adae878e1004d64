import * as vscode from 'vscode';
import type { PlanWords } from '../../core/plan/index.ts';
import { sentence } from '../lib/messages.ts';

const DAY = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;

/** Plans in the user’s language. */
export const LOCAL_WORDS: PlanWords = {
  say: sentence,
  number: (value) => value.toLocaleString(vscode.env.language),
  date: (date) => new Date(date).toLocaleDateString(vscode.env.language, { ...DAY, year: 'numeric' }),
  day: (date) => new Date(date).toLocaleDateString(vscode.env.language, { ...DAY, weekday: 'short' }),
};
