// What came back, explained: a bundle of its own in the editor, so nothing of it stands in the index of the engine.

export type {
  Bounce,
  BounceKind,
  BounceRecipient,
  Reply,
} from './bounce.ts';
export { type CauseId, causes } from './causes.ts';
export { explainBounce, isStandIn } from './explain.ts';
export { type Explainable, explainableOf, explainLine, explainLog, explainText } from './explain-text.ts';
export { LogCauses } from './log-causes.ts';
export { providers } from './providers/index.ts';
export { LogReader } from './read/log.ts';
export { type CauseCount, CauseTally } from './summary.ts';
export type { BounceFamily, Retry, Side, Step } from './terms.ts';
export { verdictOf } from './verdict.ts';
