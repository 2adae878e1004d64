import type { Report } from './report/report.ts';
import type { Steps } from './text/steps.ts';

/**
 * What was found in the messages of one catalog when it was last checked: where one of them is typed in, the others are not checked
 * again.
 */
export class CatalogMemory {
  #settings = '';
  #known: ReadonlyMap<string, Report> = new Map();

  /**
   * The reports on messages, in their order: what is known of a message is given again, everything else is forgotten. `settings` says
   * what a report depends on besides the message.
   */
  *reports<Named extends { readonly id: string }>(
    messages: readonly Named[],
    settings: string,
    check: (message: Named) => Steps<Report>,
  ): Steps<readonly Report[]> {
    const known = settings === this.#settings ? this.#known : new Map<string, Report>();
    const reports: Report[] = [];
    for (const message of messages) reports.push(known.get(message.id) ?? (yield* check(message)));
    this.#settings = settings;
    this.#known = new Map(
      messages.flatMap(({ id }, index) => (reports[index] ? [[id, reports[index]]] : [])),
    );
    return reports;
  }
}
