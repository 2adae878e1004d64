import { type Message, text } from '../text/message.ts';
import type { GlobNode } from './glob-node.ts';
import { type GlobFault, MAX_GLOB_UNITS, parseGlob } from './glob-syntax.ts';

/** Tells whether a glob matches a path, in at most as many steps as the product of their lengths. */
export type GlobMatcher = (path: string) => boolean;

/** Why a glob matches nothing, for its author. */
export type GlobProblem = Message;

const FAULTS: Readonly<Record<GlobFault, GlobProblem>> = {
  'too-long': text`A glob can have at most ${MAX_GLOB_UNITS} characters.`,
  'negated-group': text`Globs don’t support “!(…)”. Write a separate glob that starts with “!” instead.`,
  'regular-expression': text`This is a regular expression. Write a glob with * and ? instead, such as “emails/**/*.html”.`,
};

/** What is wrong with a glob; nothing where it is understood. */
export function globProblem(glob: string): GlobProblem | undefined {
  const parsed = parseGlob(bare(glob).glob);
  return typeof parsed === 'string' ? FAULTS[parsed] : undefined;
}

/** Reads a glob; one that is not understood matches nothing. */
export function readGlob(glob: string): GlobMatcher {
  const { glob: plain, isInverted } = bare(glob);
  const tree = parseGlob(plain);
  if (typeof tree === 'string') return () => false;
  const machine = new Machine(compile(tree));
  // A glob without a slash names files wherever they are, as in .gitignore.
  const isOfName = !glob.includes('/');
  return (path) => {
    if (path === '') return false;
    const subject = isOfName ? path.slice(path.lastIndexOf('/') + 1) : path;
    return (path === plain || machine.accepts(subject)) !== isInverted;
  };
}

/** A glob without what begins it: the root, and signs that turn its meaning. */
function bare(glob: string): { readonly glob: string; readonly isInverted: boolean } {
  const [signs = ''] = /^!*(?!\()/.exec(glob) ?? [];
  return { glob: glob.slice(signs.length).replace(/^\.?\//, ''), isInverted: signs.length % 2 === 1 };
}

/** What is to be done at a place of a program. */
type GlobStep =
  | { readonly type: 'take'; readonly has: (unit: string) => boolean }
  /** Goes on in several places. */
  | { readonly type: 'fork'; readonly to: number[] }
  | { readonly type: 'done' };

/** A nondeterministic machine: all its states are followed at once, so that nothing is ever tried again. */
function compile(tree: GlobNode): readonly GlobStep[] {
  const steps: GlobStep[] = [];
  emit(tree, steps);
  steps.push({ type: 'done' });
  return steps;
}

function emit(node: GlobNode, steps: GlobStep[]): void {
  switch (node.type) {
    case 'unit': {
      const wanted = folded(node.unit);
      steps.push({ type: 'take', has: (unit) => folded(unit) === wanted });
      return;
    }
    case 'set':
      steps.push({ type: 'take', has: node.has });
      return;
    case 'sequence':
      for (const part of node.parts) emit(part, steps);
      return;
    case 'choice':
      emitChoice(node.of, steps);
      return;
    case 'repeat':
      emitRepeat(node.part, node.least, node.isOnce, steps);
  }
}

function emitChoice(alternatives: readonly GlobNode[], steps: GlobStep[]): void {
  const begins: number[] = [];
  const ends: number[][] = [];
  steps.push({ type: 'fork', to: begins });
  for (const alternative of alternatives) {
    begins.push(steps.length);
    emit(alternative, steps);
    const to: number[] = [];
    ends.push(to);
    steps.push({ type: 'fork', to });
  }
  for (const to of ends) to.push(steps.length);
}

function emitRepeat(part: GlobNode, least: 0 | 1, isOnce: boolean, steps: GlobStep[]): void {
  const skip: number[] = [];
  if (least === 0) {
    skip.push(steps.length + 1);
    steps.push({ type: 'fork', to: skip });
  }
  const start = steps.length;
  emit(part, steps);
  if (!isOnce) steps.push({ type: 'fork', to: [start, steps.length + 1] });
  skip.push(steps.length);
}

/** Places that are followed at once, with where each unit that came up led from them. */
interface State {
  readonly places: readonly number[];
  readonly next: Map<string, State>;
  readonly isDone: boolean;
}

/** Ways that are remembered of one glob: those of ordinary ones are few, and others are gone again as often as needed. */
const MAX_STATES = 200;

/** Follows a program, and remembers its ways. */
class Machine {
  readonly #program: readonly GlobStep[];
  readonly #seen: Int32Array;
  #turn = 0;
  #states = new Map<string, State>();
  #start: State;

  constructor(program: readonly GlobStep[]) {
    this.#program = program;
    this.#seen = new Int32Array(program.length);
    this.#start = this.#stateAt([0]);
  }

  accepts(subject: string): boolean {
    let state = this.#start;
    for (let at = 0; at < subject.length && state.places.length > 0; at++) {
      const unit = subject.charAt(at);
      const known = state.next.get(unit);
      const next = known ?? this.#after(state, unit);
      if (!known) state.next.set(unit, next);
      state = next;
    }
    return state.isDone;
  }

  #after({ places }: State, unit: string): State {
    const next: number[] = [];
    for (const place of places) {
      const step = this.#program[place];
      if (step?.type === 'take' && step.has(unit)) next.push(place + 1);
    }
    return this.#stateAt(next);
  }

  /** What is reached from some places without taking a unit, each place once. */
  #stateAt(from: number[]): State {
    this.#turn++;
    const places: number[] = [];
    for (let place = from.pop(); place !== undefined; place = from.pop()) {
      if (this.#seen[place] === this.#turn) continue;
      this.#seen[place] = this.#turn;
      const step = this.#program[place];
      if (step?.type === 'fork') for (const to of step.to) from.push(to);
      else places.push(place);
    }
    const key = places.join();
    const known = this.#states.get(key);
    if (known) return known;
    if (this.#states.size >= MAX_STATES) this.#forget();
    const isDone = places.some((place) => this.#program[place]?.type === 'done');
    const state = { places, next: new Map<string, State>(), isDone };
    this.#states.set(key, state);
    return state;
  }

  #forget(): void {
    this.#states = new Map();
    // What is left behind leads to what is left behind, and goes with it.
    this.#start = { ...this.#start, next: new Map() };
  }
}

/** The same for the two cases of a letter, as in a regular expression that ignores case. */
function folded(unit: string): string {
  const upper = unit.toUpperCase();
  return upper.length !== 1 || (unit > '\x7F' && upper <= '\x7F') ? unit : upper;
}
