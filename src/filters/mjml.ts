/** The HTML that MJML's tags come nearest to; sections and columns become tables, which filters do not mind. */
const TAGS: Readonly<Record<string, string>> = {
  mjml: 'html',
  'mj-head': 'head',
  'mj-title': 'title',
  'mj-style': 'style',
  'mj-body': 'body',
  'mj-button': 'a',
  'mj-image': 'img',
  'mj-divider': 'hr',
  'mj-table': 'table',
  'mj-social-element': 'a',
  'mj-navbar-link': 'a',
};

/** Settings for other tags, which MJML itself takes in. */
const SETTINGS = ['mj-attributes', 'mj-preview', 'mj-html-attributes'];

/** Whether the draft is written in MJML. */
export function isMjml(source: string): boolean {
  return /<mjml[\s>]/i.test(source);
}

/** Plain HTML with the same texts, links and images; what MJML lays out around them is left out. */
export function htmlOfMjml(source: string): string {
  return SETTINGS.reduce(without, source).replace(
    /<(\/?)(mjml|mj-[a-z-]+)/gi,
    (_, slash: string, name: string) => `<${slash}${TAGS[name.toLowerCase()] ?? 'div'}`,
  );
}

function without(source: string, name: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = source.indexOf(`<${name}`, from);
    const end = start < 0 ? -1 : source.indexOf(`</${name}>`, start);
    if (end < 0) return [...parts, source.slice(from)].join('');
    parts.push(source.slice(from, start));
    from = end + name.length + 3;
  }
}
