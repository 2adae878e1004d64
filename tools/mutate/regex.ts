/** A sign of a pattern with its escape, its class up to the quantifier, or a quantifier. */
const TOKENS =
  /\\[pPk][{<][^}>]*[}>]|\\u\{[^}]*\}|\\.|\[\^?|\]|\(\?(?:<?[=!]|:|<\w+>)|\{\d+(?:,\d*)?\}|[\s\S]/g;
const CLASSES = 'dDsSwWbB';

/** Patterns that match a little more or less than a pattern: without an anchor, with the class or the number turned round. */
export function regexMutations(pattern: string): readonly string[] {
  const tokens = pattern.match(TOKENS) ?? [];
  const mutations: string[] = [];
  let inClass = false;
  for (const [index, token] of tokens.entries()) {
    const becomes = otherToken(token, inClass);
    if (token.startsWith('[')) inClass = true;
    if (token === ']') inClass = false;
    if (becomes !== undefined) {
      mutations.push([...tokens.slice(0, index), becomes, ...tokens.slice(index + 1)].join(''));
    }
  }
  return mutations;
}

function otherToken(token: string, inClass: boolean): string | undefined {
  if (/^\\[dDsSwWbB]$/.test(token)) {
    const sign = token.charAt(1);
    if (inClass && 'bB'.includes(sign)) return undefined;
    return `\\${CLASSES.charAt(CLASSES.indexOf(sign) ^ 1)}`;
  }
  if (/^\\p/.test(token)) return token.replace('p', 'P');
  if (inClass) return undefined;
  if (token === '[') return '[^';
  if (token === '[^') return '[';
  if (token === '^' || token === '$') return '';
  if (token === '+') return '';
  if (token === '*') return '+';
  const between = /^\{(\d+),(\d*)\}$/.exec(token);
  if (between) return `{${Number(between[1]) + 1},${between[2]}}`;
  const look = /^\(\?<?([=!])$/.exec(token);
  return look?.[1] === undefined ? undefined : token.replace(look[1], look[1] === '=' ? '!' : '=');
}
