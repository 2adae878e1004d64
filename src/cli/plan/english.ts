import { render } from '../../core/index.ts';
import type { PlanWords } from '../../core/plan/index.ts';

const DATE = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;

/** English, as everything on the command line. */
export const ENGLISH: PlanWords = {
  say: (message) => render(message),
  number: (value) => value.toLocaleString('en-US'),
  date: (date) => new Date(date).toLocaleDateString('en-US', { ...DATE, year: 'numeric' }),
  day: (date) => new Date(date).toLocaleDateString('en-US', { ...DATE, weekday: 'short' }),
};
