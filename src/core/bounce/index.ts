// What came back, explained: a bundle of its own in the editor, so nothing of it stands in the index of the engine.

export type {
  Bounce,
  BounceKind,
  BounceRecipient,
  Family,
  Reply,
  Retry,
  Side,
  Step,
} from './bounce.ts';
export type { CauseId } from './causes.ts';
export { explainBounce } from './explain.ts';
export { type Explainable, explainableOf, explainLine, explainLog, explainText } from './explain-text.ts';
export { providers } from './providers/index.ts';
export { LogReader } from './read/log.ts';
export { CauseTally } from './summary.ts';
export { causeTitles } from './titles.ts';
export { verdictOf } from './verdict.ts';
