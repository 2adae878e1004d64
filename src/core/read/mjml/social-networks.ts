/**
 * The pages to which an `mj-social-element` leads by its `name`, before and behind the address that is written: a reader shares
 * it there (`SocialElement.js` of mjml-social 5.4.1, read 2026-11-28). With `-noshare` behind the name it leads to the address.
 */
const SHARE_PAGES: ReadonlyMap<string, readonly [before: string, behind: string]> = new Map([
  ['facebook', ['https://www.facebook.com/sharer/sharer.php?u=', '']],
  ['twitter', ['https://twitter.com/intent/tweet?url=', '']],
  ['x', ['https://twitter.com/intent/tweet?url=', '']],
  ['google', ['https://plus.google.com/share?url=', '']],
  ['pinterest', ['https://pinterest.com/pin/create/button/?url=', '&amp;media=&amp;description=']],
  [
    'linkedin',
    ['https://www.linkedin.com/shareArticle?mini=true&amp;url=', '&amp;title=&amp;summary=&amp;source='],
  ],
  ['tumblr', ['https://www.tumblr.com/widgets/share/tool?canonicalUrl=', '']],
  ['xing', ['https://www.xing.com/app/user?op=share&amp;url=', '']],
]);

/** Networks of which MJML has an icon, and what its file is called where that is not the name. */
const ICONS: ReadonlyMap<string, string> = new Map([
  ...'facebook twitter pinterest linkedin instagram web snapchat youtube tumblr github xing vimeo medium soundcloud dribbble'
    .split(' ')
    .map((name) => [name, name] as const),
  ['x', 'twitter-x'],
  ['google', 'google-plus'],
]);

const NO_SHARING = '-noshare';

/** What stands around the address of an element of that `name`; nothing where it leads to the address itself. */
export function sharePage(name: string): readonly [before: string, behind: string] | undefined {
  return SHARE_PAGES.get(name);
}

/** The address of the icon that MJML shows for a network. */
export function iconOf(name: string): string | undefined {
  const file = ICONS.get(name.endsWith(NO_SHARING) ? name.slice(0, -NO_SHARING.length) : name);
  return file && `https://www.mailjet.com/images/theme/v1/icons/ico-social/${file}.png`;
}
