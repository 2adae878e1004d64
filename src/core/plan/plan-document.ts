import { type Message, text } from '../text/message.ts';
import { type DayRun, dayRuns } from './day-runs.ts';
import type { SendingPlan } from './plan.ts';
import { adviceOn } from './plan-notices.ts';
import { DAILY_RULES, type PlanRule, rulesBefore } from './plan-rules.ts';
import { limitText, type PlanWords, providerName, reasonText, shareTexts } from './plan-words.ts';
import type { FactSource } from './source.ts';

/** A plan as a Markdown document: a checklist that somebody can work by. */
export function planDocument(plan: SendingPlan, words: PlanWords): string {
  const { say, number } = words;
  const { request, provider } = plan;
  const parts = [
    `# ${say(text`Sending plan: ${number(request.to)} recipients, ${providerName(provider, words)}`)}`,
    summaryText(plan, words),
    ...plan.notices.map((notice) => `> **${say(notice)}**`),
    ...adviceOn(plan).map(say),
    heading(text`Before the first day`, words),
    checklist(rulesBefore(plan), words),
    heading(text`On every day`, words),
    bullets(DAILY_RULES, words),
    heading(text`Day by day`, words),
    dayRuns(plan.days)
      .map((run) => `- [ ] ${runText(run, plan, words)}`)
      .join('\n'),
    heading(text`What limits it`, words),
    limitsTable(plan, words),
    heading(text`Sources`, words),
    sourcesOf(plan)
      .map((source) => `- ${sourceText(source, words)}`)
      .join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function heading(title: Message, { say }: PlanWords): string {
  return `## ${say(title)}`;
}

/** From when to when, and how. */
export function summaryText({ days, warmUp }: SendingPlan, { say, number, date }: PlanWords): string {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return say(text`Nothing can be sent.`);
  const shape = say(warmUp.title);
  return last.day === 1
    ? say(text`Everything on ${date(first.date)} (${shape}).`)
    : say(text`${number(last.day)} days, from ${date(first.date)} to ${date(last.date)} (${shape}).`);
}

/** What to send on a day, or on each of several, and why no more. */
function runText({ first, last, length, total }: DayRun, plan: SendingPlan, words: PlanWords): string {
  const { say, number, day } = words;
  const reason = reasonText(first.limitedBy, plan, words);
  if (length > 1)
    return say(
      text`Days ${number(first.day)} to ${number(last.day)}, ${day(first.date)} to ${day(last.date)}: ${number(first.total)} emails a day, ${number(total)} in all – ${reason}`,
    );
  const shares = shareTexts(first.by, words);
  const [name, emails] = [number(first.day), number(first.total)];
  return shares === ''
    ? say(text`Day ${name}, ${day(first.date)}: ${emails} emails – ${reason}`)
    : say(text`Day ${name}, ${day(first.date)}: ${emails} emails (${shares}) – ${reason}`);
}

function checklist(rules: readonly PlanRule[], words: PlanWords): string {
  return rules.map((rule) => `- [ ] ${ruleText(rule, words)}`).join('\n');
}

function bullets(rules: readonly PlanRule[], words: PlanWords): string {
  return rules.map((rule) => `- ${ruleText(rule, words)}`).join('\n');
}

function ruleText({ text: sentence, run, source }: PlanRule, { say }: PlanWords): string {
  const command = run ? ` \`${run}\`` : '';
  const link = source ? ` [${say(text`Source`)}](${source.link})` : '';
  return say(sentence) + command + link;
}

function limitsTable({ provider, warmUp }: SendingPlan, words: PlanWords): string {
  const { say } = words;
  const rows = [
    ...provider.limits.map((limit) => [
      limitText(limit, words),
      limit.note ? say(limit.note) : '',
      linkTo(limit.source),
    ]),
    ...warmUp.sources.map((source, index) => [
      say(text`Warm-up: ${say(warmUp.title)}`),
      warmUp.note && index === 0 ? say(warmUp.note) : '',
      linkTo(source),
    ]),
  ];
  if (rows.length === 0) return '';
  const titles = [say(text`Limit`), say(text`Details`), say(text`Source`)];
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Every source of a plan, once. */
export function sourcesOf(plan: SendingPlan): readonly FactSource[] {
  const { provider, warmUp } = plan;
  const all = [
    ...provider.limits.map(({ source }) => source),
    ...warmUp.sources,
    ...[...rulesBefore(plan), ...DAILY_RULES].flatMap(({ source }) => (source ? [source] : [])),
  ];
  return [...new Map(all.map((source) => [source.link, source])).values()];
}

function linkTo({ title, link }: FactSource): string {
  return `[${title}](${link})`;
}

/** A source with the day on which it was read. */
function sourceText(source: FactSource, words: PlanWords): string {
  const { say, date } = words;
  const link = linkTo(source);
  return source.standing === 'published'
    ? say(text`${link}, read on ${date(source.checked)}`)
    : say(text`${link}, read on ${date(source.checked)}; reported by others, not by the provider`);
}
