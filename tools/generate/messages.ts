import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { check, type Example, type Format, type Message, render, rules } from '../../src/core/index.ts';
import { type ListedPhrase, phrases } from '../../src/core/lexicon/phrases.ts';
import { taggedTemplates } from './templates.ts';

/** What a rule says: an example of each of its messages and titles of fixes, by their templates. */
export interface RuleTexts {
  readonly messages: ReadonlyMap<string, Message>;
  readonly fixes: ReadonlyMap<string, Message>;
}

/** Rules that are off by default speak, too. */
const ALL_RULES = { rules: Object.fromEntries(rules.map(({ id }) => [id, { severity: 'info' }])) } as const;

/** The texts of each rule, by its id, with examples from the rules' own examples and from the phrases of the lexicon. */
export function ruleTexts(): ReadonlyMap<string, RuleTexts> {
  const texts = new Map(rules.map(({ id }) => [id as string, { messages: new Map(), fixes: new Map() }]));
  for (const [format, draft, team] of [...exampleDrafts(), ...phraseDrafts()]) {
    for (const { rule, message, fixes } of check(draft, { format, config: { ...ALL_RULES, ...team } })
      .findings) {
      const of = texts.get(rule);
      if (of) keep(of.messages, message);
      for (const { title } of fixes) if (of) keep(of.fixes, title);
    }
  }
  return texts;
}

/** Templates of the rules and the lexicon that no example brings about. */
export function unseenTemplates(texts: ReturnType<typeof ruleTexts>): readonly string[] {
  const seen = new Set(
    [...texts.values()].flatMap(({ messages, fixes }) => [...messages.keys(), ...fixes.keys()]),
  );
  const said = globSync('src/core/{rules,lexicon,fix}/**/*.ts').flatMap((file) =>
    taggedTemplates(readFileSync(file, 'utf8')).map(({ text }) => text),
  );
  return [...new Set(said)].filter((template) => !seen.has(template)).sort();
}

/** The first example of a template stays. */
function keep(known: Map<string, Message>, message: Message): void {
  if (!known.has(message.template)) known.set(message.template, message);
}

function exampleDrafts(): readonly (readonly [Format, string, Example['team']])[] {
  return rules.flatMap(({ examples }) =>
    examples.map(({ format, draft, team }) => [format, draft.replace(/[⟦⟧]/g, ''), team] as const),
  );
}

/** Each phrase by itself, and beside one that is measured, as a topic is told otherwise in company. */
function phraseDrafts(): ReturnType<typeof exampleDrafts> {
  return Object.values<readonly ListedPhrase[]>(phrases).flatMap((listed) => {
    const measured = listed.find(({ family, standing }) => family && !standing)?.text;
    return listed.flatMap(({ text }) => [
      ['text', `${text}.`, undefined] as const,
      ['text', `${text}.\n\n${measured}.`, undefined] as const,
    ]);
  });
}

/** The whole table, in English or with another language's templates. */
export function messageTable(translated: Readonly<Record<string, string>> = {}): string {
  const texts = ruleTexts();
  const say = (message: Message) => render(message, translated[message.template]);
  const lines = rules.flatMap(({ id, title, why }) => {
    const { messages, fixes } = texts.get(id) ?? { messages: new Map(), fixes: new Map() };
    return [
      `${id}\ttitle\t${translated[title] ?? title}`,
      `${id}\twhy\t${translated[why] ?? why}`,
      ...[...messages.values()].map((message) => `${id}\tmessage\t${say(message)}`),
      ...[...fixes.values()].map((fix) => `${id}\tfix\t${say(fix)}`),
    ];
  });
  const unseen = unseenTemplates(texts).map(
    (template) => `-\tno example\t${translated[template] ?? template}`,
  );
  return `${[...lines, ...unseen].join('\n')}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [language] = process.argv.slice(2);
  const bundle = language && JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8'));
  process.stdout.write(messageTable(bundle || {}));
}
