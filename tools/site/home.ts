/** The section of the README that the home page ends before: from there on, each is the short form of a page. */
const END = '\n## In VS Code\n';

/** What stands large on the home page: the title, the first sentence and the rest of the first paragraph. */
export interface Hero {
  readonly name: string;
  readonly text: string;
  readonly tagline: string;
}

/** The README's title and first paragraph; throws where it does not begin with them. */
export function heroOf(readme: string): Hero {
  const [, name, text, rest] = /^# (.+)\n\n(.+?\.)\s([\s\S]+?)\n\n/.exec(readme) ?? [];
  if (!name || !text || !rest) throw new Error('README.md does not begin with a title and a paragraph.');
  return { name, text, tagline: rest.replaceAll('\n', ' ') };
}

/** What follows the hero, as Markdown; throws where the README has no place for it to end. */
export function homeText(readme: string): string {
  const start = readme.indexOf('\n\n', readme.indexOf('\n\n') + 2);
  const end = readme.indexOf(END);
  if (end < start)
    throw new Error(`README.md has no heading “${END.trim()}”, before which the home page ends.`);
  return readme.slice(start, end);
}
