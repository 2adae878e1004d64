import { addressOf, hasPlaceholder, isReserved } from '../../facts/hosts/hosts.ts';
import { text } from '../../text/message.ts';
import { rule } from '../rule.ts';

/** As the text of a link: unsubscribes, in the languages that have come up most. */
const WAY_OUT =
  /unsub|opt[- ]?out|abmeld|abbestell|désabonn|désinscri|darse de baja|cancelar (?:la )?suscrip|descadastr|disiscri|uitschrijv/i;
const MAX_LINK_TEXT_UNITS = 80;

export const unsubscribeSameLink = rule({
  id: 'unsubscribe-same-link',
  group: 'links',
  severity: 'warning',
  title: 'Unsubscribe link without its own address',
  why: 'When “Unsubscribe” opens the same page as another link, readers can’t unsubscribe and mark the email as spam instead. Anti-spam laws, Gmail and Yahoo require a working unsubscribe link. Give it an address of its own, or use your mailing service’s merge field.',
  filters: [],
  examples: [
    {
      format: 'html',
      draft:
        '<a href="https://garden-chairs.de/sale">See the sale</a> <a href="⟦https://garden-chairs.de/sale⟧">Unsubscribe</a>',
    },
    {
      format: 'markdown',
      draft: '[Sale](https://garden-chairs.de/sale), [unsubscribe here](⟦https://garden-chairs.de/sale⟧)',
    },
    {
      format: 'html',
      draft:
        '<a href="https://garden-chairs.de/sale">See the sale</a> <a href="https://garden-chairs.de/leave">Unsubscribe</a> <a href="{{ url }}">Sale</a> <a href="{{ url }}">Unsubscribe</a> <a href="https://example.com">Sale</a> <a href="https://example.com">Unsubscribe</a>',
    },
  ],
  *check({ draft: { links } }) {
    const elsewhere = new Set<string>();
    const out = links.filter(({ target, text: words }) => {
      const isOut = words.text.length <= MAX_LINK_TEXT_UNITS && WAY_OUT.test(words.text);
      if (!isOut) elsewhere.add(target.text.trim());
      return isOut;
    });
    for (const { target } of out) {
      const address = target.text.trim();
      const host = addressOf(target)?.host;
      if (host === undefined || isReserved(host) || hasPlaceholder(address) || !elsewhere.has(address))
        continue;
      const span = target.span(0, target.text.length);
      const message = text`This unsubscribe link opens the same page as another link. Give it its own address.`;
      yield { span, evidence: address, message };
    }
  },
});
