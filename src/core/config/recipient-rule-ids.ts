/**
 * The rules about lists of recipients, which configurations may set like any other. Only their ids stand here: what they do is a
 * bundle of its own, loaded when the first list is there.
 */
export const RECIPIENT_RULE_IDS = [
  'recipient-syntax',
  'recipient-invisible-characters',
  'recipient-comma',
  'recipient-stray-characters',
  'recipient-impossible-domain',
  'recipient-typo',
  'recipient-dead-domain',
  'recipient-test-address',
  'recipient-duplicate',
  'recipient-same-mailbox',
  'recipient-several-addresses',
  'recipient-role',
] as const;

export type RecipientRuleId = (typeof RECIPIENT_RULE_IDS)[number];
