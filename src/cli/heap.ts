import { setFlagsFromString } from 'node:v8';

/** Bytes of a draft from which the heap is kept small: there it matters, and costs little time. */
const LARGE = 512 * 1024;

/** Has V8 collect garbage sooner from now on where a draft is large: what it holds would else fill many times its size. */
export function sparingFor(bytes: number): void {
  if (bytes < LARGE) return;
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--heap-growing-percent=20');
}
