import { version } from '../../../package.json';
import { render } from '../../core/index.ts';
import {
  DAILY_RULES,
  limitText,
  type PlanRule,
  rulesBefore,
  type SendingLimit,
  type SendingPlan,
  sourcesOf,
} from '../../core/plan/index.ts';
import { ENGLISH } from './english.ts';

/** A plan as JSON, with a line break at its end. */
export function jsonPlan(plan: SendingPlan): string {
  const { request, provider, days, left, stops, notices, limit } = plan;
  return `${JSON.stringify(
    {
      version,
      provider: request.provider,
      to: request.to,
      warmUp: request.warmUp,
      ...(request.perDay !== undefined && { perDay: request.perDay }),
      days,
      left,
      stop: stops,
      notices: notices.map((notice) => render(notice)),
      ...(limit && { reached: limitEntry(limit) }),
      limits: provider.limits.map(limitEntry),
      rules: [...rulesBefore(plan), ...DAILY_RULES].map(ruleEntry),
      sources: sourcesOf(plan),
    },
    null,
    2,
  )}\n`;
}

function limitEntry(limit: SendingLimit) {
  const { value, unit, scope, window, source, note } = limit;
  return {
    ...{ value, unit, scope, window },
    message: limitText(limit, ENGLISH),
    ...(note && { note: render(note) }),
    source: source.link,
    checked: source.checked,
  };
}

function ruleEntry({ id, text, run, source }: PlanRule) {
  return { id, message: render(text), ...(run && { run }), ...(source && { source: source.link }) };
}
