/**
 * The rules about DNS records, which configurations may set like any other. Only their ids stand here: what they do is a
 * bundle of its own, loaded when the first record is there.
 */
export const RECORD_RULE_IDS = ['spf-syntax'] as const;

export type RecordRuleId = (typeof RECORD_RULE_IDS)[number];
