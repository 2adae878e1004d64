import { messageOf } from '../vscode/process.ts';
import { NONE } from './skips.ts';
import { STEPS } from './steps.ts';

// One step of `npm test`, in a process of its own: tells the process that started it the counts.
const name = process.argv[2] ?? '';
// Where nobody waits for it any more. That alone does not keep it alive.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
try {
  const counts = (await STEPS[name]?.run()) ?? { ...NONE, failed: 1 };
  process.send?.(counts);
} catch (error) {
  console.error(`${name}: ${messageOf(error)}`);
  process.send?.({ ...NONE, failed: 1 });
}
