import { type Message, text } from '../text/message.ts';
import type { RuleId } from './index.ts';
import { isMoreCommonInSpam } from './measured-sentence.ts';
import type { Group, Rule } from './rule.ts';
import { weights } from './weights.ts';

/** For whose sake a fault is reported that tells little about spam. */
type Reason = 'readers' | 'programs' | 'safety' | 'filters' | 'law';

/** Rules about something else than what their filters and their group say. */
const REASONS: Readonly<Partial<Record<RuleId, Reason>>> = {
  'data-uri-image': 'programs',
  'disguised-address': 'safety',
  'embedded-content': 'programs',
  'empty-link': 'readers',
  'external-stylesheet': 'programs',
  'form-in-mail': 'programs',
  'fragile-background': 'readers',
  'host-begins-link-text': 'safety',
  'huge-font': 'readers',
  'insecure-link': 'safety',
  'leftover-draft-text': 'readers',
  'look-alike-host': 'safety',
  'meta-refresh': 'programs',
  'odd-attributes': 'programs',
  'punycode-host': 'safety',
  'right-to-left-override': 'safety',
  script: 'programs',
  'subject-url': 'filters',
  'tiny-font': 'readers',
  'unsafe-link-scheme': 'programs',
};

/** Groups whose rules say nothing about spam at all. */
const SILENT: ReadonlySet<Group> = new Set(['directives']);

/** Rules that report what the configuration asks for. */
const OF_TEAM: ReadonlySet<RuleId> = new Set<RuleId>(['team-phrase', 'required-text']);

/**
 * Why a rule reports something that adds no points, or that is no more common in spam than in legitimate email. Nothing
 * for the other rules, whose points and figures say it.
 */
export function reasonSentence(rule: Pick<Rule<RuleId>, 'id' | 'group' | 'filters'>): Message | undefined {
  if (SILENT.has(rule.group)) return undefined;
  if (rule.group === 'accessibility') return FOR_EVERYBODY;
  if (OF_TEAM.has(rule.id)) return BY_TEAM;
  const reason = REASONS[rule.id] ?? reasonOf(rule);
  if (isMoreCommonInSpam(rule.id) === false) return NOT_MORE_COMMON[reason];
  return weights[rule.id] === 0 ? WITHOUT_POINTS[reason] : undefined;
}

function reasonOf({ group, filters }: Pick<Rule, 'group' | 'filters'>): Reason {
  if (group === 'compliance') return 'law';
  return filters.length > 0 ? 'filters' : 'readers';
}

/** Of what no filter looks at. */
const FOR_EVERYBODY = text`Reported because it can keep people with disabilities from reading the email.`;
const BY_TEAM = text`Reported because your team’s configuration lists it.`;

const WITHOUT_POINTS: Readonly<Record<Reason, Message>> = {
  readers: text`Reported because readers notice it.`,
  programs: text`Reported because many email programs block or remove it.`,
  safety: text`Reported because it can put readers at risk.`,
  filters: text`Reported because some spam filters check for it.`,
  law: text`Reported because laws or mailbox providers ask for it.`,
};

const NOT_MORE_COMMON: Readonly<Record<Reason, Message>> = {
  readers: text`Not more common in spam than in legitimate email. Reported because readers notice it.`,
  programs: text`Not more common in spam than in legitimate email. Reported because many email programs block or remove it.`,
  safety: text`Not more common in spam than in legitimate email. Reported because it can put readers at risk.`,
  filters: text`Not more common in spam than in legitimate email. Reported because some spam filters check for it.`,
  law: text`Not more common in spam than in legitimate email. Reported because laws or mailbox providers ask for it.`,
};
