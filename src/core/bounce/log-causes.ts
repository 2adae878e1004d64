import { causeOf } from './cause-of.ts';
import type { CauseId } from './causes.ts';
import { providerOf } from './providers/provider-of.ts';
import type { ReportedRecipient } from './read/report.ts';

/** Replies that are remembered at most. */
const MAX_KNOWN = 10_000;

/** The causes of a log’s lines: servers say the same over and over, with other names and numbers in it. */
export class LogCauses {
  readonly #known = new Map<string, CauseId>();

  of(recipient: ReportedRecipient): CauseId {
    const { action, stage = '', host = '', status = '', said, address } = recipient;
    const domain = address.slice(address.lastIndexOf('@') + 1);
    const key = [action, stage, host, status, domain, withoutNames(said?.text ?? '')].join('\n');
    const known = this.#known.get(key);
    if (known) return known;
    const provider = providerOf(recipient.host, said?.text ?? '', address);
    const { cause } = causeOf(recipient, action === 'delayed' ? 'delay' : 'bounce', provider);
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(key, cause);
    return cause;
  }
}

/** Without addresses, IP addresses and the long names that a server gives each message. */
function withoutNames(text: string): string {
  return text.slice(0, 1000).replace(/[^\s<>@]{1,64}@[^\s<>]{1,255}|(?=[\w.-]*\d)[\w.-]{8,80}/g, '@');
}
