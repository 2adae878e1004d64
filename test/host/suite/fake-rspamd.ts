import type { Server } from 'node:http';

/** An Rspamd of the test's own, in this extension host. */
export interface FakeRspamd {
  readonly address: string;
  /** The messages it got, a character a byte. */
  readonly messages: string[];
  close(): void;
}

const SYMBOLS = {
  SUBJ_ALL_CAPS: { score: 2.25, description: 'All capital letters in subject', options: ['12'] },
  URL_NUMBERS: { score: 0.5, description: 'A host', options: ['shop.example.org'] },
  HFILTER_HOSTNAME_UNKNOWN: { score: 2.5, description: 'Unknown client' },
};

/** Answers each message alike, after `delay` milliseconds. Needs Node's host. */
export async function startFakeRspamd(delay = 0): Promise<FakeRspamd> {
  // Where this runs in a web worker there is no such module, and nobody calls this.
  const { createServer } = await import('node:http');
  const messages: string[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      messages.push(Buffer.concat(chunks).toString('latin1'));
      const answer = { score: 5.25, required_score: 15, action: 'add header', symbols: SYMBOLS };
      setTimeout(() => response.end(JSON.stringify(answer)), delay);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('it does not listen');
  return { address: `http://127.0.0.1:${at.port}`, messages, close: () => server.close() };
}
