// A thread starts without tsx: Node 20 does not hand its loader on.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
