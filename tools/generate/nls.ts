import { rules } from '../../src/core/index.ts';
import { recipientRules } from '../../src/core/recipients/index.ts';
import { recordRules } from '../../src/core/records/index.ts';

/** Texts of the manifest by their keys. */
export type Texts = Readonly<Record<string, string>>;

/** A part of the manifest with `%key%` in the place of each text, and those texts. */
export interface Externalized {
  readonly value: unknown;
  readonly texts: Texts;
}

const TEXTS: readonly string[] = ['description', 'markdownDescription'];

/** Takes the texts out of a setting's schema. Keys are made of the names in it. */
export function externalized(schema: object, key: string): Externalized {
  const texts: Record<string, string> = {};
  const keep = (name: string, text: string) => {
    if ((texts[name] ?? text) !== text) throw new Error(`Two texts of the manifest want the key ${name}`);
    texts[name] = text;
    return `%${name}%`;
  };
  const walk = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => walk(one, name));
    if (typeof value !== 'object' || value === null) return value;
    const choices: unknown = Reflect.get(value, 'enum');
    return Object.fromEntries(
      Object.entries(value).map(([part, inside]: [string, unknown]) => {
        if (typeof inside === 'string' && TEXTS.includes(part)) return [part, keep(name, inside)];
        if (part === 'enumDescriptions' && Array.isArray(inside) && Array.isArray(choices)) {
          return [part, inside.map((text, index) => keep(`${name}.${choices[index]}`, String(text)))];
        }
        if (part !== 'properties' || typeof inside !== 'object' || inside === null)
          return [part, walk(inside, name)];
        const named = Object.entries(inside).map(([child, of]) => [child, walk(of, `${name}.${child}`)]);
        return [part, Object.fromEntries(named)];
      }),
    );
  };
  return { value: walk(schema, key), texts };
}

/** `package.nls.json`: what is written by hand in it stays, what is generated takes the place of what was. */
export function englishTexts(written: Texts, made: Texts): string {
  const own = Object.entries(written).filter(([key]) => !isGenerated(key));
  return print({ ...Object.fromEntries(own), ...made });
}

/** A translation of it: the rules' titles come from the translated bundle, in the rules' order. */
export function translatedTexts(written: Texts, bundle: Texts): string {
  const titled = [...rules, ...recordRules, ...recipientRules];
  const own = Object.entries(written).filter(([key]) => !titled.some(({ id }) => key === ruleKey(id)));
  const titles = titled.flatMap(({ id, title }) => {
    const translation = bundle[title];
    return translation ? [[ruleKey(id), translation] as const] : [];
  });
  return print({ ...Object.fromEntries(own), ...Object.fromEntries(titles) });
}

function ruleKey(id: string): string {
  return `setting.rules.${id}`;
}

function isGenerated(key: string): boolean {
  return /^(?:setting\.(?:rules|preset|allow)|color)(?:\.|$)/.test(key);
}

function print(texts: Texts): string {
  return `${JSON.stringify(texts, null, 2)}\n`;
}
