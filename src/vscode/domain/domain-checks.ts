import type { Checker } from '../drafts/checker.ts';
import type { DnsAccess } from '../lib/dns-access.ts';
import type { Engine } from '../lib/engine.ts';
import type { ChecksPanel } from '../panels/checks/checks-panel.ts';
import { askDomain, askLists } from './ask.ts';
import type { CheckedDomain } from './checked.ts';
import { ACTIONS, domainView } from './domain-view.ts';
import type { ListKey } from './list-key.ts';
import type { DomainModule } from './load-domain.ts';
import { type DomainSubject, domainSubject } from './subject.ts';

interface DomainCheckParts {
  readonly checker: Checker;
  readonly dns: DnsAccess;
  readonly key: ListKey;
  readonly load: () => Promise<Engine>;
  readonly loadDomain: () => Promise<DomainModule>;
  readonly panel: () => Promise<ChecksPanel>;
}

/** Checks domains by command, and keeps the last one that was, for the buttons of its panel. */
export class DomainChecks {
  readonly #parts: DomainCheckParts;
  #last: { readonly subject: DomainSubject; readonly checked: CheckedDomain } | undefined;

  constructor(parts: DomainCheckParts) {
    this.#parts = parts;
  }

  /** Checks what is named, or what the user names, and shows it. Gives what was found. */
  async check(named: unknown): Promise<CheckedDomain | undefined> {
    const { checker, load } = this.#parts;
    const module = await this.#parts.loadDomain();
    const subject = await domainSubject(named, { checker, load, module });
    return subject && this.#checkSubject(subject, module);
  }

  /** Does what a button of the panel says about a domain. */
  async act(id: string, domain: string): Promise<void> {
    const last = this.#last?.subject.request.domain === domain ? this.#last : undefined;
    const module = await this.#parts.loadDomain();
    if (id === ACTIONS.again && last) await this.#checkSubject(last.subject, module);
    else if (id === ACTIONS.again) await this.check(domain);
    if (id !== ACTIONS.lists) return;
    // After a reload of the window nothing is known of the domain but its name.
    if (last) await this.#checkLists(last.subject, last.checked, module);
    else if (await this.check(domain)) await this.act(id, domain);
  }

  async #checkSubject(subject: DomainSubject, module: DomainModule): Promise<CheckedDomain | undefined> {
    const asked = await askDomain(subject, this.#parts.dns, module);
    if (asked) await this.#show(subject, asked, module);
    return asked;
  }

  async #checkLists(subject: DomainSubject, checked: CheckedDomain, module: DomainModule): Promise<void> {
    const { domain, ip } = subject.request;
    const { registeredDomain } = await this.#parts.load();
    const key = await this.#parts.key.get();
    const subjects = {
      addresses: ip === undefined ? [] : [ip],
      domains: [...new Set([registeredDomain(domain) ?? domain, ...subject.linked])],
      ...(key !== undefined && { key }),
    };
    const lists = await askLists(domain, subjects, this.#parts.dns, module);
    if (lists) await this.#show(subject, { ...checked, lists }, module);
  }

  async #show(subject: DomainSubject, checked: CheckedDomain, module: DomainModule): Promise<void> {
    this.#last = { subject, checked };
    (await this.#parts.panel()).show(domainView(checked, module));
  }
}
