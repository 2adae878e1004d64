import { connect, isIP, type Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import { connect as connectEncrypted, type TLSSocket } from 'node:tls';
import { ReplyReader, type SmtpEvent, type SmtpFault } from '../core/connect/index.ts';
import { faultOf } from './smtp-fault.ts';
import { factsOf } from './tls-facts.ts';

/** Milliseconds after which a server that does not hang up on QUIT is hung up on. */
const QUIT_MS = 500;

/** Everything that an old server may speak, so that it can be told what is wrong with it. Nothing secret is sent. */
const ANY_TLS = {
  rejectUnauthorized: false,
  minVersion: 'TLSv1',
  ciphers: 'DEFAULT@SECLEVEL=0',
  // Names are compared apart, so that what the chain lacks is told, too.
  checkServerIdentity: () => undefined,
} as const;

/** One connection to a server. Each step ends with an event, at the latest when its signal says that time is over. */
export class SmtpConnection {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | undefined;
  #reader = new ReplyReader();
  #decoder = new StringDecoder('utf8');
  #isHealthy = false;

  constructor(host: string, port: number) {
    this.#host = host;
    this.#port = port;
  }

  open(isEncrypted: boolean, end: AbortSignal): Promise<SmtpEvent> {
    const place = { host: this.#host, port: this.#port };
    if (!isEncrypted) {
      const socket = connect(place);
      return this.#begun(socket, 'connect', end, () => ({ kind: 'opened' }));
    }
    return this.#secured(connectEncrypted({ ...place, ...this.#tlsOptions() }), end);
  }

  /** Encrypts what was plain; what came in before is forgotten, since anybody could have said it. */
  encrypt(end: AbortSignal): Promise<SmtpEvent> {
    const plain = this.#socket;
    if (!plain) return Promise.resolve({ kind: 'fault', fault: 'dropped' });
    this.#reader = new ReplyReader();
    this.#decoder = new StringDecoder('utf8');
    return this.#secured(connectEncrypted({ socket: plain, ...this.#tlsOptions() }), end);
  }

  say(line: string, end: AbortSignal): Promise<SmtpEvent> {
    this.#socket?.write(`${line}\r\n`);
    return this.hear(end);
  }

  hear(end: AbortSignal): Promise<SmtpEvent> {
    const socket = this.#socket;
    if (!socket) return Promise.resolve({ kind: 'fault', fault: 'dropped' });
    const late = () => (this.#reader.isWithin ? 'stalled' : 'timed-out');
    return this.#event(socket, end, late, (settle) => {
      const read = (text: string) => {
        const reply = this.#reader.read(text);
        if (reply === 'not-smtp') settle({ kind: 'fault', fault: 'not-smtp' });
        else if (reply) settle({ kind: 'reply', reply });
      };
      const listener = (chunk: Buffer) => read(this.#decoder.write(chunk));
      socket.on('data', listener);
      socket.resume();
      // It may have come along with the reply before.
      read('');
      return () => {
        socket.off('data', listener);
        socket.pause();
      };
    });
  }

  /** Says goodbye where the server is one that listens. */
  quit(): void {
    const socket = this.#socket;
    if (!this.#isHealthy || !socket?.writable) {
      this.destroy();
      return;
    }
    socket.setTimeout(QUIT_MS, () => socket.destroy());
    socket.resume();
    socket.end('QUIT\r\n');
  }

  destroy(): void {
    this.#socket?.destroy();
  }

  #tlsOptions() {
    return { ...ANY_TLS, ...(isIP(this.#host) ? {} : { servername: this.#host }) };
  }

  #secured(socket: TLSSocket, end: AbortSignal): Promise<SmtpEvent> {
    return this.#begun(socket, 'secureConnect', end, () => ({
      kind: 'secured',
      tls: factsOf(socket, this.#host),
    }));
  }

  #begun(
    socket: Socket,
    name: 'connect' | 'secureConnect',
    end: AbortSignal,
    event: () => SmtpEvent,
  ): Promise<SmtpEvent> {
    this.#socket = socket;
    // A fault between two steps is told of by the next one.
    socket.on('error', () => {});
    const late = () => 'timed-out' as const;
    return this.#event(socket, end, late, (settle) => {
      const listener = () => settle(event());
      socket.once(name, listener);
      return () => socket.off(name, listener);
    });
  }

  /** Waits for whichever comes first: what `listen` settles with, a fault, or the end of time. */
  #event(
    socket: Socket,
    end: AbortSignal,
    lateFault: () => SmtpFault,
    listen: (settle: (event: SmtpEvent) => void) => () => void,
  ): Promise<SmtpEvent> {
    return new Promise((resolve) => {
      let isSettled = false;
      let stop = () => {};
      const settle = (event: SmtpEvent) => {
        if (isSettled) return;
        isSettled = true;
        this.#isHealthy = event.kind !== 'fault';
        socket.off('error', failed).off('close', closed).off('end', closed);
        end.removeEventListener('abort', late);
        stop();
        resolve(event);
      };
      const failed = (error: Error) => settle(faultOf(error));
      const closed = () => settle({ kind: 'fault', fault: 'dropped' });
      const late = () => settle({ kind: 'fault', fault: lateFault() });
      socket.on('error', failed).on('close', closed).on('end', closed);
      end.addEventListener('abort', late);
      stop = listen(settle);
      if (isSettled) stop();
      else if (end.aborted) late();
      else if (socket.destroyed) closed();
    });
  }
}
