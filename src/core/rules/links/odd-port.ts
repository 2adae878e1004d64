import { ipAddress, isLocal, knownHosts } from '../../facts/hosts/hosts.ts';
import { replacement } from '../../fix/fix.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** A port that is written out though every browser would take it anyway. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['http:', ':80'],
  ['https:', ':443'],
]);
const PORT = /^:\d{1,5}$/;

export const oddPort = rule({
  id: 'odd-port',
  group: 'links',
  severity: 'warning',
  title: 'Link with a port number',
  why: 'Public websites don’t need a port number. A link with one often leads to a test server that recipients can’t reach, many company networks block it, and filters may flag it. Link to the public address.',
  filters: ['WEIRD_PORT'],
  examples: [
    {
      format: 'html',
      draft: '<a href="https://example.com⟦:8443⟧/offer">See the offer</a>',
      fixed: '<a href="https://example.com/offer">See the offer</a>',
    },
    {
      format: 'text',
      draft: 'See http://www.example.com⟦:81⟧/offer',
      fixed: 'See http://www.example.com/offer',
    },
    {
      format: 'html',
      draft:
        '<a href="https://example.com:443/">A</a><a href="http://localhost:3000/">B</a><a href="https://example.com:{{ port }}/">C</a><a href="https://{{ host }}:8080/">D</a><a href="https://example.com/a:8080">E</a>',
    },
  ],
  *check({ draft }) {
    for (const { target, address } of knownHosts(draft)) {
      if (address.end === address.path) continue;
      const evidence = target.text.slice(address.end, address.path);
      if (!PORT.test(evidence) || evidence === USUAL.get(address.scheme)) continue;
      if (isLocal(ipAddress(address.host) ?? address.host)) continue;
      const span = target.span(address.end, address.path);
      const message = text`This link uses port ${evidence.slice(1)} of ${address.host}, which filters may flag. Link to the public address without a port.`;
      yield {
        span,
        evidence,
        message,
        fixes: replacement(draft, { span, evidence, becomes: '', safe: false }),
      };
    }
  },
});
