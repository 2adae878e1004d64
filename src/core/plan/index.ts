// What may be sent on which day: a bundle of its own in the editor, so nothing of it stands in the index of the engine.

export { acceptedIn, dayIn } from './accepted.ts';
export type { LogOutcome, RefusedShare } from './after.ts';
export { isDate } from './calendar.ts';
export { type PlanBar, type PlanChart, planChart, shareOf } from './chart.ts';
export { type DayRun, dayRuns } from './day-runs.ts';
export {
  isSendingProvider,
  SENDING_PROVIDERS,
  type SendingLimit,
  type SendingProvider,
  type SendingProviderId,
  sendingProviders,
} from './limits.ts';
export { countAddresses, recipientsIn } from './list-counts.ts';
export { planSending, type SendingPlan } from './plan.ts';
export { planDocument, sourcesOf, summaryText } from './plan-document.ts';
export { adviceOn } from './plan-notices.ts';
export { MAX_RECIPIENTS, type PlanDay, type PlanRequest } from './plan-request.ts';
export { DAILY_RULES, type PlanRule, rulesBefore } from './plan-rules.ts';
export {
  limitText,
  type PlanWords,
  providerName,
  reasonText,
  receiverName,
  shareTexts,
} from './plan-words.ts';
export { type ReceiverCounts, type ReceiverId, receiverOf } from './receivers.ts';
export type { FactSource } from './source.ts';
export { isWarmUp, WARM_UPS, type WarmUpId, warmUps } from './warm-up.ts';
