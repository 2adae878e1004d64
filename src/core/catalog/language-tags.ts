/** Codes of ISO 639-1. */
const CODES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es ' +
    'et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj ' +
    'kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ' +
    'ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti ' +
    'tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** Whether a key or a name is that of a language: `de`, `pt-BR`, `zh_Hant_TW`. */
export function isLanguageTag(name: string): boolean {
  const [, code] = /^([a-z]{2})(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i.exec(name) ?? [];
  return code !== undefined && CODES.has(code.toLowerCase());
}

/**
 * The language that the path of a catalog says: in its name (`de.yml`, `emails.de.json`, `messages_de.po`), or by the folder it
 * is in (`locales/de/emails.json`, `de/LC_MESSAGES/emails.po`).
 */
export function languageOfPath(path: string): string | undefined {
  const names = path.split(/[/\\]/);
  const [stem = ''] = names.at(-1)?.split(/\.[^.]*$/) ?? [];
  const [, tag] = /(?:^|[._-])([a-z]{2}(?:[-_][a-z]{2,4}){0,2})$/i.exec(stem) ?? [];
  const folder = names.at(-2) === 'LC_MESSAGES' ? names.at(-3) : names.at(-2);
  return [stem, tag, folder].find((name) => name !== undefined && isLanguageTag(name));
}

/** The language that a PO file says in its first entry, which is about the file. */
export function languageOfPo(source: string): string | undefined {
  return /"Language:[ \t]*([a-z][\w-]{1,20})/i.exec(source.slice(0, 5000))?.[1];
}
