/** Where the pages of the rules are published, with a slash at the end; empty until they are. */
const RULE_PAGES: string = '';

/** The address of a rule’s page; nothing while there is none. */
export function ruleUrl(rule: string): string | undefined {
  return RULE_PAGES === '' ? undefined : `${RULE_PAGES}${rule}`;
}
