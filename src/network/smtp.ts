import { lookup } from 'node:dns/promises';
import { portDialogue, type SmtpEvent, type SmtpStep } from '../core/connect/index.ts';
import type { ProbedPort, ProbeOptions, ServerProbe } from './api.ts';
import { SmtpConnection } from './smtp-connection.ts';

/** Milliseconds for all that is asked of a port. */
const TOTAL_MS = 8000;

/**
 * Finds out what a server offers on its ports, all at once: EHLO, STARTTLS and QUIT, nothing else is said. Whatever a server does,
 * a port takes no longer than `totalMs`. Rejects with the signal's reason, and with nothing else.
 */
export async function probeServer(
  host: string,
  ports: readonly number[],
  options: ProbeOptions = {},
): Promise<ServerProbe> {
  const { signal } = options;
  try {
    await lookup(host);
  } catch (error) {
    signal?.throwIfAborted();
    // Of other faults, of resolvers that are away say, each port tells.
    if (error instanceof Error && 'code' in error && error.code === 'ENOTFOUND') return 'unknown-host';
  }
  signal?.throwIfAborted();
  const probed = await Promise.all(ports.map((port) => probePort(host, port, options)));
  signal?.throwIfAborted();
  return probed;
}

async function probePort(
  host: string,
  port: number,
  { totalMs = TOTAL_MS, signal, implicitTls }: ProbeOptions,
): Promise<ProbedPort> {
  const start = performance.now();
  const late = AbortSignal.timeout(totalMs);
  const end = signal ? AbortSignal.any([signal, late]) : late;
  const call = new SmtpCall(host, port, end, (share) =>
    AbortSignal.timeout(Math.max(0, Math.round(share * totalMs - (performance.now() - start)))),
  );
  const dialogue = portDialogue(port, Date.now(), implicitTls?.includes(port));
  let step = dialogue.next();
  while (!step.done) step = dialogue.next(await call.perform(step.value));
  call.end();
  return { ...step.value, ms: Math.round(performance.now() - start) };
}

/** A call of a server, which may connect several times. */
class SmtpCall {
  readonly #host: string;
  readonly #port: number;
  readonly #end: AbortSignal;
  readonly #shareOver: (share: number) => AbortSignal;
  #connection: SmtpConnection | undefined;

  constructor(host: string, port: number, end: AbortSignal, shareOver: (share: number) => AbortSignal) {
    this.#host = host;
    this.#port = port;
    this.#end = end;
    this.#shareOver = shareOver;
  }

  async perform(step: SmtpStep): Promise<SmtpEvent> {
    if (step.do === 'open') {
      this.#connection?.destroy();
      this.#connection = new SmtpConnection(this.#host, this.#port);
      return this.#connection.open(step.isEncrypted, this.#end);
    }
    if (!this.#connection) return { kind: 'fault', fault: 'dropped' };
    switch (step.do) {
      case 'hear':
        return this.#connection.hear(
          step.share < 1 ? AbortSignal.any([this.#end, this.#shareOver(step.share)]) : this.#end,
        );
      case 'say':
        return this.#connection.say(step.line, this.#end);
      case 'encrypt':
        return this.#connection.encrypt(this.#end);
    }
  }

  end(): void {
    this.#connection?.quit();
  }
}
